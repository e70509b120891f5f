package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameRisk;
import org.recoupe.gazetteer.Place;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/**
 * Corrects the type of names of one word by the lists: a first name that no place of note bears is
 * a person; a great city that is nobody's first name is a place.
 */
final class Retyper implements NameFinder {
  private static final long GREAT = 100_000;
  private static final long SMALL = 3_000;
  private static final long TOWN = 20_000;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> retyped = new ArrayList<>(names.size());
    for (Mention name : names) {
      String form = name.span().in(page.text());
      EntityType type = form.indexOf(' ') < 0 ? type(form, name.type()) : name.type();
      retyped.add(type == name.type() ? name : Mentions.of(name.span(), type));
    }
    return retyped;
  }

  private static boolean small(String form, List<Place> places) {
    boolean known = Gazetteer.french().places().risks(form).contains(NameRisk.FIRST_NAME);
    return places.isEmpty()
        || places.get(0).kind() != Place.Kind.COUNTRY
            && places.get(0).population() < (known ? TOWN : SMALL);
  }

  private static EntityType type(String form, EntityType seen) {
    Gazetteer lists = Gazetteer.french();
    boolean given = lists.firstNames().knows(form);
    boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
    if (seen != EntityType.ORGANISATION
        && (capitals || !given)
        && lists.countries().named(form).isPresent()) {
      return EntityType.PLACE;
    }
    List<Place> places = lists.places().named(form);
    if (seen == EntityType.PLACE && given && small(form, places)) {
      return lists.metonyms().named(form).isPresent() ? seen : EntityType.PERSON;
    }
    boolean great =
        !places.isEmpty()
            && (places.get(0).population() >= GREAT || places.get(0).kind() == Place.Kind.COUNTRY)
            && lists.places().risks(form).isEmpty();
    return seen == EntityType.PERSON && great && !given ? EntityType.PLACE : seen;
  }
}
