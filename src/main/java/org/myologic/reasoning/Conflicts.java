package org.myologic.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The minimal sets of inputs that contradict each other, and the maximal sets of facts that do not
 * (Reiter 1987, by a hitting-set tree over deletion-minimal conflicts). Both searches are bounded
 * by counts, not by time, so that the same case always gives the same answer; a search that is cut
 * short ends with the removal that keeps what is reported.
 *
 * @param minimal minimal conflicts, each a sorted set of JSON pointers
 * @param repairs smallest sets of inputs whose removal restores consistency
 * @param repaired the facts that remain after each of them
 * @param complete false if a count ended the search before every conflict was found
 */
record Conflicts(
    List<Set<String>> minimal,
    List<Set<String>> repairs,
    List<List<Fact>> repaired,
    boolean complete) {
  /** A case without contradiction. */
  static final Conflicts NONE = new Conflicts(List.of(), List.of(), List.of(), true);

  /** Largest number of nodes of the hitting-set tree. */
  static final int NODES = 64;

  static Conflicts of(List<Fact> facts, Predicate<List<Fact>> consistent) {
    Set<Set<String>> conflicts = new LinkedHashSet<>();
    Set<Set<String>> removals = new LinkedHashSet<>();
    Set<Set<String>> seen = new HashSet<>();
    Deque<Set<String>> open = new ArrayDeque<>(List.of(Set.of()));
    int nodes = 0;
    while (!open.isEmpty() && nodes++ < NODES) {
      Set<String> removed = open.poll();
      if (removals.stream().anyMatch(removed::containsAll) || !seen.add(removed)) {
        continue;
      }
      Optional<Set<String>> conflict = conflictOutside(removed, facts, conflicts, consistent);
      conflict.ifPresentOrElse(
          c -> c.forEach(path -> open.add(with(removed, path))), () -> removals.add(removed));
      conflict.ifPresent(conflicts::add);
    }
    if (!open.isEmpty()) {
      removals.add(keepingReports(facts, consistent));
    }
    List<List<Fact>> repaired = removals.stream().map(r -> without(facts, r)).toList();
    return new Conflicts(List.copyOf(conflicts), List.copyOf(removals), repaired, open.isEmpty());
  }

  /** True if the input is part of a minimal conflict. */
  boolean involves(String path) {
    return minimal.stream().anyMatch(c -> c.contains(path));
  }

  private static Optional<Set<String>> conflictOutside(
      Set<String> removed,
      List<Fact> facts,
      Set<Set<String>> known,
      Predicate<List<Fact>> consistent) {
    Optional<Set<String>> reused =
        known.stream().filter(c -> c.stream().noneMatch(removed::contains)).findFirst();
    if (reused.isPresent()) {
      return reused;
    }
    List<Fact> rest = without(facts, removed);
    return consistent.test(rest) ? Optional.empty() : Optional.of(shrink(rest, consistent));
  }

  /**
   * A smallest removal that keeps what is reported before what is denied, so that a search that was
   * cut short loses no finding.
   */
  private static Set<String> keepingReports(List<Fact> facts, Predicate<List<Fact>> consistent) {
    Set<String> removed = paths(facts);
    Set<String> denials = paths(facts.stream().filter(Fact.Absent.class::isInstance).toList());
    Stream.concat(paths(facts).stream().filter(p -> !denials.contains(p)), denials.stream())
        .filter(path -> consistent.test(without(facts, less(removed, path))))
        .forEach(removed::remove);
    return removed;
  }

  private static Set<String> less(Set<String> paths, String path) {
    Set<String> fewer = new TreeSet<>(paths);
    fewer.remove(path);
    return fewer;
  }

  /** Removes one input after the other as long as the contradiction stays. */
  private static Set<String> shrink(List<Fact> facts, Predicate<List<Fact>> consistent) {
    List<Fact> core = facts;
    for (String path : paths(facts)) {
      List<Fact> smaller = without(core, Set.of(path));
      if (!consistent.test(smaller)) {
        core = smaller;
      }
    }
    return paths(core);
  }

  private static Set<String> paths(List<Fact> facts) {
    Set<String> paths = new TreeSet<>();
    facts.forEach(f -> paths.add(f.path()));
    return paths;
  }

  private static List<Fact> without(List<Fact> facts, Set<String> paths) {
    return new ArrayList<>(facts.stream().filter(f -> !paths.contains(f.path())).toList());
  }

  private static Set<String> with(Set<String> paths, String path) {
    Set<String> more = new TreeSet<>(paths);
    more.add(path);
    return more;
  }
}
