package org.myologic.reasoning;

import java.util.List;
import org.myologic.model.InputReading;
import org.myologic.model.Issue;

/**
 * A case in the terms of the ontology.
 *
 * @param facts what the case reports and denies
 * @param readings how each input item was understood
 * @param issues what could not be understood, or not wholly
 */
record CaseFacts(List<Fact> facts, List<InputReading> readings, List<Issue> issues) {
  CaseFacts {
    facts = List.copyOf(facts);
    readings = List.copyOf(readings);
    issues = List.copyOf(issues);
  }
}
