/**
 * From a case to what it entails. {@link org.myologic.reasoning.CaseInterpreter} turns the words of
 * a case into {@link org.myologic.reasoning.Fact}s; {@link org.myologic.reasoning.HermitClassifier}
 * writes them as axioms in an ontology of their own, beside the module of the ontology that bears
 * on them, and lets HermiT find the types of the case and of each finding; {@link
 * org.myologic.reasoning.EvidenceFinder} reads off which input met which conjunct; {@link
 * org.myologic.reasoning.Conflicts} finds what contradicts what; {@link
 * org.myologic.reasoning.Assessor} puts the answer together. No clinical knowledge lives here:
 * causes, thresholds, alerts and their order of danger are read from the ontology.
 */
package org.myologic.reasoning;
