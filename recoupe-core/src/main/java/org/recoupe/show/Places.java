package org.recoupe.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recoupe.gazetteer.Countries;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.TimelineEntry;

/** Where it happens: a map of the places that are sure, and all of them as a table. */
final class Places implements Section {
  private static final List<String> COLUMNS =
      List.of("column.place", "column.country", "column.days", "column.mentions");
  private static final int LEAST_ARTICLES = 3;
  private static final int SHOWN = 10;
  private static final int LISTED_ALONE = 200;
  private static final int LISTED_AMONG = 30;
  private final BaseMap base;

  Places(BaseMap base) {
    this.base = base;
  }

  @Override
  public String key() {
    return "places";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.entities(EntityType.PLACE).isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    List<Entity> places = byWeight(view);
    List<Entity> sure = places.stream().filter(p -> p.place().isPresent()).toList();
    boolean drawn = view.alone() || view.story().articles().size() >= LEAST_ARTICLES;
    if (drawn && sure.stream().anyMatch(Places::isSpot)) {
      new PlaceMap(base, view, sure).write(html);
    }
    table(view, html, places.subList(0, Math.min(SHOWN, places.size())));
    int listed = Math.min(places.size(), view.most(LISTED_ALONE, LISTED_AMONG));
    if (listed > SHOWN) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", listed - SHOWN));
      table(view, html, places.subList(SHOWN, listed));
      html.close();
    }
  }

  /** True for a place that has a point on the map: no country, no continent, no sea. */
  static boolean isSpot(Entity place) {
    return place.place().filter(f -> !f.country().isEmpty()).isPresent() && !isCountry(place);
  }

  /** True for a place that is a whole country: it has a shape on the map and no point. */
  static boolean isCountry(Entity place) {
    Countries countries = Gazetteer.french().countries();
    Optional<String> code = place.place().map(PlaceFix::country);
    return code.isPresent() && countries.named(place.name()).map(Country::code).equals(code);
  }

  /** The name of a country by its code. */
  static Bilingual country(String code) {
    String french = Gazetteer.french().countries().ofCode(code).map(Country::name).orElse(code);
    if (code.length() != 2) {
      return Bilingual.of(french);
    }
    Locale country = new Locale.Builder().setRegion(code).build();
    return new Bilingual(french, country.getDisplayCountry(Locale.ENGLISH));
  }

  /** The places where something happens, by id. */
  static Set<String> eventful(StoryView view) {
    Set<String> eventful = new HashSet<>();
    view.weighing().timeline().forEach(t -> eventful.addAll(t.places()));
    return eventful;
  }

  private static List<Entity> byWeight(StoryView view) {
    Set<String> eventful = eventful(view);
    List<Entity> places = new ArrayList<>(view.entities(EntityType.PLACE));
    places.sort(
        Comparator.comparing((Entity e) -> !eventful.contains(e.id()))
            .thenComparing(e -> -e.mentions().size())
            .thenComparing(Entity::id));
    return places;
  }

  private static void table(StoryView view, Html html, List<Entity> places) {
    Tables.open(html, view.words(), view.words().say("section.places"), COLUMNS);
    places.forEach(p -> row(view, html, p));
    Tables.close(html);
  }

  private static void row(StoryView view, Html html, Entity place) {
    html.open("tr").open("th", "scope", "row");
    if (place.mentions().isEmpty()) {
      html.text(place.name());
    } else {
      view.page().lines().label(html, place.name(), Proof.of(place.mentions().get(0)));
    }
    view.beside(html, Margin.Kind.PLACE, place.id());
    html.close().open("td", "class", "d");
    place.place().ifPresent(f -> html.say(country(f.country())));
    html.close().open("td", "class", "d");
    String gap = "";
    for (DateRange days : days(view, place)) {
      html.text(gap).say(view.page().dates().range(days));
      gap = " · ";
    }
    html.close().say("td", Words.number(place.mentions().size()), "class", "num");
    html.close().line();
  }

  private static List<DateRange> days(StoryView view, Entity place) {
    return view.weighing().timeline().stream()
        .filter(t -> t.places().contains(place.id()))
        .map(TimelineEntry::days)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .limit(4)
        .toList();
  }
}
