package org.myologic.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that a mistyped name may have meant. */
final class Likeness {
  private static final int OFFERED = 5;

  private Likeness() {}

  /** The most similar names, best first: those that share most words, then fewest edits apart. */
  static List<String> nearest(String name, Collection<String> names) {
    String wanted = name.length() > 80 ? name.substring(0, 80) : name;
    return names.stream()
        .sorted(
            Comparator.<String>comparingInt(n -> -sharedWords(wanted, n))
                .thenComparingInt(n -> edits(wanted, n))
                .thenComparing(Comparator.naturalOrder()))
        .limit(OFFERED)
        .toList();
  }

  private static int sharedWords(String one, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(one.toLowerCase().split("[^a-z0-9]+")));
    words.retainAll(Arrays.asList(other.split("-")));
    return words.size();
  }

  /** Levenshtein distance. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
