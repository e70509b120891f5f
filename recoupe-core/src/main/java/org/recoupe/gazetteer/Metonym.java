package org.recoupe.gazetteer;

/**
 * A place that stands for who governs from it: "Moscou", "le Kremlin", "Bercy".
 *
 * @param form usual form, without article
 * @param name the institution it stands for
 * @param country code of the country, empty for international bodies
 * @param kind what kind of power sits there
 */
public record Metonym(String form, String name, String country, Kind kind) {
  /** Kinds of power. */
  public enum Kind {
    /** A capital city: a place first, and only by figure its government. */
    CAPITAL,
    /** A palace, street or building that is an organisation's name: Kremlin, Élysée. */
    SEAT
  }
}
