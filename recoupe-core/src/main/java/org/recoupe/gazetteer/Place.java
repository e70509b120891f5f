package org.recoupe.gazetteer;

import java.util.Arrays;
import java.util.Optional;
import org.recoupe.model.mark.PlaceFix;

/**
 * A place on the map.
 *
 * @param name French name where French has one, else the local one
 * @param kind what sort of place
 * @param country ISO 3166-1 alpha-2; empty for seas, continents, world regions
 * @param region region, département, canton, province, state it lies in, in French; or empty
 * @param fix coordinates; absent for small communes whose département alone is known
 * @param population inhabitants, 0 if unknown
 */
public record Place(
    String name,
    Kind kind,
    String country,
    String region,
    Optional<PlaceFix> fix,
    long population) {
  /** Sorts of places. */
  public enum Kind {
    COUNTRY('K'),
    CONTINENT('O'),
    REGION('R'),
    DISTRICT('D'),
    CITY('C'),
    WATER('W'),
    RELIEF('M'),
    ISLAND('I'),
    SITE('S');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    static Kind of(char letter) {
      return Arrays.stream(values())
          .filter(kind -> kind.letter == letter)
          .findFirst()
          .orElseThrow();
    }
  }
}
