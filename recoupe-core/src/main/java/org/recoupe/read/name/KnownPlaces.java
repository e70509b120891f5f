package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Countries that no other finder saw. */
final class KnownPlaces implements NameFinder {
  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> places = new ArrayList<>();
    for (Found<Country> found : Gazetteer.french().countries().in(page.text())) {
      if (Character.isUpperCase(page.text().charAt(found.start()))) {
        places.add(Mentions.of(new Span(found.start(), found.end()), EntityType.PLACE));
      }
    }
    return Mentions.under(names, places);
  }
}
