package org.myologic.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A cross-reference from one of our terms to a code.
 *
 * @param term compact IRI of our term
 * @param match how the code relates to the term
 * @param code the code
 * @param label name of the code in its vocabulary; empty if it was not read there
 */
public record Mapping(String term, Match match, Code code, String label) {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** SKOS's mapping relations. As in SKOS, {@code BROAD} says that the code is the broader one. */
  public enum Match {
    EXACT,
    CLOSE,
    NARROW,
    BROAD,
    RELATED;

    /** {@code skos:exactMatch}. */
    public String curie() {
      return "skos:" + localName();
    }

    public String iri() {
      return SKOS + localName();
    }

    private String localName() {
      return name().toLowerCase(Locale.ROOT) + "Match";
    }

    static Optional<Match> of(String curie) {
      return Arrays.stream(values()).filter(m -> m.curie().equals(curie)).findFirst();
    }
  }
}
