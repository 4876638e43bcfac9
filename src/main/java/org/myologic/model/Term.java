package org.myologic.model;

import java.util.List;
import java.util.Locale;

/**
 * A term of the vocabulary.
 *
 * @param id compact IRI, {@code myo:Statin}
 * @param kind what sort of thing it names
 * @param label preferred English name
 * @param synonyms other names, as the ontology gives them
 * @param definition one sentence; empty if the ontology has none
 */
public record Term(String id, Kind kind, String label, List<String> synonyms, String definition) {
  /** The upper classes that an input or an answer can name. */
  public enum Kind {
    FINDING("Finding"),
    MODIFIER("Modifier"),
    ANATOMY("Anatomy"),
    CAUSE("Cause"),
    CONDITION("Condition"),
    MECHANISM("Mechanism"),
    DRUG("Drug"),
    SUBSTANCE("BiologicalSubstance"),
    INVESTIGATION("Investigation"),
    TREATMENT("Treatment"),
    ALERT("Alert"),
    CASE("PatientCase");

    private final String upperClass;

    Kind(String upperClass) {
      this.upperClass = upperClass;
    }

    /** Local name of the upper class of the ontology. */
    public String upperClass() {
      return upperClass;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Term {
    synonyms = List.copyOf(synonyms);
  }
}
