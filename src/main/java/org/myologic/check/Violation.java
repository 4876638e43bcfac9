package org.myologic.check;

/**
 * One fault that a check found. IRIs are compact.
 *
 * @param entity what is at fault
 * @param property where
 * @param value what stands there, or what is missing
 */
public record Violation(String entity, String property, String value) {}
