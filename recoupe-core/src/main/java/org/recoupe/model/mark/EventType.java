package org.recoupe.model.mark;

/** The catalogue of typed events. */
public enum EventType {
  MEETING,
  VISIT,
  GIFT,
  TRANSFER,
  AGREEMENT,
  VOTE,
  SANCTION,
  LAUNCH,
  ATTACK,
  DISASTER,
  DEMONSTRATION,
  JUSTICE,
  ELECTION,
  APPOINTMENT,
  STATEMENT,
  OTHER
}
