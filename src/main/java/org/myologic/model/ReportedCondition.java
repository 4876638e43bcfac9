package org.myologic.model;

/**
 * A disease or state that the case reports as present or absent.
 *
 * @param term words, label, CURIE or IRI, as the case gives it
 * @param present false if the case reports it absent
 */
public record ReportedCondition(String term, boolean present) {}
