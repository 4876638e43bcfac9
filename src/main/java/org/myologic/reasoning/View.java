package org.myologic.reasoning;

import java.util.List;

/**
 * One consistent reading of a case: the case itself, or what remains of a contradictory one after a
 * smallest removal.
 */
record View(List<Fact> facts, CaseTypes types) {}
