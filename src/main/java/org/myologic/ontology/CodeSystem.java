package org.myologic.ontology;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The vocabularies whose codes are known here, with the ways their codes are written. */
public enum CodeSystem {
  ATC("ATC", "ATC", "http://www.whocc.no/atc", "/", "[A-Z](\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?)?"),
  CHEBI("ChEBI", "\\d+"),
  CL("Cell Ontology", "\\d{7}"),
  GO("Gene Ontology", "\\d{7}"),
  HGNC("HGNC", "HGNC", "http://identifiers.org/hgnc", "/", "\\d+"),
  HP("HPO", "\\d{7}"),
  ICD10CM(
      "ICD-10-CM",
      "ICD10CM",
      "http://hl7.org/fhir/sid/icd-10-cm",
      "/",
      "[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?"),
  LOINC("LOINC", "LOINC", "http://loinc.org", "/", "\\d{1,7}-\\d"),
  MAXO("MAxO", "\\d{7}"),
  MONDO("Mondo", "\\d{7}"),
  OMIM("OMIM", "OMIM", "https://omim.org/entry", "/", "\\d{6}"),
  ORPHANET("Orphanet", "Orphanet", "http://www.orpha.net/ORDO/Orphanet", "_", "\\d+"),
  RXNORM("RxNorm", "RXNORM", "http://www.nlm.nih.gov/research/umls/rxnorm", "/", "\\d+"),
  SNOMEDCT("SNOMED CT", "SNOMEDCT", "http://snomed.info/id", "/", "\\d{6,18}"),
  UBERON("Uberon", "\\d{7}");

  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final String SNOMED_SYSTEM = "http://snomed.info/sct";

  private final String label;
  private final String prefix;
  private final String base;
  private final String separator;
  private final Predicate<String> form;

  CodeSystem(String label, String form) {
    this.label = label;
    this.prefix = name();
    this.base = "http://purl.obolibrary.org/obo/" + name();
    this.separator = "_";
    this.form = Pattern.compile(form).asMatchPredicate();
  }

  CodeSystem(String label, String prefix, String base, String separator, String form) {
    this.label = label;
    this.prefix = prefix;
    this.base = base;
    this.separator = separator;
    this.form = Pattern.compile(form).asMatchPredicate();
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** The prefix of its CURIEs. */
  public String prefix() {
    return prefix;
  }

  /** What a code is appended to for its IRI. */
  public String namespace() {
    return base + separator;
  }

  /** The IRI of the whole vocabulary; where FHIR has one, the system of its codings. */
  public String iri() {
    if (this == SNOMEDCT) {
      return SNOMED_SYSTEM;
    }
    return base.startsWith(OBO) ? base.toLowerCase(Locale.ROOT) + ".owl" : base;
  }

  /** The beginnings, before the code, by which a text names this vocabulary. */
  Stream<String> beginnings() {
    String hyphenated = label.replace(' ', '-');
    return Stream.of(prefix + ":", hyphenated + ":", iri() + "|", namespace());
  }

  /** True if the code is well formed and its check digit, if it has one, is right. */
  boolean accepts(String code) {
    return form.test(code)
        && switch (this) {
          case SNOMEDCT -> CheckDigit.verhoeff(code);
          case LOINC -> CheckDigit.mod10(code);
          default -> true;
        };
  }

  /** The codes that this one stands below by the way it is written, nearest first. */
  List<String> above(String code) {
    return switch (this) {
      case ATC ->
          Stream.of(5, 4, 3, 1).filter(n -> n < code.length()).map(n -> cut(code, n)).toList();
      case ICD10CM ->
          Stream.iterate(code.length() - 1, n -> n >= 3, n -> n - 1)
              .map(n -> cut(code, n))
              .filter(c -> !c.endsWith("."))
              .toList();
      default -> List.of();
    };
  }

  private static String cut(String code, int length) {
    return code.substring(0, length);
  }
}
