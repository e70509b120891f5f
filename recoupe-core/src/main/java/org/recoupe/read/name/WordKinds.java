package org.recoupe.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Place;
import org.recoupe.text.Lexicon;
import org.recoupe.text.Table;

/** Which lists a word in small letters stands in. Thread-safe. */
final class WordKinds {
  static final int CIVILITY = 1;
  static final int PLACE_WORD = 1 << 2;
  static final int GIVEN = 1 << 3;
  static final int SPEECH = 1 << 4;
  static final int TOWN = 1 << 5;
  static final int CITY = 1 << 6;
  static final int METROPOLIS = 1 << 7;
  static final int LAND = 1 << 8;
  static final int NATURE = 1 << 9;
  static final int DEMONYM = 1 << 10;
  static final int PARTICLE = 1 << 11;
  static final int COMMON = 1 << 12;
  static final int VERB = 1 << 13;
  static final int ROLE = 1 << 14;
  static final int MEDIUM = 1 << 15;
  private static final int ROOM = 300_000;
  private static final long CITY_PEOPLE = 20_000;
  private static final long METROPOLIS_PEOPLE = 200_000;

  private final ToIntFunction<String> lists;
  private final ConcurrentHashMap<String, Integer> known = new ConcurrentHashMap<>();

  WordKinds(ToIntFunction<String> lists) {
    this.lists = lists;
  }

  /** The French lists. */
  static WordKinds french() {
    Map<String, Integer> closed = closed();
    return new WordKinds(word -> closed.getOrDefault(word, 0) | listed(word));
  }

  private static Map<String, Integer> closed() {
    Map<String, Integer> closed = new HashMap<>();
    for (List<String> row : Table.of(WordKinds.class, "word-kinds-fr.tsv")) {
      int kind = named(row.get(0));
      for (String word : row.get(1).split(" ")) {
        closed.merge(word, kind, (a, b) -> a | b);
      }
    }
    for (String platform : Table.lines(WordKinds.class, "platforms.txt")) {
      closed.merge(platform.toLowerCase(Locale.ROOT), MEDIUM, (a, b) -> a | b);
    }
    return Map.copyOf(closed);
  }

  private static int named(String kind) {
    return switch (kind) {
      case "civility" -> CIVILITY;
      case "place-word" -> PLACE_WORD;
      case "speech" -> SPEECH;
      case "particle" -> PARTICLE;
      default -> throw new IllegalStateException("no such kind of word: " + kind);
    };
  }

  private static int listed(String word) {
    if (word.length() < 2 || !Character.isLetter(word.charAt(0))) {
      return 0;
    }
    Gazetteer gazetteer = Gazetteer.french();
    int bits = gazetteer.firstNames().knows(word) ? GIVEN : 0;
    bits |= gazetteer.demonyms().of(word).isEmpty() ? 0 : DEMONYM;
    bits |= gazetteer.functions().of(word).isEmpty() ? 0 : ROLE;
    bits |= gazetteer.agencies().named(word).isPresent() ? MEDIUM : 0;
    List<Place> places = gazetteer.places().named(word);
    bits |= places.isEmpty() ? 0 : kind(places.get(0));
    return bits | common(word);
  }

  private static int kind(Place place) {
    return switch (place.kind()) {
      case COUNTRY, CONTINENT, REGION, DISTRICT -> LAND;
      case WATER, RELIEF, ISLAND, SITE -> NATURE;
      case CITY ->
          place.population() >= METROPOLIS_PEOPLE
              ? METROPOLIS
              : place.population() >= CITY_PEOPLE ? CITY : TOWN;
    };
  }

  private static int common(String word) {
    int bits = 0;
    for (Lexicon.Form form : Lexicon.french().forms(word)) {
      bits |= form.proper() ? 0 : form.verb() ? VERB : COMMON;
    }
    return bits;
  }

  /** The union of the lists that hold the word, as bits. */
  int of(String lower) {
    Integer bits = known.get(lower);
    if (bits == null) {
      bits = lists.applyAsInt(lower);
      if (known.size() < ROOM) {
        known.put(lower, bits);
      }
    }
    return bits;
  }
}
