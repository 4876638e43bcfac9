package org.myologic.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Refuses functions that SPARQL 1.1 does not define, patterns that backtrack without end, and
 * expressions that make values grow: what cannot be stopped by a time-out once it runs.
 */
final class ExpressionGuard extends ExprVisitorBase {
  private static final int MOST_PRODUCTS = 8;
  private static final int MOST_REPLACEMENTS = 2;
  private static final int LARGEST_GROWTH = 1000;
  private static final int LONGEST_PATTERN = 200;
  private static final int MOST_REPETITIONS = 3;
  private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+?{]");
  private static final Pattern REPETITION = Pattern.compile("[*+{]");
  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[0-9k]");

  private int products;
  private int replacements;
  private long growth = 1;

  @Override
  public void visit(ExprFunction1 function) {
    if (function instanceof E_StrEncodeForURI) {
      grow(3);
    }
  }

  @Override
  public void visit(ExprFunction2 function) {
    if (function instanceof E_Multiply && ++products > MOST_PRODUCTS) {
      throw QueryGuard.refused("A query may multiply at most " + MOST_PRODUCTS + " times.");
    }
  }

  @Override
  public void visit(ExprFunctionN function) {
    if (function instanceof E_Function named) {
      requireKnown(named);
    } else if (function instanceof E_Regex regex) {
      requireSimple(regex.getArg(2));
    } else if (function instanceof E_StrReplace replace) {
      requireSimple(replace.getArg(2));
      requireFewReplacements();
    } else if (function instanceof E_StrConcat concat) {
      grow(concat.getArgs().size());
    }
  }

  @Override
  public void visit(ExprAggregator aggregator) {
    if (aggregator.getAggregator() instanceof AggCustom) {
      throw QueryGuard.refused("Only the aggregates of SPARQL 1.1 are known here.");
    }
  }

  private static void requireKnown(E_Function function) {
    if (!ClosedFunctions.isKnown(function.getFunctionIRI())) {
      throw QueryGuard.refused(
          "The function <"
              + function.getFunctionIRI()
              + "> is not known here. Use the functions of SPARQL 1.1 and the casts of xsd:.");
    }
  }

  private static void requireSimple(Expr pattern) {
    String text = pattern.isConstant() ? pattern.getConstant().asString() : null;
    if (text == null || text.length() > LONGEST_PATTERN) {
      throw QueryGuard.refused(
          "A regular expression has to be written out, in at most "
              + LONGEST_PATTERN
              + " characters. For plain text use CONTAINS.");
    }
    Matcher repetitions = REPETITION.matcher(text);
    if (REPEATED_GROUP.matcher(text).find()
        || BACK_REFERENCE.matcher(text).find()
        || repetitions.results().count() > MOST_REPETITIONS) {
      throw QueryGuard.refused(
          "A regular expression may not repeat a group, refer back, or repeat more than "
              + MOST_REPETITIONS
              + " times. For plain text use CONTAINS.");
    }
  }

  private void requireFewReplacements() {
    if (++replacements > MOST_REPLACEMENTS) {
      throw QueryGuard.refused("A query may use REPLACE at most " + MOST_REPLACEMENTS + " times.");
    }
  }

  private void grow(int factor) {
    growth *= Math.max(factor, 1);
    if (growth > LARGEST_GROWTH) {
      throw QueryGuard.refused("The query joins too many texts. Use CONCAT less.");
    }
  }
}
