package org.myologic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myologic.model.Snapshot.Criterion;
import org.myologic.model.Snapshot.Standing;

/**
 * What changed between two assessments of one patient.
 *
 * @param before the earlier one
 * @param after the later one
 * @param causes that are listed in one only, have another tier or meet other criteria
 * @param alerts that only one of them raises
 * @param refuted causes that only one of them excludes
 * @param inputs that differ
 */
public record Comparison(
    Snapshot before,
    Snapshot after,
    List<CauseChange> causes,
    Shift alerts,
    Shift refuted,
    List<InputChange> inputs) {
  private static final String REFUTED = "refuted";
  private static final String NOT_LISTED = "not listed";

  /** What became of a cause. */
  public enum Change {
    GAINED,
    LOST,
    RAISED,
    LOWERED,
    /** The tier is the same, but other criteria are met. */
    CRITERIA;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A cause that does not stand as it stood.
   *
   * @param from a tier's word, {@code refuted} or {@code not listed}
   * @param to the same
   * @param newlyMet criteria and arguments against
   * @param noLongerMet criteria and arguments against
   */
  public record CauseChange(
      String cause,
      String label,
      Change change,
      String from,
      String to,
      List<Criterion> newlyMet,
      List<Criterion> noLongerMet) {
    public CauseChange {
      newlyMet = List.copyOf(newlyMet);
      noLongerMet = List.copyOf(noLongerMet);
    }
  }

  /** Something with a name. */
  public record Named(String id, String label) {}

  /** What only the later, and what only the earlier assessment has. */
  public record Shift(List<Named> gained, List<Named> lost) {
    public Shift {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }

    static Shift between(Map<String, String> before, Map<String, String> after) {
      return new Shift(without(after, before), without(before, after));
    }

    private static List<Named> without(Map<String, String> these, Map<String, String> those) {
      return these.entrySet().stream()
          .filter(e -> !those.containsKey(e.getKey()))
          .map(e -> new Named(e.getKey(), e.getValue()))
          .toList();
    }

    boolean isEmpty() {
      return gained.isEmpty() && lost.isEmpty();
    }
  }

  public Comparison {
    causes = List.copyOf(causes);
    inputs = List.copyOf(inputs);
  }

  /** Sets two assessments side by side. */
  public static Comparison of(Snapshot before, Snapshot after) {
    List<CauseChange> causes = new ArrayList<>();
    after.causes().forEach(is -> now(is, before).ifPresent(causes::add));
    before.causes().stream()
        .filter(was -> standing(was.cause(), after).isEmpty())
        .map(was -> lost(was, after))
        .forEach(causes::add);
    return new Comparison(
        before,
        after,
        causes,
        Shift.between(before.alerts(), after.alerts()),
        Shift.between(before.refuted(), after.refuted()),
        InputChange.between(before.items(), after.items()));
  }

  /** True if nothing differs but, perhaps, the name of the case and the ontology. */
  public boolean isEmpty() {
    return causes.isEmpty() && alerts.isEmpty() && refuted.isEmpty() && inputs.isEmpty();
  }

  /** What the reader has to know before reading changes as the patient's. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!before.caseId().equals(after.caseId())) {
      notes.add("The two cases have different names; make sure that they are of one patient.");
    }
    if (!before.ontology().equals(after.ontology())) {
      notes.add("The two rest on different ontologies; a change may be the ontology's.");
    }
    return notes;
  }

  private static Optional<Standing> standing(String cause, Snapshot snapshot) {
    return snapshot.causes().stream().filter(s -> s.cause().equals(cause)).findFirst();
  }

  private static Optional<CauseChange> now(Standing is, Snapshot before) {
    Optional<Standing> was = standing(is.cause(), before);
    List<Criterion> held = was.map(Standing::criteria).orElse(List.of());
    List<Criterion> met = without(is.criteria(), held);
    List<Criterion> unmet = without(held, is.criteria());
    String from = was.map(Standing::tier).orElseGet(() -> absence(is.cause(), before));
    boolean same = from.equals(is.tier());
    if (same && met.isEmpty() && unmet.isEmpty()) {
      return Optional.empty();
    }
    Change change = was.isEmpty() ? Change.GAINED : same ? Change.CRITERIA : shift(from, is.tier());
    return Optional.of(
        new CauseChange(is.cause(), is.label(), change, from, is.tier(), met, unmet));
  }

  private static CauseChange lost(Standing was, Snapshot after) {
    String to = absence(was.cause(), after);
    return new CauseChange(
        was.cause(), was.label(), Change.LOST, was.tier(), to, List.of(), was.criteria());
  }

  private static Change shift(String from, String to) {
    return Tier.of(to).compareTo(Tier.of(from)) < 0 ? Change.RAISED : Change.LOWERED;
  }

  private static String absence(String cause, Snapshot snapshot) {
    return snapshot.refuted().containsKey(cause) ? REFUTED : NOT_LISTED;
  }

  private static List<Criterion> without(List<Criterion> these, List<Criterion> those) {
    return these.stream()
        .filter(one -> those.stream().noneMatch(other -> other.criterion().equals(one.criterion())))
        .toList();
  }
}
