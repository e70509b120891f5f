package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Countries, by all their names and acronyms: places, unless inside a longer name. */
final class KnownPlaces implements NameFinder {
  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> places = new ArrayList<>();
    for (Found<Country> found : Gazetteer.french().countries().in(page.cut())) {
      Span span = new Span(found.start(), found.end());
      if (Character.isUpperCase(page.text().charAt(found.start()))
          && names.stream().noneMatch(n -> larger(n.span(), span))) {
        places.add(Mentions.of(span, EntityType.PLACE));
      }
    }
    return Mentions.over(names, places);
  }

  private static boolean larger(Span name, Span place) {
    return name.covers(place) && name.length() > place.length();
  }
}
