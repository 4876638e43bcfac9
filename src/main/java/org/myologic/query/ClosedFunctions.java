package org.myologic.query;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * Function registries that know the casts of SPARQL 1.1 and nothing else. ARQ's own registries load
 * any class on the class path that a {@code java:} IRI names, and hold functions that wait, write
 * or never end; a strict mode does not close them.
 */
final class ClosedFunctions {
  private static final Set<String> CASTS =
      Set.of(
          XSD.xstring.getURI(),
          XSD.xboolean.getURI(),
          XSD.integer.getURI(),
          XSD.decimal.getURI(),
          XSD.xfloat.getURI(),
          XSD.xdouble.getURI(),
          XSD.dateTime.getURI());

  private ClosedFunctions() {}

  static boolean isKnown(String iri) {
    return CASTS.contains(iri);
  }

  /** Answers casts only. */
  static final class Functions extends FunctionRegistry {
    private final FunctionRegistry standard = FunctionRegistry.get();

    @Override
    public FunctionFactory get(String iri) {
      return ClosedFunctions.isKnown(iri) ? standard.get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
      return ClosedFunctions.isKnown(iri);
    }
  }

  /** Answers nothing: every predicate is matched against the data. */
  static final class PropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public PropertyFunctionFactory get(String iri) {
      return null;
    }

    @Override
    public boolean manages(String iri) {
      return false;
    }
  }
}
