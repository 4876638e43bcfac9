package org.myologic.interop;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How near two short words are to each other. */
public final class Nearness {
  private static final int FARTHEST = 3;
  private static final int MOST = 5;

  private Nearness() {}

  /** The names within three letters of the word or holding it, whatever the case, nearest first. */
  public static List<String> nearest(String word, Collection<String> names) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> near(wanted, name.toLowerCase(Locale.ROOT)))
        .sorted(
            Comparator.<String>comparingInt(n -> steps(wanted, n.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean near(String wanted, String name) {
    return Math.abs(wanted.length() - name.length()) <= FARTHEST && steps(wanted, name) <= FARTHEST
        || wanted.length() > FARTHEST && name.contains(wanted);
  }

  /** Letters to insert, drop or change to make one word of the other (Levenshtein 1966). */
  static int steps(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
