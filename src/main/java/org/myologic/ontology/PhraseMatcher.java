package org.myologic.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.myologic.model.Term;

/** Finds the names all of whose words stand close together in a phrase, in any order. */
final class PhraseMatcher {
  /** How many other words may stand among the words of a name. */
  private static final int SLACK = 4;

  private record Name(Term term, List<String> forms) {}

  /**
   * A name that stands in a phrase.
   *
   * @param used places of its words
   */
  record Match(Term term, Set<Integer> used) {}

  private final Map<String, List<Name>> byFirstForm = new HashMap<>();

  /** Adds a name by its evened-out words, at least one. */
  void add(Term term, List<String> forms) {
    byFirstForm.computeIfAbsent(forms.get(0), k -> new ArrayList<>()).add(new Name(term, forms));
  }

  private List<Match> all(List<Words.Word> words, List<Term.Kind> kinds) {
    List<Match> found = new ArrayList<>();
    Set<String> forms =
        words.stream().map(Words.Word::form).collect(Collectors.toCollection(HashSet::new));
    for (String form : forms) {
      for (Name name : byFirstForm.getOrDefault(form, List.of())) {
        if (kinds.contains(name.term().kind()) && forms.containsAll(name.forms())) {
          Set<Integer> used = places(words, name.forms());
          if (!used.isEmpty()) {
            found.add(new Match(name.term(), used));
          }
        }
      }
    }
    return found;
  }

  /** Where the forms stand, close together; empty if they are scattered over the phrase. */
  private static Set<Integer> places(List<Words.Word> words, List<String> forms) {
    TreeSet<Integer> best = new TreeSet<>();
    for (int start = 0; start < words.size(); start++) {
      if (forms.contains(words.get(start).form())) {
        TreeSet<Integer> places = placesFrom(words, forms, start);
        if (!places.isEmpty() && (best.isEmpty() || span(places) < span(best))) {
          best = places;
        }
      }
    }
    return best.isEmpty() || span(best) > forms.size() + SLACK ? Set.of() : best;
  }

  private static TreeSet<Integer> placesFrom(
      List<Words.Word> words, List<String> forms, int start) {
    List<String> open = new ArrayList<>(forms);
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = start; i < words.size() && !open.isEmpty(); i++) {
      if (open.remove(words.get(i).form())) {
        places.add(i);
      }
    }
    return open.isEmpty() ? places : new TreeSet<>();
  }

  private static int span(TreeSet<Integer> places) {
    return places.last() - places.first() + 1;
  }

  /** The matches in a phrase whose words no other match uses as part of more words. */
  List<Match> widest(List<Words.Word> words, List<Term.Kind> kinds) {
    List<Match> matches = all(words, kinds);
    return matches.stream()
        .filter(
            m ->
                matches.stream()
                    .noneMatch(
                        o -> o.used().size() > m.used().size() && o.used().containsAll(m.used())))
        .toList();
  }
}
