package org.recoupe.model.mark;

/** What a name names. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE
}
