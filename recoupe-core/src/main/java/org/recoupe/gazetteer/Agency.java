package org.recoupe.gazetteer;

import java.util.List;

/**
 * A press agency.
 *
 * @param name short canonical name: AFP, Reuters, KCNA
 * @param longName full name in French or its own language
 * @param forms every written form, the canonical first
 * @param country code of its country
 * @param kind who stands behind it
 */
public record Agency(String name, String longName, List<String> forms, String country, Kind kind) {
  /** Copies the forms. */
  public Agency {
    forms = List.copyOf(forms);
  }

  /** Who stands behind an agency. */
  public enum Kind {
    STATE,
    PRIVATE,
    COOPERATIVE,
    RELIGIOUS,
    PHOTO,
    HISTORIC
  }
}
