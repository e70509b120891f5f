package org.recoupe.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Entity;

/**
 * The map of a story: the land around its places, countries it names darker, a point for each place
 * that is sure, and the way taken where dated visits show one. Names are set twice, for wide and
 * for narrow screens.
 */
final class PlaceMap {
  private static final int MOST_POINTS = 24;
  private static final int LEAST_SHARE = 8;
  private static final int MOST_WAYS = 2;
  private final BaseMap base;
  private final StoryView view;
  private final List<Entity> places;
  private final List<Entity> points;
  private final List<Itinerary> ways;
  private final MapFrame frame;

  /** A map of places that are sure, the weightiest first. */
  PlaceMap(BaseMap base, StoryView view, List<Entity> places) {
    this.base = base;
    this.view = view;
    this.places = places;
    this.ways = Itinerary.of(view).stream().limit(MOST_WAYS).toList();
    this.frame =
        new MapFrame(central(places, Places.eventful(view)).stream().map(PlaceMap::spot).toList());
    this.points =
        places.stream()
            .filter(p -> Places.isSpot(p) && frame.holds(spot(p)))
            .limit(MOST_POINTS)
            .toList();
  }

  void write(Html html) {
    Bilingual name = view.words().say("svg.map", Bilingual.of(names()));
    html.open("figure", "class", "map");
    String box = "0 0 " + MapFrame.WIDTH + " " + MapFrame.HEIGHT;
    html.openNamed("svg", name, "viewBox", box, "role", "img");
    land(html);
    ways.forEach(w -> way(html, w));
    points.forEach(p -> point(html, p));
    labels(html, "at-wide", 27);
    labels(html, "at-narrow", 50);
    html.close();
    caption(html);
    html.close().line();
  }

  /** The places the map is cropped to: where events happen, else those that are often named. */
  private static List<Entity> central(List<Entity> places, Set<String> eventful) {
    List<Entity> all = places.stream().filter(Places::isSpot).toList();
    List<Entity> scenes = all.stream().filter(p -> eventful.contains(p.id())).toList();
    List<Entity> spots = scenes.size() > 1 ? scenes : all;
    int most = spots.stream().mapToInt(p -> p.mentions().size()).max().orElse(1);
    return spots.stream()
        .filter(p -> p.mentions().size() * LEAST_SHARE >= most)
        .limit(MOST_POINTS)
        .toList();
  }

  private void land(Html html) {
    Set<String> named = new HashSet<>();
    places.forEach(p -> p.place().ifPresent(f -> named.add(f.country())));
    Map<Boolean, StringBuilder> land = new LinkedHashMap<>();
    for (Ring ring : base.rings()) {
      if (frame.mayHold(ring)) {
        land.computeIfAbsent(named.contains(ring.country()), n -> new StringBuilder())
            .append(Outline.path(frame, ring, view.alone()));
      }
    }
    land.forEach(
        (on, d) -> html.open("path", "class", on ? "land on" : "land", "d", d.toString()).close());
  }

  private void way(Html html, Itinerary way) {
    for (Itinerary.Leg leg : way.legs()) {
      GlobePoint from = spot(leg.from().fix());
      GlobePoint to = spot(leg.to().fix());
      String d = "M" + at(frame.x(from)) + " " + at(frame.y(from));
      String path = d + "L" + at(frame.x(to)) + " " + at(frame.y(to));
      html.open("path", "class", leg.announced() ? "way planned" : "way", "d", path).close();
    }
  }

  private void point(Html html, Entity place) {
    GlobePoint spot = spot(place);
    String kind = onlyAnnounced(place) ? "pt planned" : "pt";
    String x = at(frame.x(spot));
    html.open("circle", "class", kind, "cx", x, "cy", at(frame.y(spot)), "r", "11");
    html.element("title", place.name()).close();
  }

  private boolean onlyAnnounced(Entity place) {
    List<Itinerary.Stop> stops = new ArrayList<>();
    ways.forEach(w -> w.legs().forEach(l -> stops.addAll(List.of(l.from(), l.to()))));
    stops.removeIf(s -> !s.place().equals(place.id()));
    return !stops.isEmpty() && stops.stream().allMatch(Itinerary.Stop::announced);
  }

  private void labels(Html html, String kind, int size) {
    MapLabels labels = new MapLabels(size);
    points.forEach(p -> labels.keepOff(frame.x(spot(p)), frame.y(spot(p))));
    html.open("g", "class", kind, "font-size", String.valueOf(size));
    for (Entity place : points) {
      GlobePoint spot = spot(place);
      Optional<MapLabels.Spot> room = labels.place(place.name(), frame.x(spot), frame.y(spot));
      room.ifPresent(r -> html.element("text", place.name(), "x", at(r.x()), "y", at(r.y())));
    }
    html.close();
  }

  private void caption(Html html) {
    html.open("figcaption");
    for (Itinerary way : ways) {
      Bilingual who = Bilingual.of(view.name(way.person()));
      html.say("p", view.words().say("map.way", who, stops(way)));
    }
    html.say("p", view.words().say("map.base")).close();
  }

  private Bilingual stops(Itinerary way) {
    Bilingual all = stop(way.legs().get(0).from());
    for (Itinerary.Leg leg : way.legs()) {
      all = all.then(" → ").then(stop(leg.to()));
    }
    return all;
  }

  private Bilingual stop(Itinerary.Stop stop) {
    Bilingual days = view.page().dates().range(stop.days());
    Bilingual name = Bilingual.of(view.name(stop.place()));
    return view.words().say(stop.announced() ? "stop.planned" : "stop", name, days);
  }

  private String names() {
    return points.stream().map(Entity::name).collect(Collectors.joining(", "));
  }

  private static GlobePoint spot(Entity place) {
    return spot(place.place().orElseThrow());
  }

  private static GlobePoint spot(PlaceFix fix) {
    return GlobePoint.at(fix.lat(), fix.lon());
  }

  private static String at(double number) {
    return String.valueOf(Math.round(number));
  }
}
