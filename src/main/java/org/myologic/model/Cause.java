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
    boolean supportConflicted,
    List<Relation> mechanisms,
    List<WorkupItem> workup,
    List<TherapyStep> therapy) {
  public Cause {
    within = List.copyOf(within);
    criteria = List.copyOf(criteria);
    against = List.copyOf(against);
    mechanisms = List.copyOf(mechanisms);
    workup = List.copyOf(workup);
    therapy = List.copyOf(therapy);
  }
}
