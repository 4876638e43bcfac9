package org.myologic.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. */
public enum ResultFormat {
  /** Aligned columns for a terminal; the graph of a CONSTRUCT or DESCRIBE comes as Turtle. */
  TABLE("text/plain", null),
  CSV("text/csv", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV),
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", ResultSetLang.RS_XML),
  /** For the graph of a CONSTRUCT or DESCRIBE. */
  TURTLE("text/turtle", null);

  private final String mediaType;
  private final Lang lang;

  ResultFormat(String mediaType, Lang lang) {
    this.mediaType = mediaType;
    this.lang = lang;
  }

  /** The lower-case word that the launcher takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  Optional<Lang> lang() {
    return Optional.ofNullable(lang);
  }

  /** The format that the word names, in any case. */
  public static Optional<ResultFormat> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word)).findFirst();
  }
}
