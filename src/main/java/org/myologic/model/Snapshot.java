package org.myologic.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of an assessment can be set beside another one of the same patient.
 *
 * @param caseId the caller's name for the case
 * @param ontology which ontology was asked
 * @param items what the case reports
 * @param causes in the order of the assessment
 * @param alerts label by compact IRI
 * @param refuted label by compact IRI of the cause
 */
public record Snapshot(
    String caseId,
    Assessment.OntologyVersion ontology,
    List<Item> items,
    List<Standing> causes,
    Map<String, String> alerts,
    Map<String, String> refuted) {
  /**
   * Something that the case reports.
   *
   * @param path JSON pointer into the case
   * @param term its words
   * @param meaning compact IRIs that it was taken to mean, or its words if there is none; items of
   *     one meaning are compared
   * @param details its other keys and what they say, in the order of the case format
   */
  public record Item(String path, String term, String meaning, Map<String, String> details) {}

  /**
   * How far a cause is carried.
   *
   * @param tier a tier's word
   * @param criteria criteria and arguments against that are met
   */
  public record Standing(String cause, String label, String tier, List<Criterion> criteria) {
    public Standing {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * A criterion, or an argument against, that is met.
   *
   * @param tier what it supports: a tier's word, or {@code unlikely} for an argument against
   */
  public record Criterion(String criterion, String label, String tier) {}

  public Snapshot {
    items = List.copyOf(items);
    causes = List.copyOf(causes);
    alerts = Collections.unmodifiableMap(new TreeMap<>(alerts));
    refuted = Collections.unmodifiableMap(new TreeMap<>(refuted));
  }
}
