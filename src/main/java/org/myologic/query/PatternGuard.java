package org.myologic.query;

import java.util.Iterator;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Refuses SERVICE, closures within closures, and large products of VALUES. */
final class PatternGuard extends OpVisitorBase {
  private static final long LARGEST_PRODUCT = 10_000;
  private static final int MOST_CLOSURES = 4;

  private long product = 1;
  private int closures;

  @Override
  public void visit(OpService service) {
    throw QueryGuard.refused("SERVICE is not allowed: queries stay within this graph.");
  }

  @Override
  public void visit(OpPath path) {
    requireFlat(path.getTriplePath().getPath(), false);
  }

  @Override
  public void visit(OpTable table) {
    long rows = 0;
    for (Iterator<?> i = table.getTable().rows(); i.hasNext(); i.next()) {
      rows++;
    }
    product = Math.min(product * Math.max(rows, 1), Long.MAX_VALUE / 100_000);
  }

  void requireSmallProduct() {
    if (product > LARGEST_PRODUCT) {
      throw QueryGuard.refused(
          "The VALUES blocks multiply to more than "
              + LARGEST_PRODUCT
              + " rows. Use fewer values.");
    }
  }

  private void requireFlat(Path path, boolean within) {
    boolean closure = isClosure(path);
    if (closure && (within || ++closures > MOST_CLOSURES)) {
      throw QueryGuard.refused(
          "A path may not repeat (*, +) inside another repetition, nor more than "
              + MOST_CLOSURES
              + " times in one query. Simplify the path.");
    }
    if (path instanceof P_Path1 one) {
      requireFlat(one.getSubPath(), within || closure);
    } else if (path instanceof P_Path2 two) {
      requireFlat(two.getLeft(), within);
      requireFlat(two.getRight(), within);
    }
  }

  private static boolean isClosure(Path path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN
        || path instanceof P_Mod
        || path instanceof P_FixedLength;
  }
}
