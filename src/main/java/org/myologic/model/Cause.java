package org.myologic.model;

import java.util.List;

/**
 * A cause that the case entails, with everything that supports it, speaks against it and follows
 * from it.
 *
 * @param cause compact IRI
 * @param within its reportable ancestors, nearest first
 * @param contributor true if it only adds risk
 * @param criteria what is met, strongest tier first
 * @param against arguments against that are met
 * @param missing what the tiers above still need, nearest tier first
 * @param supportConflicted true if a conflicting input supports it
 * @param therapy for a probable or confirmed cause what to consider, for a possible one what to
 *     consider if it is confirmed
 */
public record Cause(
    String cause,
    String label,
    List<String> within,
    boolean contributor,
    Tier tier,
    boolean lifeThreatening,
    boolean beyondTheDocuments,
    List<CriterionMet> criteria,
    List<CriterionMet> against,
    List<Missing> missing,
    boolean supportConflicted,
    List<Relation> mechanisms,
    List<WorkupItem> workup,
    List<TherapyStep> therapy) {
  public Cause {
    within = List.copyOf(within);
    criteria = List.copyOf(criteria);
    against = List.copyOf(against);
    missing = List.copyOf(missing);
    mechanisms = List.copyOf(mechanisms);
    workup = List.copyOf(workup);
    therapy = List.copyOf(therapy);
  }

  /** The same cause with what the knowledge graph says of it. */
  public Cause with(
      List<Relation> itsMechanisms, List<WorkupItem> itsWorkup, List<TherapyStep> itsTherapy) {
    return new Cause(
        cause,
        label,
        within,
        contributor,
        tier,
        lifeThreatening,
        beyondTheDocuments,
        criteria,
        against,
        missing,
        supportConflicted,
        itsMechanisms,
        itsWorkup,
        itsTherapy);
  }

  /** The same cause with what is missing for the tiers above. */
  public Cause withMissing(List<Missing> whatIsMissing) {
    return new Cause(
        cause,
        label,
        within,
        contributor,
        tier,
        lifeThreatening,
        beyondTheDocuments,
        criteria,
        against,
        whatIsMissing,
        supportConflicted,
        mechanisms,
        workup,
        therapy);
  }
}
