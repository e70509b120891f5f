package org.recoupe.model.story;

/** In what two statements differ. */
public enum Aspect {
  QUANTITY,
  DATE,
  PLACE,
  PARTICIPANT,
  POLARITY,
  WORDING,
  SCOPE
}
