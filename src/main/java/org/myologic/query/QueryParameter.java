package org.myologic.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.myologic.ontology.Names;

/**
 * A variable of a catalogued query that a caller may bind. Left unbound, the query gives its full
 * table.
 *
 * @param name variable name, without the question mark
 * @param example a value that gives an answer
 * @param meaning a few words for people
 */
public record QueryParameter(String name, Kind kind, String example, String meaning) {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
  private static final int LONGEST = 500;

  /** What a value of the parameter looks like. */
  public enum Kind {
    /** A full IRI, {@code myo:Statin} or {@code myosrc:000-C15}. */
    IRI,
    /** Any text, matched as a plain literal. */
    STRING,
    INTEGER,
    DECIMAL;

    /** The lower-case word used in the header. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * The RDF term for the value.
   *
   * @throws QueryException with reason BAD_PARAMETER if the value does not fit the kind
   */
  Node bind(String value) {
    if (value.length() > LONGEST) {
      throw bad(value.substring(0, 20) + "...", "has more than " + LONGEST + " characters");
    }
    return switch (kind) {
      case IRI -> iri(value);
      case STRING -> NodeFactory.createLiteralString(value);
      case INTEGER -> integer(value);
      case DECIMAL -> decimal(value);
    };
  }

  private Node iri(String value) {
    String full = Names.full(value);
    if (!IRI.matcher(full).matches()) {
      throw bad(value, "is not an IRI");
    }
    return NodeFactory.createURI(full);
  }

  private Node integer(String value) {
    try {
      return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw bad(value, "is not a whole number");
    }
  }

  private Node decimal(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      if (Math.abs(number.scale()) > 30) {
        throw bad(value, "is out of range");
      }
      return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
    } catch (NumberFormatException e) {
      throw bad(value, "is not a decimal number");
    }
  }

  private QueryException bad(String value, String why) {
    return new QueryException(
        QueryException.Reason.BAD_PARAMETER,
        "The value '%s' of %s %s. Give %s, for example %s=%s."
            .formatted(value, name, why, article(), name, example),
        List.of(example));
  }

  private String article() {
    return switch (kind) {
      case IRI -> "an IRI such as myo:Name";
      case STRING -> "a text";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a decimal number";
    };
  }
}
