package org.myologic.model;

import java.util.Map;

/**
 * A symptom or sign that the case reports as present or absent.
 *
 * @param term words, label, CURIE or IRI, as the case gives it
 * @param present false if the case reports it absent
 * @param attributes what narrows the finding, in the case's own words
 */
public record Finding(String term, boolean present, Map<Attribute, String> attributes) {
  public Finding {
    attributes = Map.copyOf(attributes);
  }
}
