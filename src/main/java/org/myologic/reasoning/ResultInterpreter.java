package org.myologic.reasoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Sex;
import org.myologic.model.Term;
import org.myologic.model.Term.Kind;
import org.myologic.model.TestResult;
import org.myologic.model.TestResult.Interpretation;
import org.myologic.ontology.Vocabulary;

/**
 * Turns results into facts: a number with its unit and limits, or what the report calls it. A
 * normal or negative result denies the abnormal findings only if no other result of the same
 * investigation in the case is abnormal.
 */
final class ResultInterpreter {
  private static final List<Kind> KINDS =
      List.of(Kind.INVESTIGATION, Kind.FINDING, Kind.CAUSE, Kind.CONDITION);
  private static final MathContext PRECISION = MathContext.DECIMAL32;

  private final Investigations investigations;
  private final ResultLimits limits;

  ResultInterpreter(Vocabulary vocabulary) {
    this.investigations = new Investigations(vocabulary);
    this.limits = new ResultLimits(investigations);
  }

  /** A result of one investigation that is not abnormal, held back until all results are read. */
  private record Unremarkable(String path, String investigation) {}

  void interpret(PatientCase patientCase, Reading reading) {
    List<Unremarkable> unremarkable = new ArrayList<>();
    Set<String> abnormal = new HashSet<>();
    for (int i = 0; i < patientCase.tests().size(); i++) {
      String path = "/tests/" + i;
      TestResult result = patientCase.tests().get(i);
      List<Term> terms = reading.item(path, result.term(), KINDS);
      List<Term> named = terms.stream().filter(t -> t.kind() != Kind.INVESTIGATION).toList();
      named.forEach(t -> reading.add(named(path, t, result)));
      if (named.isEmpty()) {
        for (Term term : terms) {
          Interpretation called = read(path, term, result, patientCase.sex(), reading);
          if (called != null && called.unremarkable()) {
            unremarkable.add(new Unremarkable(path, term.id()));
          } else if (called != null) {
            abnormal.add(term.id());
          }
        }
      }
    }
    unremarkable.stream()
        .filter(u -> !abnormal.contains(u.investigation()))
        .forEach(u -> deny(u, reading));
  }

  private void deny(Unremarkable result, Reading reading) {
    investigations
        .abnormalMeanings(result.investigation())
        .forEach(f -> reading.add(Fact.Absent.of(result.path(), "myo:hasFinding", f)));
  }

  /** A result that the report names itself, such as a biopsy's. */
  private static Fact named(String path, Term term, TestResult result) {
    boolean absent = result.interpretation() != null && result.interpretation().unremarkable();
    if (term.kind() == Kind.FINDING) {
      return absent
          ? Fact.Absent.of(path, "myo:hasFinding", term.id())
          : new Fact.Present(
              path, "myo:reportsFinding", List.of(term.id()), List.of(), Map.of(), true);
    }
    return absent
        ? Fact.Absent.of(path, "myo:hasCondition", term.id())
        : Fact.Present.of(path, "myo:reportsCondition", term.id());
  }

  /** Reads a result of an investigation and says what it is called; null if nothing can be said. */
  private Interpretation read(
      String path, Term investigation, TestResult result, Sex sex, Reading reading) {
    Optional<ResultLimits.Scaled> scaled =
        result.value() == null
            ? Optional.empty()
            : limits.scale(path, investigation, result, sex, reading);
    Interpretation called = called(path, result, scaled, reading);
    List<String> types = new ArrayList<>();
    Map<String, BigDecimal> numbers = new HashMap<>();
    scaled.ifPresent(s -> measure(investigation, s, agrees(result, s), types, numbers));
    if (called != null) {
      investigations.meaning(investigation.id(), called).ifPresent(types::add);
    }
    if (!types.isEmpty()) {
      boolean stated =
          result.interpretation() != null || scaled.filter(ResultLimits.Scaled::stated).isPresent();
      reading.add(new Fact.Present(path, "myo:reportsFinding", types, List.of(), numbers, stated));
    } else if (called == null || !called.unremarkable()) {
      reading.add(
          Issue.warning(
              path,
              "the result of '%s' could not be used: it has neither a number with a known unit nor an"
                      .formatted(result.term())
                  + " interpretation that says something of this investigation."));
    }
    return called;
  }

  private void measure(
      Term investigation,
      ResultLimits.Scaled scaled,
      Agreement agreement,
      List<String> types,
      Map<String, BigDecimal> numbers) {
    investigations.measurement(investigation.id()).ifPresent(types::add);
    if (types.isEmpty()) {
      return;
    }
    if (scaled.canonical() != null) {
      numbers.put("myo:inCanonicalUnit", scaled.canonical());
    }
    if (agreement == Agreement.YES && positive(scaled.upper())) {
      numbers.put("myo:timesUpperLimit", scaled.value().divide(scaled.upper(), PRECISION));
    }
    if (agreement == Agreement.YES && positive(scaled.lower())) {
      numbers.put("myo:timesLowerLimit", scaled.value().divide(scaled.lower(), PRECISION));
    }
  }

  private static boolean positive(BigDecimal limit) {
    return limit != null && limit.signum() > 0;
  }

  private enum Agreement {
    YES,
    NO
  }

  /** Assumed limits give way to a report that calls its own result otherwise. */
  private static Agreement agrees(TestResult result, ResultLimits.Scaled scaled) {
    Interpretation byNumber = scaled.called();
    boolean differs =
        result.interpretation() != null
            && byNumber != null
            && !same(result.interpretation(), byNumber);
    return differs && !scaled.stated() ? Agreement.NO : Agreement.YES;
  }

  private static boolean same(Interpretation stated, Interpretation byNumber) {
    return switch (stated) {
      case HIGH, LOW -> stated == byNumber;
      case NORMAL, NEGATIVE -> byNumber.unremarkable();
      case POSITIVE, ABNORMAL -> !byNumber.unremarkable();
    };
  }

  private static Interpretation called(
      String path, TestResult result, Optional<ResultLimits.Scaled> scaled, Reading reading) {
    Interpretation byNumber = scaled.map(ResultLimits.Scaled::called).orElse(null);
    if (result.interpretation() == null || byNumber == null) {
      return result.interpretation() == null ? byNumber : result.interpretation();
    }
    if (same(result.interpretation(), byNumber)) {
      return byNumber;
    }
    boolean stated = scaled.get().stated();
    reading.add(
        Issue.warning(
            path + "/interpretation",
            "the number reads as %s against %s, but the report calls it %s; %s was used."
                .formatted(
                    byNumber.name().toLowerCase(java.util.Locale.ROOT),
                    stated ? "its own limits" : "default limits",
                    result.interpretation().name().toLowerCase(java.util.Locale.ROOT),
                    stated ? "the number" : "the report's word")));
    return stated ? byNumber : result.interpretation();
  }
}
