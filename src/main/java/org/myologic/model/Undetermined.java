package org.myologic.model;

import java.util.List;

/**
 * A reportable cause that the case neither entails nor excludes.
 *
 * @param cause compact IRI
 * @param missing what the nearest criterion still needs
 */
public record Undetermined(String cause, String label, List<Missing> missing) {
  public Undetermined {
    missing = List.copyOf(missing);
  }
}
