package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.myologic.model.Tier;
import org.myologic.ontology.Vocabulary;

/**
 * The criteria that a case does not meet yet, with what they still need. A criterion that needs
 * what the case denies is not open.
 */
final class OpenCriteria {
  /**
   * A criterion that is not met.
   *
   * @param cause compact IRI of its cause
   * @param met how many of its parts are met
   * @param needs the parts that are neither met nor denied, at least one
   */
  record Open(String criterion, String cause, Tier tier, int met, List<CaseClass.Conjunct> needs) {}

  /** Nearest first: fewest needs, then most parts met, then by name. */
  static final Comparator<Open> NEAREST =
      Comparator.<Open>comparingInt(o -> o.needs().size())
          .thenComparing(o -> -o.met())
          .thenComparing(Open::criterion)
          .thenComparing(o -> o.needs().toString());

  private enum State {
    MET,
    OPEN,
    BLOCKED
  }

  private final CaseClasses classes;
  private final Vocabulary vocabulary;
  private final List<String> criteria;

  OpenCriteria(CaseClasses classes, Vocabulary vocabulary) {
    this.classes = classes;
    this.vocabulary = vocabulary;
    this.criteria =
        classes.defined().stream()
            .filter(c -> vocabulary.first(c, "myo:ofCause").isPresent())
            .filter(c -> !"unlikely".equals(vocabulary.first(c, "myo:tier").orElse("unlikely")))
            .sorted()
            .toList();
  }

  /**
   * Every criterion that no consistent reading of the case meets and some leaves open, each as the
   * reading has it that is nearest to it; nearest first.
   */
  List<Open> of(List<View> views) {
    Map<String, Open> nearest = new TreeMap<>();
    for (View view : views) {
      of(view.facts(), view.types())
          .forEach(o -> nearest.merge(o.criterion(), o, BinaryOperator.minBy(NEAREST)));
    }
    views.forEach(v -> nearest.keySet().removeAll(v.types().types()));
    return nearest.values().stream().sorted(NEAREST).toList();
  }

  private List<Open> of(List<Fact> facts, CaseTypes types) {
    List<Open> open = new ArrayList<>();
    for (String criterion : criteria) {
      if (!types.types().contains(criterion)) {
        List<CaseClass.Conjunct> parts = parts(criterion);
        List<CaseClass.Conjunct> needs = new ArrayList<>();
        boolean blocked = false;
        for (CaseClass.Conjunct part : parts) {
          State state = state(part, facts, types);
          blocked |= state == State.BLOCKED;
          if (state == State.OPEN) {
            needs.add(part);
          }
        }
        if (!blocked && !needs.isEmpty() && needs.stream().noneMatch(this::isDiagnosis)) {
          open.add(open(criterion, parts.size() - needs.size(), needs));
        }
      }
    }
    return open;
  }

  /** True if the case denies some part of the defined case class. */
  boolean isDenied(String caseClass, View view) {
    return classes.definition(caseClass).isPresent()
        && parts(caseClass).stream()
            .anyMatch(p -> state(p, view.facts(), view.types()) == State.BLOCKED);
  }

  /** A diagnosis is not an observation: nobody looks for the name of the cause. */
  private boolean isDiagnosis(CaseClass.Conjunct need) {
    return need instanceof CaseClass.Conjunct.Reports reports
        && vocabulary.isA(reports.filler(), "myo:Cause");
  }

  private Open open(String criterion, int met, List<CaseClass.Conjunct> needs) {
    return new Open(
        criterion,
        vocabulary.first(criterion, "myo:ofCause").orElseThrow(),
        Tier.of(vocabulary.first(criterion, "myo:tier").orElseThrow()),
        met,
        needs);
  }

  /** The parts of a criterion, those of criteria that it builds on included. */
  private List<CaseClass.Conjunct> parts(String criterion) {
    List<CaseClass.Conjunct> parts = new ArrayList<>();
    for (CaseClass.Conjunct part : classes.definition(criterion).orElseThrow().conjuncts()) {
      if (part instanceof CaseClass.Conjunct.IsIn in
          && classes.definition(in.caseClass()).isPresent()) {
        parts.addAll(parts(in.caseClass()));
      } else {
        parts.add(part);
      }
    }
    return parts.stream().distinct().toList();
  }

  private State state(CaseClass.Conjunct part, List<Fact> facts, CaseTypes types) {
    if (part instanceof CaseClass.Conjunct.Reports reports) {
      boolean met =
          types.factTypes().entrySet().stream()
              .anyMatch(e -> reports(e.getKey(), e.getValue(), reports));
      return met ? State.MET : denied(reports, facts) ? State.BLOCKED : State.OPEN;
    }
    if (part instanceof CaseClass.Conjunct.Denies denies) {
      return facts.stream().anyMatch(f -> denies(f, denies)) ? State.MET : State.OPEN;
    }
    if (part instanceof CaseClass.Conjunct.HasNumber number) {
      return facts.stream()
          .filter(f -> f instanceof Fact.Number n && n.property().equals(number.property()))
          .map(f -> within(((Fact.Number) f).value(), number) ? State.MET : State.BLOCKED)
          .findFirst()
          .orElse(State.OPEN);
    }
    CaseClass.Conjunct.IsIn in = (CaseClass.Conjunct.IsIn) part;
    return types.types().contains(in.caseClass()) ? State.MET : State.OPEN;
  }

  private boolean reports(Fact fact, Set<String> types, CaseClass.Conjunct.Reports reports) {
    return fact instanceof Fact.Present present
        && classes.isSubProperty(present.property(), reports.property())
        && types.contains(reports.filler());
  }

  private boolean denied(CaseClass.Conjunct.Reports reports, List<Fact> facts) {
    return facts.stream()
        .anyMatch(
            f -> denies(f, new CaseClass.Conjunct.Denies(reports.property(), reports.filler())));
  }

  private boolean denies(Fact fact, CaseClass.Conjunct.Denies denies) {
    return fact instanceof Fact.Absent absent
        && absent.attributes().isEmpty()
        && classes.isSubProperty(denies.property(), absent.property())
        && vocabulary.isA(denies.filler(), absent.type());
  }

  private static boolean within(java.math.BigDecimal value, CaseClass.Conjunct.HasNumber number) {
    return (number.least() == null || value.compareTo(number.least()) >= 0)
        && (number.most() == null || value.compareTo(number.most()) <= 0);
  }
}
