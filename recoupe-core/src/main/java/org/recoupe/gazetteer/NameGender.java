package org.recoupe.gazetteer;

/** Whose first name it is. */
public enum NameGender {
  MASCULINE,
  FEMININE,
  /** Borne by both in like measure. */
  EITHER
}
