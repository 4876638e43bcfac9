package org.myologic.model;

import java.util.List;

/**
 * All that is needed to rebuild an answer, beside the ontology that it names.
 *
 * @param engine the reasoner and Myologic itself
 * @param limits the counts that end a search; no search is ended by a clock
 * @param question what was asked, the case included
 */
public record Replay(List<Artifact> engine, Limits limits, Question question) {
  /**
   * A program that took part.
   *
   * @param name Maven's group and artifact
   */
  public record Artifact(String name, String version) {}

  /**
   * Counts that shape an answer.
   *
   * @param conflictNodes nodes of the tree in which contradictions are searched
   * @param waysToATier criteria that are shown as ways to reach a tier
   * @param nextCandidates candidates for the next observation that are tried out
   * @param termCandidates terms that are offered for words that are not understood
   */
  public record Limits(
      int conflictNodes, int waysToATier, int nextCandidates, int termCandidates) {}

  public Replay {
    engine = List.copyOf(engine);
  }
}
