/**
 * The published knowledge graph. {@link org.myologic.graph.KnowledgeGraph} takes the Turtle modules
 * as they are written ({@link org.myologic.ontology.OntologyFiles}) and what HermiT entails of them
 * ({@link org.myologic.ontology.Classification}), and lays both out as the named graphs of {@link
 * org.myologic.graph.NamedGraph}; the default graph is their union. {@link
 * org.myologic.graph.AssertedRelations} remembers which sources each written axiom carries, and
 * {@link org.myologic.graph.RelationGraph} hands them on to the relations that follow from it.
 * {@link org.myologic.graph.MappingGraph} lays out the cross-references to other vocabularies. Jena
 * types live here, in {@code query} and in {@code check} only.
 */
package org.myologic.graph;
