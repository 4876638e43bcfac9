package org.myologic.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.myologic.model.Term;

/** Looks terms up by words: exact label first, then exact synonym, then prefix, then all words. */
final class TermSearch {
  private record Entry(Term term, String name, boolean isLabel, List<String> forms) {}

  private record Hit(Term term, int rank, int length) {}

  private final List<Entry> entries;

  TermSearch(Collection<Term> terms) {
    entries = terms.stream().flatMap(TermSearch::entries).toList();
  }

  private static Stream<Entry> entries(Term term) {
    return Stream.concat(
        Stream.of(new Entry(term, term.label(), true, Words.forms(term.label()))),
        term.synonyms().stream().map(s -> new Entry(term, s, false, Words.forms(s))));
  }

  List<Term> find(String words, int limit) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<String> forms = Words.forms(words);
    if (forms.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .map(entry -> new Hit(entry.term(), rank(entry, wanted, forms), entry.name().length()))
        .filter(hit -> hit.rank() < Integer.MAX_VALUE)
        .sorted(
            Comparator.comparingInt(Hit::rank)
                .thenComparingInt(Hit::length)
                .thenComparing(hit -> hit.term().id()))
        .map(Hit::term)
        .distinct()
        .limit(limit)
        .toList();
  }

  private static int rank(Entry entry, String wanted, List<String> forms) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.equals(wanted)) {
      return entry.isLabel() ? 0 : 1;
    }
    if (entry.forms().equals(forms)) {
      return 2;
    }
    if (name.startsWith(wanted)) {
      return entry.isLabel() ? 3 : 4;
    }
    return entry.forms().containsAll(forms) ? 5 : startsAll(entry, forms);
  }

  private static int startsAll(Entry entry, List<String> forms) {
    boolean all =
        forms.stream().allMatch(f -> entry.forms().stream().anyMatch(e -> e.startsWith(f)));
    return all ? 6 : Integer.MAX_VALUE;
  }
}
