package org.myologic.model;

import java.util.List;

/**
 * What the knowledge graph holds of a cause, whoever the patient is.
 *
 * @param therapy with no circumstance marked as being in a case
 */
public record CauseKnowledge(
    List<Relation> mechanisms, List<WorkupItem> workup, List<TherapyStep> therapy) {
  public CauseKnowledge {
    mechanisms = List.copyOf(mechanisms);
    workup = List.copyOf(workup);
    therapy = List.copyOf(therapy);
  }
}
