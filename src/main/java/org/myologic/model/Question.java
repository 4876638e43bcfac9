package org.myologic.model;

import java.time.LocalDate;

/**
 * What is asked: a case, with all that shapes its answer apart from the ontology and the engine.
 *
 * @param asOf the day that the times of the case were counted back from
 * @param depth how much of the answer is worked out
 */
public record Question(PatientCase patientCase, LocalDate asOf, Depth depth) {}
