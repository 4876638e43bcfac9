package org.myologic.api;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.myologic.interop.Nearness;
import org.myologic.model.Term;
import org.myologic.ontology.Vocabulary;

/** Finds a term by the name in a path, or says which terms may have been meant. */
record TermFinder(Vocabulary vocabulary) {
  private static final int MOST = 5;

  /**
   * The term among those of the collection.
   *
   * @throws Problem 404 with candidates
   */
  Term named(String name, Collection<Term> terms) {
    String id = "myo:" + name;
    return terms.stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.unknown("Nothing here is named '" + name + "'.", candidates(name, terms)));
  }

  private List<String> candidates(String name, Collection<Term> terms) {
    List<String> names = terms.stream().map(t -> t.id().replaceFirst("^myo:", "")).toList();
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])|-", " ");
    return Stream.concat(
            Nearness.nearest(name, names).stream().map(n -> "myo:" + n),
            vocabulary.search(words, MOST).stream().filter(terms::contains).map(Term::id))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
