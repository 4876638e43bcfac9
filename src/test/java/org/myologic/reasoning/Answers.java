package org.myologic.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Evidence;
import org.myologic.model.Tier;
import org.myologic.ontology.Vocabulary;

/** What the tests of laws ask of an answer. */
final class Answers {
  private static final Vocabulary VOCABULARY = ShippedOntology.VOCABULARY;
  private static final CauseFinder CAUSES = new CauseFinder(Drawable.CLASSES, VOCABULARY);

  private Answers() {}

  /** The strongest tier of each reportable cause that HermiT entails. */
  static Map<String, Tier> tiers(CaseTypes types) {
    return CAUSES.tiers(types.types());
  }

  /** The alerts that HermiT entails. */
  static Set<String> alerts(CaseTypes types) {
    return Drawable.ALERT_WAYS.stream()
        .filter(types.types()::contains)
        .map(way -> VOCABULARY.first(way, "myo:ofAlert").orElseThrow())
        .collect(Collectors.toSet());
  }

  static Set<String> alerts(Assessment answer) {
    return answer.alerts().stream().map(AlertRaised::alert).collect(Collectors.toSet());
  }

  /** True if the answer lists the cause, or a kind of it, at the tier or a stronger one. */
  static boolean holds(Assessment answer, String cause, Tier tier) {
    return answer.causes().stream()
        .anyMatch(c -> VOCABULARY.isA(c.cause(), cause) && c.tier().compareTo(tier) <= 0);
  }

  /** Alerts and causes that HermiT entails and the answer lacks. */
  static List<String> lost(CaseTypes entailed, Assessment answer) {
    List<String> lost = new ArrayList<>(alerts(entailed));
    lost.removeAll(alerts(answer));
    tiers(entailed)
        .forEach(
            (cause, tier) -> {
              if (!holds(answer, cause, tier)) {
                lost.add(tier.word() + " " + cause);
              }
            });
    return lost;
  }

  /** Every piece of evidence in an answer, wherever it stands. */
  static List<Evidence> evidence(Assessor.Result result) {
    Assessment answer = result.assessment();
    return Stream.of(
            answer.causes().stream()
                .flatMap(c -> Stream.concat(c.criteria().stream(), c.against().stream()))
                .flatMap(m -> m.metBy().stream()),
            answer.alerts().stream().flatMap(a -> a.because().stream()),
            answer.refuted().stream().flatMap(r -> r.because().stream()),
            result.circumstances().values().stream().flatMap(List::stream))
        .flatMap(s -> s)
        .toList();
  }
}
