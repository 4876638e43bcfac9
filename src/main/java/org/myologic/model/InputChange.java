package org.myologic.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * An input that is not the same in two cases of one patient.
 *
 * @param before null if it was added
 * @param after null if it was removed
 */
public record InputChange(Change change, Snapshot.Item before, Snapshot.Item after) {
  /** What became of an input. */
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The item as it is now, or as it was if it is gone. */
  public Snapshot.Item item() {
    return after == null ? before : after;
  }

  /**
   * The inputs that differ. Items of one meaning belong together: first those that say the same,
   * then the rest in their order.
   */
  static List<InputChange> between(List<Snapshot.Item> before, List<Snapshot.Item> after) {
    List<Snapshot.Item> gone = new ArrayList<>(before);
    List<Snapshot.Item> come = new ArrayList<>(after);
    pairs(gone, come, (a, b) -> means(a, b) && a.details().equals(b.details()));
    List<InputChange> changes = new ArrayList<>(pairs(gone, come, InputChange::means));
    gone.forEach(item -> changes.add(new InputChange(Change.REMOVED, item, null)));
    come.forEach(item -> changes.add(new InputChange(Change.ADDED, null, item)));
    return changes;
  }

  private static boolean means(Snapshot.Item one, Snapshot.Item other) {
    return one.meaning().equals(other.meaning());
  }

  /** Takes out of both lists what belongs together. */
  private static List<InputChange> pairs(
      List<Snapshot.Item> gone,
      List<Snapshot.Item> come,
      BiPredicate<Snapshot.Item, Snapshot.Item> together) {
    List<InputChange> pairs = new ArrayList<>();
    for (Iterator<Snapshot.Item> items = gone.iterator(); items.hasNext(); ) {
      Snapshot.Item was = items.next();
      come.stream()
          .filter(is -> together.test(was, is))
          .findFirst()
          .ifPresent(
              is -> {
                pairs.add(new InputChange(Change.CHANGED, was, is));
                come.remove(is);
                items.remove();
              });
    }
    return pairs;
  }
}
