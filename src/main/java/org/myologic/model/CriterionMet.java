package org.myologic.model;

import java.util.List;

/**
 * A criterion, or an argument against, that the case meets, with the inputs that meet it.
 *
 * @param criterion compact IRI
 * @param tier what it supports: possible, probable, confirmed, or unlikely for an argument against
 * @param metBy at least one input for each conjunct
 * @param sources identifiers of the sources of the criterion
 */
public record CriterionMet(
    String criterion, String label, String tier, List<Evidence> metBy, List<String> sources) {
  public CriterionMet {
    metBy = List.copyOf(metBy);
    sources = List.copyOf(sources);
  }
}
