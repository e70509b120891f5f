package org.recoupe.model.mark;

/** What kind of speaker. */
public enum SpeakerKind {
  PERSON,
  ORGANISATION,
  ANONYMOUS
}
