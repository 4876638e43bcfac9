package org.myologic.interop;

/**
 * A reading with its place in a longer input.
 *
 * @param place {@code line 4} of a file of lines, {@code item 2} (counted from 0) of an array,
 *     empty for a document that is one case
 */
public record PlacedReading(String place, CaseReading reading) {}
