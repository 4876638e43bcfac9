package org.myologic.model;

/**
 * One input item that met one part of a criterion.
 *
 * @param input JSON pointer of the item
 * @param as compact IRI of the class that the item counts as
 * @param label label of that class
 */
public record Evidence(String input, String as, String label) {}
