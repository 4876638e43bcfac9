package org.myologic.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A code of another vocabulary.
 *
 * @param system the vocabulary
 * @param value the bare code in upper case, {@code G72.0}
 */
public record Code(CodeSystem system, String value) {
  private static final Predicate<String> BARE =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*").asMatchPredicate();

  /**
   * The code that a text names, whether the code exists or not: a CURIE in any case ({@code
   * icd10cm:g72.0}), an IRI, or FHIR's {@code system|code}. Empty for any other text.
   */
  public static Optional<Code> named(String text) {
    String bare = text.strip();
    return Arrays.stream(CodeSystem.values())
        .flatMap(
            system ->
                system
                    .beginnings()
                    .filter(b -> bare.regionMatches(true, 0, b, 0, b.length()))
                    .map(b -> bare.substring(b.length()).strip())
                    .filter(BARE)
                    .map(value -> new Code(system, value.toUpperCase(Locale.ROOT))))
        .findFirst();
  }

  /** True if the code is well formed and its check digit, if it has one, is right. */
  public boolean valid() {
    return system.accepts(value);
  }

  /** {@code ICD10CM:G72.0}. */
  public String curie() {
    return system.prefix() + ":" + value;
  }

  public String iri() {
    return system.namespace() + value;
  }

  /** The codes that this one stands below by the way it is written, nearest first. */
  List<Code> above() {
    return system.above(value).stream().map(v -> new Code(system, v)).toList();
  }
}
