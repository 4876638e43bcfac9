package org.myologic.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One item of an {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * @param type {@code text/csv}, {@code text/*} or {@code *}{@code /*}
 * @param quality from 0 to 1
 */
record MediaRange(String type, double quality) {
  /**
   * The offered media type that the header likes best.
   *
   * @param header null stands for anything
   * @param offered the one preferred here first, which decides between equals
   * @return empty if the header refuses all
   */
  static Optional<String> best(String header, List<String> offered) {
    List<MediaRange> ranges = parse(header == null || header.isBlank() ? "*/*" : header);
    return offered.stream()
        .filter(type -> quality(type, ranges) > 0)
        .max(
            Comparator.<String>comparingDouble(type -> quality(type, ranges))
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
  }

  private static List<MediaRange> parse(String header) {
    return Arrays.stream(header.split(",")).map(MediaRange::one).toList();
  }

  private static MediaRange one(String item) {
    String[] parts = item.toLowerCase(Locale.ROOT).split(";");
    double quality =
        Arrays.stream(parts)
            .skip(1)
            .map(String::strip)
            .filter(p -> p.matches("q=[01](\\.[0-9]{0,3})?"))
            .mapToDouble(p -> Double.parseDouble(p.substring(2)))
            .findFirst()
            .orElse(1);
    return new MediaRange(parts[0].strip(), quality);
  }

  private static double quality(String type, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.covers(type))
        .max(Comparator.comparingInt(range -> range.precision(type)))
        .map(MediaRange::quality)
        .orElse(0.0);
  }

  private boolean covers(String offered) {
    return type.equals("*/*")
        || type.equals(offered)
        || type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1));
  }

  private int precision(String offered) {
    return type.equals(offered) ? 2 : type.equals("*/*") ? 0 : 1;
  }
}
