package org.myologic.reasoning;

import java.util.Comparator;
import java.util.List;
import org.myologic.model.AlertRaised;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Evidence;
import org.myologic.model.Tier;

/**
 * The total order of an answer, without probabilities. Causes: contributors last; then by tier;
 * within a tier life-threatening first, then those with nothing against them, then those that more
 * inputs support, then by name.
 */
final class AssessmentOrder {
  private static final List<String> URGENCIES = List.of("emergency", "urgent", "routine");

  static final Comparator<AlertRaised> ALERTS =
      Comparator.<AlertRaised>comparingInt(a -> URGENCIES.indexOf(a.urgency()))
          .thenComparing(AlertRaised::alert);

  static final Comparator<CriterionMet> CRITERIA =
      Comparator.<CriterionMet, Tier>comparing(m -> Tier.of(m.tier()))
          .thenComparing(m -> -inputs(List.of(m)))
          .thenComparing(CriterionMet::criterion);

  static final Comparator<Cause> CAUSES =
      Comparator.comparing(Cause::contributor)
          .thenComparing(Cause::tier)
          .thenComparing(cause -> !cause.lifeThreatening())
          .thenComparing(cause -> !cause.against().isEmpty())
          .thenComparing(cause -> -support(cause))
          .thenComparing(Cause::cause);

  private AssessmentOrder() {}

  /** Inputs that support the cause at its own tier. */
  private static int support(Cause cause) {
    return inputs(
        cause.criteria().stream().filter(m -> m.tier().equals(cause.tier().word())).toList());
  }

  private static int inputs(List<CriterionMet> criteria) {
    return (int)
        criteria.stream().flatMap(m -> m.metBy().stream()).map(Evidence::input).distinct().count();
  }
}
