package org.myologic.ontology;

/** The namespaces of Myologic and the way between full and compact IRIs. */
public final class Names {
  /** Namespace of every term. */
  public static final String NAMESPACE = "https://w3id.org/myologic/";

  /** Namespace of every source. */
  public static final String SOURCES = NAMESPACE + "source/";

  /** IRI of the whole ontology. */
  public static final String ONTOLOGY = "https://w3id.org/myologic";

  private Names() {}

  /** {@code myo:Statin} for the full IRI; a source becomes its bare identifier, {@code 000-C15}. */
  public static String compact(String iri) {
    if (iri.startsWith(SOURCES)) {
      return iri.substring(SOURCES.length());
    }
    return iri.startsWith(NAMESPACE) ? "myo:" + iri.substring(NAMESPACE.length()) : iri;
  }

  /** The full IRI for {@code myo:Statin}, {@code myosrc:000-C15} or a full IRI. */
  public static String full(String compact) {
    if (compact.startsWith("myosrc:")) {
      return SOURCES + compact.substring("myosrc:".length());
    }
    return compact.startsWith("myo:") ? NAMESPACE + compact.substring("myo:".length()) : compact;
  }
}
