package org.recoupe.model.mark;

/** Whether an event is told as done. */
public enum Status {
  HAPPENED,
  ANNOUNCED,
  POSSIBLE,
  DENIED
}
