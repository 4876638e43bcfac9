package org.myologic.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.myologic.ontology.BrokenModuleException;
import org.myologic.ontology.Classification;
import org.myologic.ontology.Names;
import org.myologic.ontology.OntologyFiles;

class KnowledgeGraphTest {
  private static final String PREFIXES =
      """
      @prefix myo: <https://w3id.org/myologic/> .
      @prefix myosrc: <https://w3id.org/myologic/source/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      myo:treatedBy a owl:ObjectProperty ; myo:publishedRelation true .
      """;

  private static final String INHERITED =
      PREFIXES
          + """
          myo:Necrotizing a owl:Class ; rdfs:subClassOf _:r .
          _:r a owl:Restriction ; owl:onProperty myo:treatedBy ; owl:someValuesFrom myo:Methotrexate .
          [] a owl:Axiom ; owl:annotatedSource myo:Necrotizing ; owl:annotatedProperty rdfs:subClassOf ;
             owl:annotatedTarget _:r ; dcterms:source myosrc:004-T09 ; myo:reviewStatus "unreviewed" .
          myo:StatinInduced a owl:Class ; rdfs:subClassOf myo:Necrotizing .
          """;

  private static Set<String> origins(KnowledgeGraph graph, String node) {
    return graph
        .model(NamedGraph.RELATIONS)
        .getResource(Names.NAMESPACE + "relation/" + node)
        .listProperties()
        .toList()
        .stream()
        .map(s -> s.getPredicate().getLocalName() + " " + text(s.getObject()))
        .collect(Collectors.toSet());
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : Names.compact(node.toString());
  }

  @Test
  void namesWhereAnInheritedRelationComesFrom() {
    KnowledgeGraph graph = SmallGraph.of(INHERITED);
    Set<String> own = origins(graph, "Necrotizing-treatedBy-Methotrexate");
    assertTrue(
        own.containsAll(List.of("source 004-T09", "assertedOn myo:Necrotizing")), own::toString);
    Set<String> inherited =
        origins(graph, "StatinInduced-treatedBy-Methotrexate-from-Necrotizing-Methotrexate");
    assertTrue(
        inherited.containsAll(
            List.of(
                "source 004-T09",
                "assertedOn myo:Necrotizing",
                "subject myo:StatinInduced",
                "reviewStatus unreviewed")),
        inherited::toString);
  }

  @Test
  void prefersTheAxiomThatStandsOnTheClassItself() {
    KnowledgeGraph graph =
        SmallGraph.of(
            INHERITED
                + """
                myo:StatinInduced rdfs:subClassOf _:s .
                _:s a owl:Restriction ; owl:onProperty myo:treatedBy ; owl:someValuesFrom myo:Methotrexate .
                [] a owl:Axiom ; owl:annotatedSource myo:StatinInduced ; owl:annotatedProperty rdfs:subClassOf ;
                   owl:annotatedTarget _:s ; dcterms:source myosrc:000-C26 .
                """);
    assertTrue(origins(graph, "StatinInduced-treatedBy-Methotrexate").contains("source 000-C26"));
    assertEquals(
        Set.of(),
        origins(graph, "StatinInduced-treatedBy-Methotrexate-from-Necrotizing-Methotrexate"));
  }

  @Test
  void anAxiomStatedTwiceKeepsBothSourcesAndTheLowerReview() {
    KnowledgeGraph graph =
        SmallGraph.of(
            INHERITED
                + """
                myo:Necrotizing rdfs:subClassOf _:s .
                _:s a owl:Restriction ; owl:onProperty myo:treatedBy ; owl:someValuesFrom myo:Methotrexate .
                [] a owl:Axiom ; owl:annotatedSource myo:Necrotizing ; owl:annotatedProperty rdfs:subClassOf ;
                   owl:annotatedTarget _:s ; dcterms:source myosrc:wider ; myo:beyondTheDocuments true ;
                   myo:reviewStatus "source-checked" .
                """);
    Set<String> merged = origins(graph, "Necrotizing-treatedBy-Methotrexate");
    assertTrue(
        merged.containsAll(List.of("source 004-T09", "source wider", "reviewStatus unreviewed")),
        merged::toString);
    assertFalse(merged.contains("reviewStatus source-checked"));
    assertFalse(merged.contains("beyondTheDocuments true"));
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheNamedGraphs() {
    KnowledgeGraph graph = SmallGraph.of(INHERITED);
    Model union = graph.dataset().getDefaultModel();
    long expected = 0;
    for (NamedGraph name : NamedGraph.values()) {
      Model part = graph.model(name);
      assertTrue(union.containsAll(part), name::iri);
      assertTrue(part.contains(ResourceFactory.createResource(name.iri()), DCTerms.description));
      expected += part.size();
    }
    assertTrue(union.size() <= expected);
  }

  @Test
  void directAndCompleteHierarchyAreApart() {
    KnowledgeGraph graph = SmallGraph.of(INHERITED + "myo:Necrotizing rdfs:subClassOf myo:Cause .");
    Resource low = ResourceFactory.createResource(Names.NAMESPACE + "StatinInduced");
    Resource top = ResourceFactory.createResource(Names.NAMESPACE + "Cause");
    assertTrue(graph.model(NamedGraph.INFERRED).contains(low, RDFS.subClassOf, top));
    assertFalse(graph.model(NamedGraph.INFERRED_DIRECT).contains(low, RDFS.subClassOf, top));
  }

  @Test
  void aBrokenModuleIsNamed() {
    BrokenModuleException e =
        assertThrows(
            BrokenModuleException.class,
            () ->
                KnowledgeGraph.of(
                    new OntologyFiles(
                        List.of(new OntologyFiles.Module("modules/x.ttl", "myo:A a".getBytes())),
                        "x"),
                    new Classification("x", new TreeMap<>(), new TreeMap<>(), new TreeSet<>())));
    assertTrue(e.getMessage().contains("modules/x.ttl"), e.getMessage());
  }
}
