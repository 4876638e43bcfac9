package org.myologic.model;

import java.util.List;

/**
 * A term that stands in a published relation to a cause, with its sources.
 *
 * @param term compact IRI
 */
public record Relation(String term, String label, List<String> sources) {
  public Relation {
    sources = List.copyOf(sources);
  }
}
