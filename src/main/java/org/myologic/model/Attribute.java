package org.myologic.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What may narrow a finding. Each attribute is one key of the case format and one object property
 * of the ontology.
 */
public enum Attribute {
  SITE("site", "locatedIn"),
  TRIGGER("triggeredBy", "triggeredBy"),
  RELIEF("relievedBy", "relievedBy"),
  ONSET("onset", "hasOnset"),
  COURSE("course", "hasCourse"),
  SEVERITY("severity", "hasSeverity"),
  LATERALITY("laterality", "hasLaterality"),
  DISTRIBUTION("distribution", "hasDistribution"),
  PERSISTENCE("persistsDespite", "persistsDespite");

  private final String key;
  private final String property;

  Attribute(String key, String property) {
    this.key = key;
    this.property = property;
  }

  /** The key in the JSON case format. */
  public String key() {
    return key;
  }

  /** The local name of the object property. */
  public String property() {
    return property;
  }

  public static Optional<Attribute> ofKey(String key) {
    return Arrays.stream(values()).filter(a -> a.key.equals(key)).findFirst();
  }
}
