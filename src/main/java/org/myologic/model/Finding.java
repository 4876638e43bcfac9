package org.myologic.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A symptom or sign that the case reports as present or absent.
 *
 * @param term words, label, CURIE or IRI, as the case gives it
 * @param present false if the case reports it absent
 * @param attributes what narrows the finding, in the case's own words; always in the same order
 */
public record Finding(String term, boolean present, Map<Attribute, String> attributes) {
  public Finding {
    Map<Attribute, String> ordered = new EnumMap<>(Attribute.class);
    ordered.putAll(attributes);
    attributes = Collections.unmodifiableMap(ordered);
  }
}
