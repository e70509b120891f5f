package org.recoupe.read.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Metonym;
import org.recoupe.gazetteer.Place;
import org.recoupe.model.mark.PlaceFix;

/**
 * Puts places on the map where they are sure: a name with one bearer, a bearer that dwarfs the
 * others, or the only bearer in the countries that the article names.
 */
final class PlaceFixer {
  /** How many times more people the meant bearer of a name has than the next one. */
  private static final long DWARFS = 10;

  /** Degrees within which two bearers count as one. */
  private static final double NEAR = 1;

  private final String text;
  private final Set<String> context;

  private PlaceFixer(String text, Set<String> context) {
    this.text = text;
    this.context = context;
  }

  /** A fixer that knows the countries these places name. */
  static PlaceFixer of(String text, List<Group> places) {
    Set<String> context = new HashSet<>();
    for (Group place : places) {
      Gazetteer.french()
          .countries()
          .named(place.fullest(text))
          .map(Country::code)
          .ifPresent(context::add);
    }
    return new PlaceFixer(text, Set.copyOf(context));
  }

  /** Where this place is; empty where unsure. */
  Optional<PlaceFix> fix(Group group) {
    String name = group.fullest(text);
    Optional<Country> country = Gazetteer.french().countries().named(name);
    if (country.isPresent()) {
      return country.map(c -> new PlaceFix(c.lat(), c.lon(), c.code()));
    }
    List<Place> bearers = Gazetteer.french().places().named(name);
    if (bearers.isEmpty()) {
      return Optional.empty();
    }
    List<Place> near = bearers.stream().filter(p -> context.contains(p.country())).toList();
    return sure(name, bearers)
        ? bearers.get(0).fix()
        : near.size() == 1 ? near.get(0).fix() : Optional.empty();
  }

  private static boolean sure(String name, List<Place> bearers) {
    Place first = bearers.get(0);
    boolean capital =
        Gazetteer.french()
            .metonyms()
            .named(name)
            .filter(m -> m.kind() == Metonym.Kind.CAPITAL && m.country().equals(first.country()))
            .isPresent();
    return capital
        || bearers.stream()
            .skip(1)
            .allMatch(p -> near(p, first) || first.population() >= DWARFS * p.population());
  }

  /** A town and the district named after it lie together. */
  private static boolean near(Place one, Place two) {
    return one.fix().isPresent()
        && two.fix().isPresent()
        && Math.abs(one.fix().get().lat() - two.fix().get().lat()) < NEAR
        && Math.abs(one.fix().get().lon() - two.fix().get().lon()) < NEAR;
  }
}
