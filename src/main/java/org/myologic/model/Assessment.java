package org.myologic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a case.
 *
 * @param caseId the caller's name for the case
 * @param status whether the case could be classified
 * @param ontology which ontology was asked
 * @param reasoner which engine answered
 * @param inputs how each item was understood
 * @param alerts first of all
 * @param causes in the order that {@code docs/assessment.md} states
 * @param refuted causes that the case excludes by definition
 * @param undetermined reportable causes that are neither entailed nor refuted
 * @param conflicts minimal sets of inputs, by JSON pointer, that contradict each other
 * @param repairs smallest sets of inputs whose removal ends the contradiction
 * @param nextObservations what to look for next, gravest first
 * @param unexplained findings and results, by JSON pointer, that support no listed cause and no
 *     alert
 * @param justifications proofs, if they were asked for
 * @param issues what the reader has to know about the input
 * @param history the case in time
 * @param replay what rebuilds this answer
 */
public record Assessment(
    String caseId,
    Status status,
    OntologyVersion ontology,
    String reasoner,
    List<InputReading> inputs,
    List<AlertRaised> alerts,
    List<Cause> causes,
    List<Refutation> refuted,
    List<Undetermined> undetermined,
    List<List<String>> conflicts,
    List<List<String>> repairs,
    List<NextObservation> nextObservations,
    List<String> unexplained,
    List<Justification> justifications,
    List<Issue> issues,
    History history,
    Replay replay) {
  /** Intended use, in one sentence; part of every answer. */
  public static final String NOTICE =
      "For health professionals: a knowledge-based aid that lists causes to consider with their evidence;"
          + " it does not diagnose, has not been validated on patients and does not replace clinical judgement.";

  /** Whether a case could be classified. */
  public enum Status {
    CLASSIFIED,
    CONTRADICTORY,
    INSUFFICIENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Which ontology an answer rests on.
   *
   * @param versionIri version IRI of the ontology
   * @param sha256 hash over all module files
   */
  public record OntologyVersion(String versionIri, String sha256) {}

  public Assessment {
    inputs = List.copyOf(inputs);
    alerts = List.copyOf(alerts);
    causes = List.copyOf(causes);
    refuted = List.copyOf(refuted);
    undetermined = List.copyOf(undetermined);
    conflicts = List.copyOf(conflicts);
    repairs = List.copyOf(repairs);
    nextObservations = List.copyOf(nextObservations);
    unexplained = List.copyOf(unexplained);
    justifications = List.copyOf(justifications);
    issues = List.copyOf(issues);
  }

  /** The same answer with other causes, further issues, and reviews. */
  public Assessment with(List<Cause> others, List<Issue> further, List<History.Review> reviews) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(further);
    return new Assessment(
        caseId,
        status,
        ontology,
        reasoner,
        inputs,
        alerts,
        others,
        refuted,
        undetermined,
        conflicts,
        repairs,
        nextObservations,
        unexplained,
        justifications,
        all,
        history.withReviews(reviews),
        replay);
  }
}
