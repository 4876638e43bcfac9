package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myologic.model.Missing;
import org.myologic.model.Tier;
import org.myologic.model.Undetermined;
import org.myologic.ontology.Vocabulary;

/**
 * What is still missing to reach a tier: for a listed cause the tiers above its own, nearest tier
 * first; for a cause that is neither entailed nor refuted its nearest criterion.
 */
final class Gaps {
  /** How many criteria of a tier are shown as ways to reach it. */
  static final int WAYS = 3;

  private static final List<String> RESULTS =
      List.of(
          "myo:highFinding",
          "myo:lowFinding",
          "myo:positiveFinding",
          "myo:abnormalFinding",
          "myo:normalFinding",
          "myo:measures");

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> shownBy = new TreeMap<>();

  Gaps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (String key : RESULTS) {
      for (String investigation : vocabulary.annotatedWith(key)) {
        vocabulary
            .values(investigation, key)
            .forEach(f -> shownBy.computeIfAbsent(f, k -> new TreeSet<>()).add(investigation));
      }
    }
  }

  /** What a listed cause still needs for each tier above its own. */
  List<Missing> above(String cause, Tier tier, List<OpenCriteria.Open> open) {
    List<Missing> missing = new ArrayList<>();
    for (int i = tier.ordinal() - 1; i >= 0; i--) {
      Tier next = Tier.values()[i];
      open.stream()
          .filter(o -> o.tier() == next && o.met() > 0 && o.cause().equals(cause))
          .limit(WAYS)
          .forEach(o -> missing.addAll(missing(o)));
    }
    return missing;
  }

  /** What the nearest criterion of an undetermined cause still needs. */
  Undetermined undetermined(String cause, List<OpenCriteria.Open> open) {
    List<Missing> missing =
        open.stream()
            .filter(o -> vocabulary.isA(o.cause(), cause))
            .findFirst()
            .map(this::missing)
            .orElse(List.of());
    return new Undetermined(cause, vocabulary.label(cause), missing);
  }

  private List<Missing> missing(OpenCriteria.Open open) {
    return open.needs().stream()
        .map(
            need ->
                new Missing(
                    open.tier(),
                    open.criterion(),
                    needed(need),
                    label(need),
                    investigation(needed(need))))
        .toList();
  }

  private static String needed(CaseClass.Conjunct need) {
    if (need instanceof CaseClass.Conjunct.Reports reports) {
      return reports.filler();
    }
    if (need instanceof CaseClass.Conjunct.Denies denies) {
      return denies.filler();
    }
    return need instanceof CaseClass.Conjunct.HasNumber number
        ? number.property()
        : ((CaseClass.Conjunct.IsIn) need).caseClass();
  }

  private String label(CaseClass.Conjunct need) {
    String label = vocabulary.label(needed(need));
    if (need instanceof CaseClass.Conjunct.Denies) {
      return "no " + label;
    }
    if (need instanceof CaseClass.Conjunct.HasNumber number) {
      return label
          + (number.least() == null ? "" : " from " + number.least().toPlainString())
          + (number.most() == null ? "" : " up to " + number.most().toPlainString());
    }
    return label;
  }

  /** An investigation that shows the class, or one above or below it; null if none does. */
  String investigation(String needed) {
    if (shownBy.containsKey(needed)) {
      return shownBy.get(needed).iterator().next();
    }
    return shownBy.entrySet().stream()
        .filter(e -> vocabulary.isA(e.getKey(), needed) || isResultAbove(needed, e.getKey()))
        .map(e -> e.getValue().iterator().next())
        .findFirst()
        .orElse(null);
  }

  private boolean isResultAbove(String needed, String result) {
    return vocabulary.isA(needed, result);
  }
}
