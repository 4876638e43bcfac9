package org.myologic.reasoning;

/** How much of an answer is worked out; each step costs further calls of HermiT. */
public enum Depth {
  /** Tiers, refutations, criteria, what is missing, therapy. */
  PLAIN,
  /** Also what to look for next. */
  NEXT,
  /** Also proofs. */
  EXPLAINED;

  boolean next() {
    return this != PLAIN;
  }

  boolean proofs() {
    return this == EXPLAINED;
  }
}
