/**
 * The ontology as files, as axioms and as a vocabulary. {@link org.myologic.ontology.OntologyFiles}
 * finds the Turtle modules (in the jar or in a folder), {@link
 * org.myologic.ontology.LoadedOntology} parses them, {@link org.myologic.ontology.Classification}
 * holds what HermiT entails of the classes and is computed once, at package time; it is checked
 * against the files by hash. {@link org.myologic.ontology.Vocabulary} and {@link
 * org.myologic.ontology.TermResolver} turn words into terms; {@link org.myologic.ontology.CodeMap}
 * holds the cross-references by which codes are read. OWL API types live here and in {@code
 * reasoning} only.
 */
package org.myologic.ontology;
