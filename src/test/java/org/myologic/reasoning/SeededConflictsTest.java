package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myologic.model.Assessment;
import org.myologic.model.Depth;
import org.myologic.model.Exposure;
import org.myologic.model.TestResult.Interpretation;

/**
 * Contradictions that were put into a case are found, each with exactly its inputs, and the repairs
 * are the smallest.
 */
class SeededConflictsTest {
  /** Two items that cannot both be true. */
  private record Pair(Record report, Record denial) {}

  private static final Items ALARMING =
      Items.of(
          Items.present("respiratory muscle weakness"),
          Items.present("muscle weakness"),
          Items.condition("dermatomyositis", true));
  private static final List<String> DENYING =
      Stream.of("myo:highFinding", "myo:lowFinding", "myo:positiveFinding", "myo:abnormalFinding")
          .flatMap(key -> ShippedOntology.VOCABULARY.annotatedWith(key).stream())
          .distinct()
          .sorted()
          .toList();

  @Test
  void eachPairAloneIsAConflict() {
    Generated.check(30, g -> assertFalse(together(pair(g)).types().consistent()));
  }

  private static Items together(Pair pair) {
    return Items.of(pair.report(), pair.denial());
  }

  /** At any level of the hierarchy: something is reported, and it or what is above it denied. */
  private static Pair pair(Generated g) {
    if (g.chance(25)) {
      return result(g);
    }
    String general = g.any(g.oneOf(List.of("myo:Finding", "myo:Drug", "myo:Condition")));
    String special = g.oneOf(Drawable.below(general));
    Record report = Items.stating(special);
    boolean stopped = report instanceof Exposure && g.chance(30);
    return new Pair(
        stopped ? Items.drug(special, Exposure.Status.STOPPED) : report, Items.denying(general));
  }

  /** A normal result against an abnormal finding that the investigation would show. */
  private static Pair result(Generated g) {
    String investigation = g.oneOf(DENYING);
    List<String> abnormal =
        Stream.of("myo:highFinding", "myo:lowFinding", "myo:positiveFinding", "myo:abnormalFinding")
            .flatMap(key -> ShippedOntology.VOCABULARY.values(investigation, key).stream())
            .toList();
    return new Pair(
        Items.present(g.oneOf(Drawable.below(g.oneOf(abnormal)))),
        Items.result(
            investigation, g.oneOf(List.of(Interpretation.NORMAL, Interpretation.NEGATIVE))));
  }

  @Test
  void everyConflictHasExactlyItsInputs() {
    Set<Integer> sizes = new TreeSet<>();
    Generated.check(
        12,
        g -> {
          List<Pair> pairs =
              Stream.generate(() -> pair(g)).limit(1 + g.random().nextInt(2)).toList();
          Items noise = g.near();
          if (independent(noise, pairs)) {
            sizes.add(pairs.size());
            requireExactly(noise, pairs);
          }
        });
    assertFalse(sizes.isEmpty(), "no draw was independent");
  }

  /** True if every choice of one item from each pair is consistent with the rest. */
  private static boolean independent(Items noise, List<Pair> pairs) {
    return choices(pairs).stream().allMatch(c -> noise.plus(new Items(c)).types().consistent());
  }

  private static List<List<Record>> choices(List<Pair> pairs) {
    List<List<Record>> choices = new ArrayList<>(List.of(List.of()));
    for (Pair pair : pairs) {
      List<List<Record>> longer = new ArrayList<>();
      for (List<Record> choice : choices) {
        longer.add(Stream.concat(choice.stream(), Stream.of(pair.report())).toList());
        longer.add(Stream.concat(choice.stream(), Stream.of(pair.denial())).toList());
      }
      choices = longer;
    }
    return choices;
  }

  private static void requireExactly(Items noise, List<Pair> pairs) {
    Items items = noise;
    Set<Set<String>> conflicts = new HashSet<>();
    Set<Set<String>> repairs = new HashSet<>(Set.of(Set.of()));
    for (Pair pair : pairs) {
      items = items.plus(pair.report(), pair.denial());
      int last = items.all().size() - 1;
      Set<String> pointers = Set.of(items.pointer(last - 1), items.pointer(last));
      conflicts.add(pointers);
      repairs =
          repairs.stream()
              .flatMap(r -> pointers.stream().map(p -> with(r, p)))
              .collect(Collectors.toSet());
    }
    Assessment answer = items.answer(Depth.PLAIN).assessment();
    String shown = items.toString();
    assertEquals(Assessment.Status.CONTRADICTORY, answer.status(), shown);
    assertEquals(conflicts, sets(answer.conflicts()), shown);
    assertEquals(repairs, sets(answer.repairs()), shown);
  }

  private static Set<String> with(Set<String> some, String another) {
    return Stream.concat(some.stream(), Stream.of(another)).collect(Collectors.toSet());
  }

  private static Set<Set<String>> sets(List<List<String>> lists) {
    return lists.stream().map(Set::copyOf).collect(Collectors.toSet());
  }

  @Test
  void oneDenialOfSeveralReportsGoesOrTheyAllDo() {
    Items items =
        Items.of(
            Items.drug("simvastatin", Exposure.Status.CURRENT),
            Items.drug("rosuvastatin", Exposure.Status.STOPPED),
            Items.drug("statin", Exposure.Status.NEVER));
    Assessment answer = items.answer(Depth.PLAIN).assessment();
    assertEquals(
        Set.of(Set.of("/drugs/0", "/drugs/2"), Set.of("/drugs/1", "/drugs/2")),
        sets(answer.conflicts()));
    assertEquals(
        Set.of(Set.of("/drugs/2"), Set.of("/drugs/0", "/drugs/1")), sets(answer.repairs()));
  }

  @Test
  void moreConflictsThanTheSearchHoldsLoseNoAlert() {
    List<String> conditions =
        List.of(
            "myo:Hypothyroidism",
            "myo:Osteomalacia",
            "myo:Cirrhosis",
            "myo:MultipleSclerosis",
            "myo:Pregnancy",
            "myo:Breastfeeding",
            "myo:Hypercortisolism",
            "myo:PolymyalgiaRheumatica");
    Items alarming = ALARMING;
    Items items = alarming;
    for (String condition : conditions) {
      items = items.plus(Items.condition(condition, true), Items.condition(condition, false));
    }
    Assessment answer = items.answer(Depth.PLAIN).assessment();
    assertEquals(Assessment.Status.CONTRADICTORY, answer.status());
    assertFalse(Answers.alerts(alarming.types()).isEmpty());
    assertEquals(List.of(), Answers.lost(alarming.types(), answer));
  }
}
