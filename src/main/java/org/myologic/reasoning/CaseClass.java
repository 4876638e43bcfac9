package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.List;

/**
 * The definition of a case class (a criterion, an argument, a way to raise an alert, a
 * circumstance) as a list of conjuncts.
 *
 * @param name compact IRI
 * @param conjuncts what a case must report, {@code PatientCase} itself left out
 */
record CaseClass(String name, List<Conjunct> conjuncts) {
  /** One part of the definition. */
  sealed interface Conjunct {
    /** The case reports something of the class by the property or one below it. */
    record Reports(String property, String filler) implements Conjunct {}

    /** The case denies the class, or one above it, by the general property. */
    record Denies(String property, String filler) implements Conjunct {}

    /**
     * The case has a number in a range.
     *
     * @param least smallest value that is in the range; null if it has no lower end
     * @param most largest value that is in the range; null if it has no upper end
     */
    record HasNumber(String property, BigDecimal least, BigDecimal most) implements Conjunct {}

    /** The case is in another case class. */
    record IsIn(String caseClass) implements Conjunct {}
  }

  CaseClass {
    conjuncts = List.copyOf(conjuncts);
  }
}
