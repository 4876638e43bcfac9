package org.myologic.ontology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.InputReading.How;
import org.myologic.model.Term;
import org.myologic.ontology.Mapping.Match;

/**
 * Turns codes into terms by the direction of their mappings. A code that means the same, nearly the
 * same, or something more specific than a term of ours counts as that term; a broader code never
 * does, since it says less. In ICD-10-CM and ATC a code that is not known here is read by the
 * nearest code above it, as something more specific.
 */
final class CodeResolver {
  private static final List<Match> READABLE = List.of(Match.EXACT, Match.CLOSE, Match.NARROW);

  private final Vocabulary vocabulary;

  CodeResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the code means among terms of the given kinds; a note says what the reader must know. */
  Resolution resolve(Code code, List<Term.Kind> kinds) {
    if (!code.valid()) {
      return unread(
          List.of(),
          "'%s' is no %s code: its form or its check digit is wrong. Look for a mistyped digit."
              .formatted(code.curie(), code.system().label()));
    }
    return Stream.concat(Stream.of(code), code.above().stream())
        .flatMap(at -> READABLE.stream().flatMap(m -> read(code, at, m, kinds).stream()))
        .findFirst()
        .orElseGet(() -> unread(code, kinds));
  }

  private Optional<Resolution> read(Code code, Code at, Match match, List<Term.Kind> kinds) {
    List<Term> terms = TermResolver.preferred(terms(at, List.of(match)), kinds);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    String note = code.equals(at) && match == Match.EXACT ? "" : note(code, at, match, terms);
    return Optional.of(new Resolution(terms, How.CODE, "", List.of(), "", note));
  }

  private String note(Code code, Code at, Match match, List<Term> terms) {
    String below = code.equals(at) ? "" : " stands below " + at.curie() + " and";
    String nearness =
        match == Match.CLOSE ? "is near to, but not the same as," : "is more specific than";
    return "The code %s%s %s %s, which it was read as."
        .formatted(named(code), below, nearness, labels(terms));
  }

  private Resolution unread(Code code, List<Term.Kind> kinds) {
    List<Term> all = terms(code, List.of(Match.values()));
    List<Term> fitting = all.stream().filter(t -> kinds.contains(t.kind())).toList();
    if (all.isEmpty()) {
      return unread(
          List.of(),
          "The code %s is not among the %s codes known here and was left out. Name it in words."
              .formatted(code.curie(), code.system().label()));
    }
    return fitting.isEmpty()
        ? unread(
            all,
            "The code %s belongs to %s, which cannot be said here; it was left out."
                .formatted(named(code), labels(all)))
        : unread(
            fitting,
            "The code %s says less than, or something other than, %s; none of them was taken. Name what is meant."
                .formatted(named(code), labels(fitting)));
  }

  private static Resolution unread(List<Term> candidates, String note) {
    return new Resolution(List.of(), How.NONE, "", candidates, "", note);
  }

  private List<Term> terms(Code code, List<Match> matches) {
    return vocabulary.codes().of(code).stream()
        .filter(m -> matches.contains(m.match()))
        .flatMap(m -> vocabulary.term(m.term()).stream())
        .toList();
  }

  private String named(Code code) {
    return vocabulary.codes().of(code).stream()
        .map(Mapping::label)
        .filter(label -> !label.isEmpty())
        .findFirst()
        .map(label -> code.curie() + " (" + label + ")")
        .orElse(code.curie());
  }

  private static String labels(List<Term> terms) {
    return terms.stream().map(t -> "'" + t.label() + "'").collect(Collectors.joining(" and "));
  }
}
