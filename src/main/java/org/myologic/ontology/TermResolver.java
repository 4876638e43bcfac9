package org.myologic.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.InputReading.How;
import org.myologic.model.Term;
import org.myologic.ontology.PhraseMatcher.Match;

/**
 * Turns words into terms: exact, then normalised, then the most specific terms all of whose words
 * the phrase holds. It never guesses: two unrelated terms that fit the same words are both returned
 * as rivals, and a phrase with an unused negation or hedge ({@code no}, {@code suspected}) gives
 * none. A code of another vocabulary is read by its cross-references.
 */
public final class TermResolver {
  private static final Set<String> NEGATIONS =
      Set.of(
          "no",
          "not",
          "without",
          "denie",
          "deny",
          "denied",
          "never",
          "negative",
          "absent",
          "absence");
  private static final Set<String> HEDGES =
      Set.of(
          "suspected",
          "possible",
          "exclude",
          "family",
          "mother",
          "father",
          "brother",
          "sister",
          "risk");
  private static final Set<String> RELIEF =
      Set.copyOf(
          Words.forms(
              "relieved relieves relief relieving eased eases easing settles settle settled better"
                  + " improved improves improve improving gone goes disappears disappear subsides"
                  + " subside resolves resolve helped helps abates vanishes"));
  private static final int RELIEF_REACH = 3;

  private final Vocabulary vocabulary;
  private final CodeResolver codes;
  private final Map<String, List<Term>> exact = new HashMap<>();
  private final Map<List<String>, List<Term>> normalised = new HashMap<>();
  private final PhraseMatcher phrases = new PhraseMatcher();

  public TermResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.codes = new CodeResolver(vocabulary);
    vocabulary.terms().forEach(this::index);
  }

  private void index(Term term) {
    Stream.concat(Stream.of(term.label()), term.synonyms().stream())
        .distinct()
        .forEach(n -> index(term, n));
  }

  private void index(Term term, String name) {
    exact.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(term);
    List<String> forms = Words.forms(name);
    if (!forms.isEmpty()) {
      normalised.computeIfAbsent(forms, k -> new ArrayList<>()).add(term);
      phrases.add(term, forms);
    }
  }

  /**
   * Resolves a text to terms of the given kinds, the preferred kind first: where terms of two kinds
   * share a name, the earlier kind wins.
   */
  public Resolution resolve(String text, List<Term.Kind> kinds) {
    String id = text.startsWith(Names.NAMESPACE) ? Names.compact(text) : text;
    if (id.startsWith("myo:")) {
      return vocabulary
          .term(id)
          .filter(t -> kinds.contains(t.kind()))
          .map(t -> Resolution.of(List.of(t), How.EXACT, List.of()))
          .orElse(Resolution.NONE);
    }
    Optional<Code> code = Code.named(text);
    return code.isPresent() ? codes.resolve(code.get(), kinds) : words(text, kinds);
  }

  private Resolution words(String text, List<Term.Kind> kinds) {
    List<Term> same =
        preferred(exact.getOrDefault(text.strip().toLowerCase(Locale.ROOT), List.of()), kinds);
    if (!same.isEmpty()) {
      return whole(same, How.EXACT);
    }
    List<Words.Word> words = Words.of(text);
    same =
        preferred(
            normalised.getOrDefault(words.stream().map(Words.Word::form).toList(), List.of()),
            kinds);
    return same.isEmpty() ? phrase(text, words, kinds) : whole(same, How.NORMALISED);
  }

  private Resolution whole(List<Term> same, How how) {
    List<Term> specific = mostSpecific(same);
    return specific.size() == 1
        ? Resolution.of(specific, how, List.of())
        : Resolution.of(List.of(), How.NONE, specific);
  }

  /** Those of the first kind of which there are any. */
  static List<Term> preferred(List<Term> terms, List<Term.Kind> kinds) {
    return kinds.stream()
        .map(kind -> terms.stream().filter(t -> t.kind() == kind).distinct().toList())
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Term> mostSpecific(List<Term> terms) {
    return terms.stream()
        .filter(t -> terms.stream().noneMatch(o -> !o.equals(t) && vocabulary.isA(o.id(), t.id())))
        .distinct()
        .toList();
  }

  private Resolution phrase(String text, List<Words.Word> words, List<Term.Kind> kinds) {
    List<Match> matches = phrases.widest(words, kinds);
    Set<Integer> used = new TreeSet<>();
    matches.forEach(m -> used.addAll(m.used()));
    String doubt = doubt(words, used);
    Set<Term> clear = new LinkedHashSet<>();
    Set<Term> rivals = new LinkedHashSet<>();
    matches.stream().collect(Collectors.groupingBy(Match::used)).entrySet().stream()
        .sorted(Comparator.comparing(e -> new TreeSet<>(e.getKey()).first()))
        .forEach(e -> settle(e.getValue(), kinds, clear, rivals));
    if (!doubt.isEmpty() || clear.isEmpty()) {
      rivals.addAll(doubt.isEmpty() ? Set.of() : clear);
      return new Resolution(List.of(), How.NONE, text, List.copyOf(rivals), doubt, "");
    }
    return new Resolution(
        List.copyOf(clear),
        How.PHRASE,
        leftOver(text, words, used),
        List.copyOf(rivals),
        "",
        "",
        eased(matches, words));
  }

  /** The terms that stand shortly after a word of relief. */
  private static Set<Term> eased(List<Match> matches, List<Words.Word> words) {
    return matches.stream()
        .filter(m -> afterRelief(new TreeSet<>(m.used()).first(), words))
        .map(Match::term)
        .collect(Collectors.toSet());
  }

  private static boolean afterRelief(int place, List<Words.Word> words) {
    return words.subList(Math.max(0, place - RELIEF_REACH), place).stream()
        .anyMatch(w -> RELIEF.contains(w.form()));
  }

  private void settle(
      List<Match> sameWords, List<Term.Kind> kinds, Set<Term> clear, Set<Term> rivals) {
    List<Term> terms =
        mostSpecific(preferred(sameWords.stream().map(Match::term).distinct().toList(), kinds));
    (terms.size() == 1 ? clear : rivals).addAll(terms);
  }

  private static String doubt(List<Words.Word> words, Set<Integer> used) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      if (!used.contains(i) && (NEGATIONS.contains(form) || HEDGES.contains(form))) {
        return form;
      }
    }
    return "";
  }

  private static String leftOver(String text, List<Words.Word> words, Set<Integer> used) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!used.contains(i)) {
        rest.add(text.substring(words.get(i).start(), words.get(i).end()));
      }
    }
    return String.join(" ", rest);
  }
}
