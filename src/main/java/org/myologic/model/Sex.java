package org.myologic.model;

/** Sex as the case states it; used only to choose a default reference interval. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN
}
