package org.recoupe.gazetteer;

/** All lists for reading French press: the one door to this package. */
public final class Gazetteer {
  private static final Gazetteer FRENCH = new Gazetteer();

  private Gazetteer() {}

  /** The lists in French; nothing is loaded before a list is first asked for. */
  public static Gazetteer french() {
    return FRENCH;
  }

  /** Countries and territories. */
  public Countries countries() {
    return Countries.Held.LIST;
  }

  /** Adjectives and inhabitants' names. */
  public Demonyms demonyms() {
    return Demonyms.Held.LIST;
  }

  /** Capitals and seats of power that stand for who sits there. */
  public Metonyms metonyms() {
    return Metonyms.Held.LIST;
  }

  /** Towns, regions, seas, mountains, continents. */
  public Places places() {
    return Places.Held.LIST;
  }

  /** Press agencies. */
  public Agencies agencies() {
    return Agencies.Held.LIST;
  }

  /** Newspapers, channels, sites and their owners. */
  public Outlets outlets() {
    return Outlets.Held.LIST;
  }

  /** First names with gender. */
  public FirstNames firstNames() {
    return FirstNames.Held.LIST;
  }

  /** Titles, functions, trades and civilities. */
  public Functions functions() {
    return Functions.Held.LIST;
  }

  /** Institutions, parties, unions, companies. */
  public Organisations organisations() {
    return Organisations.Held.LIST;
  }
}
