package org.myologic.graph;

/** The packaged knowledge graph, built once for all tests; nobody may change it. */
public final class Packaged {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.packaged();

  private Packaged() {}

  public static KnowledgeGraph graph() {
    return GRAPH;
  }
}
