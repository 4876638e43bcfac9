package org.myologic.model;

/**
 * One thing that a criterion still needs.
 *
 * @param toReach the tier that the criterion supports
 * @param criterion compact IRI
 * @param needs compact IRI of the class that an input would have to be
 * @param label label of that class
 * @param investigation compact IRI of an investigation that would settle it, or null if history or
 *     examination does
 */
public record Missing(
    Tier toReach, String criterion, String needs, String label, String investigation) {}
