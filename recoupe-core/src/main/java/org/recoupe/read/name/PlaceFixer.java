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
 * Puts places on the map where they are sure: countries, capitals and great cities; then whatever
 * one bearer of the name dwarfs the others in the countries that the article is about. A village
 * that alone bears a short name is left out: the short form of a longer name may be meant.
 */
final class PlaceFixer {
  /** How many times more people the meant bearer of a name has than any other. */
  private static final long DWARFS = 10;

  private static final long GREAT = 300_000;
  private static final long TOWN = 5_000;
  private static final long VILLAGE = 1_000;

  /** Degrees within which two bearers count as one: a town and the district named after it. */
  private static final double NEAR = 1;

  private final String text;
  private final Set<String> context = new HashSet<>();

  private PlaceFixer(String text) {
    this.text = text;
  }

  /** A fixer that knows the countries these places lie in, as far as that is sure. */
  static PlaceFixer of(String text, List<Group> places) {
    PlaceFixer fixer = new PlaceFixer(text);
    for (Group place : places) {
      fixer.famous(place.fullest(text)).map(PlaceFix::country).ifPresent(fixer.context::add);
    }
    return fixer;
  }

  /** Where this place is; empty where unsure. */
  Optional<PlaceFix> fix(Group group) {
    String name = group.fullest(text);
    Optional<PlaceFix> famous = famous(name);
    return famous.isPresent() ? famous : local(Gazetteer.french().places().named(name));
  }

  private Optional<PlaceFix> famous(String name) {
    Optional<Country> country = Gazetteer.french().countries().named(name);
    if (country.isPresent()) {
      return country.map(c -> new PlaceFix(c.lat(), c.lon(), c.code()));
    }
    List<Place> bearers = Gazetteer.french().places().named(name);
    if (bearers.isEmpty()) {
      return Optional.empty();
    }
    Place first = bearers.get(0);
    boolean great = first.population() >= GREAT && alone(bearers);
    return great || capital(name, first) ? first.fix() : Optional.empty();
  }

  private Optional<PlaceFix> local(List<Place> bearers) {
    List<Place> near = bearers.stream().filter(p -> context.contains(p.country())).toList();
    if (!near.isEmpty()) {
      return alone(near) && counts(near.get(0), VILLAGE) ? near.get(0).fix() : Optional.empty();
    }
    return bearers.size() == 1 && counts(bearers.get(0), TOWN)
        ? bearers.get(0).fix()
        : Optional.empty();
  }

  private static boolean counts(Place place, long people) {
    return place.kind() != Place.Kind.CITY || place.population() >= people;
  }

  private static boolean capital(String name, Place first) {
    return Gazetteer.french()
        .metonyms()
        .named(name)
        .filter(m -> m.kind() == Metonym.Kind.CAPITAL && m.country().equals(first.country()))
        .isPresent();
  }

  private static boolean alone(List<Place> bearers) {
    Place first = bearers.get(0);
    return bearers.stream()
        .skip(1)
        .allMatch(p -> near(p, first) || first.population() >= DWARFS * p.population());
  }

  private static boolean near(Place one, Place two) {
    return one.fix().isPresent()
        && two.fix().isPresent()
        && Math.abs(one.fix().get().lat() - two.fix().get().lat()) < NEAR
        && Math.abs(one.fix().get().lon() - two.fix().get().lon()) < NEAR;
  }
}
