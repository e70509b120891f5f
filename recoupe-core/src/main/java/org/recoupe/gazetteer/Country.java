package org.recoupe.gazetteer;

import java.util.List;

/**
 * A country, territory or nation as French names it.
 *
 * @param code ISO 3166-1 alpha-2; XK Kosovo; GB-ENG and sisters for the nations of the United
 *     Kingdom; four letters (ISO 3166-3) for a past country
 * @param name usual name without article
 * @param article le, la, l', les or empty
 * @param preposition en, au, aux, à, sur: what stands before the name to say "in"
 * @param official name of the state
 * @param names all forms, the usual first; French, then English, Spanish, German
 * @param capital capital in French, empty where there is none
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 * @param past whether it is no more
 */
public record Country(
    String code,
    String name,
    String article,
    String preposition,
    String official,
    List<String> names,
    String capital,
    double lat,
    double lon,
    boolean past) {
  /** Copies the forms. */
  public Country {
    names = List.copyOf(names);
  }
}
