package org.myologic.model;

import java.util.List;

/**
 * A cause that the case excludes: HermiT proves that case and possible cause contradict each other.
 *
 * @param cause compact IRI
 * @param because the denials that exclude it
 * @param sources of the definition that it rests on
 */
public record Refutation(String cause, String label, List<Evidence> because, List<String> sources) {
  public Refutation {
    because = List.copyOf(because);
    sources = List.copyOf(sources);
  }
}
