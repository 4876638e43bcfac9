package org.myologic.ontology;

/** The check digits by which SNOMED CT and LOINC let a mistyped code be noticed. */
final class CheckDigit {
  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] SHIFT = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigit() {}

  /** Verhoeff's test over a whole SNOMED CT identifier, its check digit included. */
  static boolean verhoeff(String digits) {
    int check = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = digits.charAt(digits.length() - 1 - place) - '0';
      check = PRODUCT[check][shifted(digit, place)];
    }
    return check == 0;
  }

  private static int shifted(int digit, int place) {
    int shifted = digit;
    for (int i = 0; i < place % 8; i++) {
      shifted = SHIFT[shifted];
    }
    return shifted;
  }

  /** The mod 10 test over a LOINC code, {@code 2157-6}; every second digit counts double. */
  static boolean mod10(String code) {
    String digits = code.replace("-", "");
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int value = (digits.charAt(digits.length() - 1 - place) - '0') * (place % 2 + 1);
      sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
  }
}
