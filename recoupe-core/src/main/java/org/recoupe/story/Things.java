package org.recoupe.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.text.Fold;

/**
 * Unites the places and organisations of several articles: places by where they are, organisations
 * by name, long form or acronym. A common noun alone (« le ministère ») unites nothing.
 */
final class Things {
  private Things() {}

  /** The groups of bearers, all of one type, that are one thing each. */
  static List<List<Bearer>> united(List<Bearer> things) {
    Map<String, Set<String>> fixes = new HashMap<>();
    for (Bearer thing : things) {
      thing
          .referent()
          .place()
          .ifPresent(
              fix ->
                  fixes
                      .computeIfAbsent(letters(thing.referent().name()), n -> new TreeSet<>())
                      .add(spot(fix)));
    }
    Groups groups = new Groups();
    for (Bearer thing : things) {
      groups.add("=" + thing.key());
      keys(thing, fixes).forEach(key -> groups.join("=" + thing.key(), key));
    }
    Map<String, List<Bearer>> united = new TreeMap<>();
    things.forEach(
        t -> united.computeIfAbsent(groups.head("=" + t.key()), h -> new ArrayList<>()).add(t));
    return List.copyOf(united.values());
  }

  private static Stream<String> keys(Bearer thing, Map<String, Set<String>> fixes) {
    String letters = letters(thing.referent().name());
    if (thing.referent().type() == EntityType.PLACE) {
      Set<String> spots = fixes.getOrDefault(letters, Set.of());
      return spots.size() > 1
          ? thing.referent().place().map(fix -> letters + "@" + spot(fix)).stream()
          : Stream.concat(Stream.of("n:" + letters), spots.stream().map(s -> "g:" + s));
    }
    return Stream.concat(
            Stream.of(thing.referent().name()),
            thing.referent().aliases().stream().filter(Things::own))
        .map(Things::canonical);
  }

  /** One place of the gazetteer: towns near each other are not one. */
  private static String spot(PlaceFix fix) {
    return fix.lat() + "," + fix.lon() + fix.country();
  }

  /** An acronym, or a name of several words: what one organisation alone is called. */
  private static boolean own(String form) {
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return acronym || form.indexOf(' ') > 0 && Character.isUpperCase(form.codePointAt(0));
  }

  private static String canonical(String form) {
    Gazetteer gazetteer = Gazetteer.french();
    return gazetteer
        .agencies()
        .named(form)
        .map(agency -> "a:" + agency.name())
        .or(() -> gazetteer.organisations().named(form).map(o -> "o:" + o.name()))
        .orElseGet(() -> "n:" + letters(form));
  }

  static String letters(String name) {
    String plain = Fold.plain(name);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.isEmpty() ? plain : letters.toString();
  }
}
