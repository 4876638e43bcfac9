package org.myologic.model;

import java.util.Locale;

/** How much of an answer is worked out; each step costs further calls of HermiT. */
public enum Depth {
  /** Tiers, refutations, criteria, what is missing, therapy. */
  PLAIN,
  /** Also what to look for next. */
  NEXT,
  /** Also proofs. */
  EXPLAINED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True if what to look for next is worked out. */
  public boolean next() {
    return this != PLAIN;
  }

  /** True if the tier of every cause is proved. */
  public boolean proofs() {
    return this == EXPLAINED;
  }
}
