package org.myologic.interop;

import com.fasterxml.jackson.core.StreamReadConstraints;
import java.math.BigDecimal;

/** How large a case may be. Every limit is far above what a person's record holds. */
public final class CaseLimits {
  /** Bytes of one case, and of one line of a file of cases. */
  public static final int CASE_BYTES = 1 << 20;

  /** Bytes of an answer that is read back. */
  public static final int ANSWER_BYTES = 8 << 20;

  /** Items in each of the four lists. */
  static final int ITEMS = 1_000;

  /** Characters of a term or an attribute. */
  static final int TERM = 500;

  /** Characters of an identifier, a dose, a route or a unit. */
  static final int SHORT_TEXT = 200;

  /** Characters of the free text. */
  static final int CONTEXT = 20_000;

  /** No age, and no time since anything, is longer. */
  static final BigDecimal YEARS = new BigDecimal(130);

  /** No laboratory reports a larger number. */
  static final BigDecimal LARGEST_VALUE = new BigDecimal("1e12");

  /** Digits before and after the point of any number. */
  static final int DIGITS = 30;

  static final StreamReadConstraints STREAM =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxNumberLength(60)
          .maxNameLength(SHORT_TEXT)
          .maxStringLength(CASE_BYTES)
          .build();

  private CaseLimits() {}
}
