package org.myologic.model;

import java.util.List;

/**
 * An investigation to consider for a cause.
 *
 * @param why in words, one sentence
 * @param beyondTheDocuments true if it rests on wider literature alone
 */
public record WorkupItem(
    String investigation,
    String label,
    String why,
    boolean beyondTheDocuments,
    List<String> sources) {
  public WorkupItem {
    sources = List.copyOf(sources);
  }
}
