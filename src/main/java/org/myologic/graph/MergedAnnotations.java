package org.myologic.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;

/**
 * The annotations of one axiom that was stated more than once. Sources and notes add up; the review
 * status is that of the part reviewed least; the axiom rests beyond the documents only if each of
 * its statements does.
 */
final class MergedAnnotations {
  private static final List<String> LEAST_REVIEWED =
      List.of("unreviewed", "source-checked", "clinician-reviewed");

  private MergedAnnotations() {}

  static List<Statement> of(List<List<Statement>> written) {
    Map<String, Statement> merged = new LinkedHashMap<>();
    written.stream()
        .flatMap(List::stream)
        .filter(s -> !isMerged(s.getPredicate()))
        .forEach(s -> merged.putIfAbsent(s.getPredicate() + " " + s.getObject(), s));
    List<Statement> all = new ArrayList<>(merged.values());
    leastReviewed(written).ifPresent(all::add);
    beyond(written).ifPresent(all::add);
    return all;
  }

  private static boolean isMerged(Property property) {
    return property.equals(Vocabulary.REVIEW_STATUS)
        || property.equals(Vocabulary.BEYOND_THE_DOCUMENTS);
  }

  private static Optional<Statement> leastReviewed(List<List<Statement>> written) {
    return written.stream()
        .flatMap(List::stream)
        .filter(s -> s.getPredicate().equals(Vocabulary.REVIEW_STATUS))
        .min(Comparator.comparingInt(s -> LEAST_REVIEWED.indexOf(s.getString())));
  }

  private static Optional<Statement> beyond(List<List<Statement>> written) {
    List<Statement> marks =
        written.stream()
            .flatMap(List::stream)
            .filter(s -> s.getPredicate().equals(Vocabulary.BEYOND_THE_DOCUMENTS))
            .filter(Statement::getBoolean)
            .toList();
    return marks.size() == written.size() ? marks.stream().findFirst() : Optional.empty();
  }
}
