package org.myologic.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A treatment to consider, as the sources give it and as the case bears on it.
 *
 * @param treatment compact IRI
 * @param regimen compact IRI of the regimen it is a step of, or null
 * @param step place in the regimen, or null
 * @param doses what each source gives, the safer first where they disagree
 * @param circumstances where a source prefers it, avoids it or wants a check first
 * @param gap what the source names and leaves open, or null
 * @param editorial why the editors supplied it, or null
 * @param reviewStatus of the axiom that links it to the cause
 */
public record TherapyStep(
    String treatment,
    String label,
    String regimen,
    Integer step,
    String indication,
    List<Dose> doses,
    String reviewAfter,
    String duration,
    String strengthOfEvidence,
    List<Circumstance> circumstances,
    List<String> cautions,
    String gap,
    String editorial,
    boolean beyondTheDocuments,
    String reviewStatus,
    List<String> sources) {
  public TherapyStep {
    doses = List.copyOf(doses);
    circumstances = List.copyOf(circumstances);
    cautions = List.copyOf(cautions);
    sources = List.copyOf(sources);
  }

  /** The same step with further circumstances before its own. */
  public TherapyStep and(List<Circumstance> further) {
    List<Circumstance> all = new ArrayList<>(further);
    all.addAll(circumstances);
    return new TherapyStep(
        treatment,
        label,
        regimen,
        step,
        indication,
        doses,
        reviewAfter,
        duration,
        strengthOfEvidence,
        all,
        cautions,
        gap,
        editorial,
        beyondTheDocuments,
        reviewStatus,
        sources);
  }

  /**
   * A dosage that one source gives.
   *
   * @param low lower end in {@code unit}; may be null
   * @param high upper end in {@code unit}; may be null
   * @param maximum not to be exceeded, in {@code unit}; may be null
   * @param unit UCUM
   * @param conflictsWith true if another listed dose disagrees
   */
  public record Dose(
      String text,
      BigDecimal low,
      BigDecimal high,
      BigDecimal maximum,
      String unit,
      String route,
      String frequency,
      boolean conflictsWith,
      List<String> sources) {
    public Dose {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A circumstance that steers the treatment.
   *
   * @param effect {@code preferredFor}, {@code avoidedFor}, {@code checkBefore}, {@code
   *     reportedExposure} or {@code clashesWith}
   * @param circumstance compact IRI of the case class, of the drug already given, or of the cause
   *     that the treatment clashes with
   * @param state whether HermiT proves that the case is in it, the case denies it, or neither
   */
  public record Circumstance(
      String effect,
      String circumstance,
      String label,
      State state,
      List<Evidence> because,
      List<String> sources) {
    /** Whether a circumstance holds in a case. */
    public enum State {
      HOLDS,
      EXCLUDED,
      UNKNOWN;

      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** True if the case is in the circumstance. */
    public boolean inCase() {
      return state == State.HOLDS;
    }

    /**
     * What it means for the treatment; a danger of which nothing is known asks for a check first.
     */
    public String advice() {
      if (state == State.EXCLUDED) {
        return "none";
      }
      return switch (effect) {
        case "preferredFor" -> state == State.HOLDS ? "prefer" : "none";
        case "avoidedFor" -> state == State.HOLDS ? "avoid" : "check first";
        case "checkBefore" -> "check first";
        case "clashesWith" -> "check first";
        default -> "already given";
      };
    }

    public Circumstance {
      because = List.copyOf(because);
      sources = List.copyOf(sources);
    }
  }
}
