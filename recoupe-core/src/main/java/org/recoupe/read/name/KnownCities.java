package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Metonym;
import org.recoupe.gazetteer.Place;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/**
 * Capitals and large towns that no other finder saw. The word must stand alone between small words:
 * « Paris Match » is no Paris.
 */
final class KnownCities implements NameFinder {
  private static final long LARGE = 50_000;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    List<Mention> cities = new ArrayList<>();
    for (WordRow row : page.rows()) {
      for (int i = 1; i < row.count() && !row.shouted(); i++) {
        if (row.capital(i) && row.form(i).length() > 3 && alone(row, i) && city(row.form(i))) {
          cities.add(Mentions.of(row.span(i), EntityType.PLACE));
        }
      }
    }
    return Mentions.under(names, cities);
  }

  private static boolean alone(WordRow row, int i) {
    boolean before = Character.isLowerCase(row.form(i - 1).charAt(0));
    return before && (i + 1 == row.count() || !row.capital(i + 1));
  }

  private static boolean city(String form) {
    Gazetteer lists = Gazetteer.french();
    List<Place> bearers = lists.places().named(form);
    if (bearers.isEmpty()) {
      return false;
    }
    boolean capital =
        lists.metonyms().named(form).filter(m -> m.kind() == Metonym.Kind.CAPITAL).isPresent();
    boolean large = bearers.get(0).population() >= LARGE && lists.places().risks(form).isEmpty();
    return capital || large;
  }
}
