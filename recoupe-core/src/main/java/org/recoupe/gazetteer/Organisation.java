package org.recoupe.gazetteer;

import java.util.List;

/**
 * An institution, party, union, company or body known by name.
 *
 * @param name usual name
 * @param forms every written form, the usual first; acronyms among them
 * @param kind what sort of body
 * @param country code of its country, empty for international bodies
 */
public record Organisation(String name, List<String> forms, Kind kind, String country) {
  /** Copies the forms. */
  public Organisation {
    forms = List.copyOf(forms);
  }

  /** Sorts of bodies. */
  public enum Kind {
    INTERNATIONAL,
    STATE,
    GOVERNMENT,
    PARLIAMENT,
    JUSTICE,
    POLICE,
    MILITARY,
    INTELLIGENCE,
    PARTY,
    UNION,
    ARMED_GROUP,
    ASSOCIATION,
    RELIGION,
    RESEARCH,
    BANK,
    COMPANY,
    SPORT,
    AGENCY
  }
}
