package org.myologic.model;

import java.util.List;

/**
 * A proof: axioms that entail the tier of a cause, none of which can be left out. Both were checked
 * again by HermiT.
 *
 * @param cause compact IRI
 * @param tier the tier that is proved
 * @param axioms in Manchester syntax, the case's own statements first
 * @param sentence the same in one sentence
 * @param inputs JSON pointers of the inputs that the proof uses
 * @param sources of the criteria that the proof uses
 */
public record Justification(
    String cause,
    Tier tier,
    List<String> axioms,
    String sentence,
    List<String> inputs,
    List<String> sources) {
  public Justification {
    axioms = List.copyOf(axioms);
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
  }
}
