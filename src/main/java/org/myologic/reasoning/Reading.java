package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;
import org.myologic.model.Term;
import org.myologic.ontology.Resolution;
import org.myologic.ontology.TermResolver;
import org.myologic.ontology.Vocabulary;

/** Collects facts, readings and issues while a case is read, and resolves its texts. */
final class Reading {
  /** How many terms are offered for words that are not understood. */
  static final int CANDIDATES = 5;

  private final Vocabulary vocabulary;
  private final TermResolver resolver;
  private final List<Fact> facts = new ArrayList<>();
  private final List<InputReading> readings = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  Reading(Vocabulary vocabulary, TermResolver resolver) {
    this.vocabulary = vocabulary;
    this.resolver = resolver;
  }

  CaseFacts result() {
    return new CaseFacts(facts, readings, issues);
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  void add(Issue issue) {
    issues.add(issue);
  }

  /** Resolves the term of an item, and records how; what is not understood becomes an issue. */
  List<Term> item(String path, String text, List<Term.Kind> kinds) {
    return stated(path, text, kinds).terms();
  }

  /** The same, with how the words stand to each other. */
  Resolution stated(String path, String text, List<Term.Kind> kinds) {
    return record(path, text, resolver.resolve(text, kinds));
  }

  /**
   * As {@link #stated} for what is denied. A code that does not mean quite the same as a term of
   * ours cannot deny it: without calcinosis of the skin there may be calcinosis elsewhere.
   */
  Resolution denied(String path, String text, List<Term.Kind> kinds) {
    Resolution resolution = resolver.resolve(text, kinds);
    return record(path, text, resolution.note().isEmpty() ? resolution : resolution.withheld());
  }

  private Resolution record(String path, String text, Resolution resolution) {
    readings.add(
        new InputReading(
            path,
            text,
            resolution.terms().stream().map(Term::id).toList(),
            resolution.how(),
            resolution.leftOver()));
    report(path, text, resolution);
    return resolution;
  }

  /** Resolves the value of an attribute of an item; what is not understood becomes an issue. */
  List<Term> attribute(String path, String text, List<Term.Kind> kinds) {
    Resolution resolution = resolver.resolve(text, kinds);
    report(path, text, resolution);
    return resolution.terms();
  }

  private void report(String path, String text, Resolution resolution) {
    if (!resolution.note().isEmpty()) {
      issues.add(
          resolution.terms().isEmpty()
              ? problem(path, resolution.note(), ids(resolution.rivals()))
              : Issue.info(path, resolution.note()));
    } else if (!resolution.doubt().isEmpty()) {
      issues.add(
          problem(
              path,
              "'%s' holds the word '%s', so it was not taken as a plain fact. Give the bare finding"
                      .formatted(text, resolution.doubt())
                  + " with \"status\": \"absent\" if it was denied, or leave it out if it is only suspected.",
              ids(resolution.rivals())));
    } else if (!resolution.rivals().isEmpty()) {
      issues.add(
          problem(
              path,
              "'%s' fits several terms equally; none of them was used. Name one.".formatted(text),
              ids(resolution.rivals())));
    } else if (resolution.terms().isEmpty()) {
      issues.add(
          problem(
              path,
              "'%s' is not known here and was left out.".formatted(text),
              ids(vocabulary.search(text, CANDIDATES))));
    }
  }

  private static Issue problem(String path, String message, List<String> candidates) {
    return new Issue(Issue.Level.WARNING, path, message, candidates);
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }
}
