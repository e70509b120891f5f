package org.recoupe.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * A press agency.
 *
 * @param name short canonical name: AFP, Reuters, KCNA
 * @param longName full name in French or its own language
 * @param forms every written form, the canonical first
 * @param weak those forms that may be a word, a name, a place or another acronym
 * @param country code of its country
 * @param kind who stands behind it
 */
public record Agency(
    String name, String longName, List<String> forms, Set<String> weak, String country, Kind kind) {
  /** Copies the forms. */
  public Agency {
    forms = List.copyOf(forms);
    weak = Set.copyOf(weak);
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
