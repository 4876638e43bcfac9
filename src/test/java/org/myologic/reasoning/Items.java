package org.myologic.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myologic.model.Depth;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;
import org.myologic.model.Term;
import org.myologic.model.TestResult;
import org.myologic.model.TestResult.Interpretation;

/**
 * The items of a case in one row, so that they can be added, left out and put into another order.
 */
record Items(List<Record> all) {
  /** The day of every assessment. */
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** The patient's age as an item. */
  record Age(BigDecimal years) {}

  /** The patient's sex as an item. */
  record Stated(Sex sex) {}

  Items {
    all = List.copyOf(all);
  }

  static Items of(Record... items) {
    return new Items(List.of(items));
  }

  static Items of(PatientCase patientCase) {
    List<Record> items = new ArrayList<>(List.of(new Stated(patientCase.sex())));
    if (patientCase.age() != null) {
      items.add(new Age(patientCase.age()));
    }
    items.addAll(patientCase.findings());
    items.addAll(patientCase.drugs());
    items.addAll(patientCase.conditions());
    items.addAll(patientCase.tests());
    return new Items(items);
  }

  static Finding present(String term) {
    return new Finding(term, true, Map.of());
  }

  static Finding absent(String term) {
    return new Finding(term, false, Map.of());
  }

  static Exposure drug(String term, Exposure.Status status) {
    return new Exposure(term, status, null, null, null, null);
  }

  static ReportedCondition condition(String term, boolean present) {
    return new ReportedCondition(term, present);
  }

  static TestResult result(String term, Interpretation interpretation) {
    return new TestResult(term, null, null, null, null, null, interpretation, null);
  }

  /** An item that reports the term, whatever its kind. */
  static Record stating(String term) {
    return switch (kind(term)) {
      case FINDING -> present(term);
      case DRUG -> drug(term, Exposure.Status.CURRENT);
      default -> condition(term, true);
    };
  }

  /** An item that denies the term, whatever its kind. */
  static Record denying(String term) {
    return switch (kind(term)) {
      case FINDING -> absent(term);
      case DRUG -> drug(term, Exposure.Status.NEVER);
      default -> condition(term, false);
    };
  }

  private static Term.Kind kind(String term) {
    return ShippedOntology.VOCABULARY.term(term).orElseThrow().kind();
  }

  Items plus(Record... more) {
    return plus(new Items(List.of(more)));
  }

  Items plus(Items more) {
    return new Items(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  Items with(int index, Record item) {
    List<Record> others = new ArrayList<>(all);
    others.set(index, item);
    return new Items(others);
  }

  Items without(int index) {
    List<Record> others = new ArrayList<>(all);
    others.remove(index);
    return new Items(others);
  }

  /** The items with the first age only. */
  Items oneAge() {
    List<Record> kept = new ArrayList<>();
    for (Record item : all) {
      if (!(item instanceof Age) || kept.stream().noneMatch(Age.class::isInstance)) {
        kept.add(item);
      }
    }
    return new Items(kept);
  }

  /** The items in another order: at each place the one that stood at that index. */
  Items inOrder(List<Integer> indexes) {
    return new Items(indexes.stream().map(all::get).toList());
  }

  /** JSON pointer of an item in {@link #patientCase()}. */
  String pointer(int index) {
    Record item = all.get(index);
    if (item instanceof Age) {
      return "/age";
    }
    if (item instanceof Stated) {
      return "/sex";
    }
    long before = all.subList(0, index).stream().filter(item.getClass()::isInstance).count();
    return "/" + list(item) + "/" + before;
  }

  /** JSON pointers of all items, in order. */
  List<String> pointers() {
    return Stream.iterate(0, i -> i + 1).limit(all.size()).map(this::pointer).toList();
  }

  private static String list(Record item) {
    if (item instanceof Finding) {
      return "findings";
    }
    if (item instanceof Exposure) {
      return "drugs";
    }
    return item instanceof ReportedCondition ? "conditions" : "tests";
  }

  PatientCase patientCase() {
    return new PatientCase(
        "generated",
        only(Age.class).stream().findFirst().map(Age::years).orElse(null),
        only(Stated.class).stream().findFirst().map(Stated::sex).orElse(Sex.UNKNOWN),
        only(Finding.class),
        only(Exposure.class),
        only(ReportedCondition.class),
        only(TestResult.class),
        null);
  }

  private <T> List<T> only(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<Fact> facts() {
    return ShippedOntology.INTERPRETER.interpret(patientCase()).facts();
  }

  CaseTypes types() {
    return ShippedOntology.HERMIT.classify(facts());
  }

  Assessor.Result answer(Depth depth) {
    return ShippedOntology.ASSESSOR.assess(new Question(patientCase(), DAY, depth));
  }
}
