/**
 * Quality checks of the ontology. {@link org.myologic.check.OntologyChecks} runs every query under
 * {@code sparql/checks/} on the {@link org.myologic.graph.KnowledgeGraph}; each row that comes back
 * is a fault of one entity, and goes into a {@link org.myologic.check.CheckResult} with what the
 * header says about problem and solution. Checks that need OWL API (profile, unsatisfiable classes)
 * are tests and part of the build.
 */
package org.myologic.check;
