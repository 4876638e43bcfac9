/**
 * The commands of the launcher. Each takes its options from picocli, makes one call, and renders
 * the answer; exit codes are 0 done, 1 part of the input could not be read or a check found errors,
 * 2 usage, 3 internal.
 */
package org.myologic.cli;
