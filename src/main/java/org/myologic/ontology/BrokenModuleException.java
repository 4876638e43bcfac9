package org.myologic.ontology;

/** An ontology module that cannot be used. The message names the file, the line and what to do. */
public final class BrokenModuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenModuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
