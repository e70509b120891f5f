package org.recoupe.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * An institution, party, union, company or body known by name.
 *
 * @param name usual name
 * @param forms every written form, the usual first; acronyms among them
 * @param weak those forms that are also words, names or places
 * @param kind what sort of body
 * @param country code of its country, empty for international bodies
 */
public record Organisation(
    String name, List<String> forms, Set<String> weak, Kind kind, String country) {
  /** Copies the forms. */
  public Organisation {
    forms = List.copyOf(forms);
    weak = Set.copyOf(weak);
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
