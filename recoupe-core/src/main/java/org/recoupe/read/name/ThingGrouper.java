package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Country;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.MediaOutlet;
import org.recoupe.gazetteer.Metonym;
import org.recoupe.gazetteer.Organisation;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.Fold;

/** Puts the names of bodies or of places together: by spelling, and by acronym with long form. */
final class ThingGrouper {
  private final String text;
  private final UnaryOperator<String> known;

  private ThingGrouper(String text, UnaryOperator<String> known) {
    this.text = text;
    this.known = known;
  }

  /** For bodies: forms of one listed body meet. */
  static ThingGrouper ofBodies(String text) {
    return new ThingGrouper(text, ThingGrouper::body);
  }

  private static String body(String form) {
    Gazetteer lists = Gazetteer.french();
    return lists
        .organisations()
        .named(form)
        .map(Organisation::name)
        .or(() -> lists.agencies().named(form).map(Agency::name))
        .or(() -> lists.outlets().named(form).map(MediaOutlet::name))
        .orElse(form);
  }

  /** For places: forms of one country meet. */
  static ThingGrouper ofPlaces(String text) {
    return new ThingGrouper(
        text, form -> Gazetteer.french().countries().named(form).map(Country::name).orElse(form));
  }

  /** The bodies or places of an article. */
  List<Group> group(List<Mention> names) {
    Map<String, String> acronyms = acronyms(names);
    seats(names).forEach(acronyms::putIfAbsent);
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Mention name : names) {
      String key = key(name);
      String whole = acronyms.getOrDefault(key, key);
      Group group = groups.get(whole);
      if (group == null) {
        groups.put(whole, new Group(name));
      } else {
        group.add(name);
      }
    }
    List<Group> all = new ArrayList<>(groups.values());
    all.sort(Comparator.comparingInt(Group::first));
    return all;
  }

  private String key(Mention name) {
    return plain(known.apply(name.span().in(text)));
  }

  private static String plain(String form) {
    return Fold.plain(form).replace('-', ' ');
  }

  /** A seat of power and the body that the article names beside it: « le Quai d'Orsay ». */
  private Map<String, String> seats(List<Mention> names) {
    Set<String> keys = names.stream().map(this::key).collect(Collectors.toSet());
    Map<String, String> seats = new LinkedHashMap<>();
    for (Mention name : names) {
      Optional<String> body =
          Gazetteer.french()
              .metonyms()
              .named(name.span().in(text).replace('’', '\''))
              .filter(m -> m.kind() == Metonym.Kind.SEAT)
              .map(m -> plain(m.name()));
      body.filter(keys::contains).ifPresent(b -> seats.put(key(name), b));
    }
    return seats;
  }

  /** « Long form (LF) »: the acronym means the long form. */
  private Map<String, String> acronyms(List<Mention> names) {
    Map<String, String> acronyms = new LinkedHashMap<>();
    for (int i = 1; i < names.size(); i++) {
      Mention whole = names.get(i - 1);
      Mention brief = names.get(i);
      int gap = brief.span().start() - whole.span().end();
      if (gap > 0
          && gap <= 2
          && text.charAt(brief.span().start() - 1) == '('
          && (initials(whole, brief) || closed(brief) && initials(brief, whole))) {
        boolean spelledOut = brief.span().length() > whole.span().length();
        acronyms.putIfAbsent(key(spelledOut ? whole : brief), key(spelledOut ? brief : whole));
      }
    }
    return acronyms;
  }

  private boolean closed(Mention name) {
    int end = name.span().end();
    return end < text.length() && text.charAt(end) == ')';
  }

  private boolean initials(Mention whole, Mention brief) {
    String acronym = Fold.plain(brief.span().in(text)).replace(".", "");
    String words = Fold.plain(whole.span().in(text));
    return acronym.length() >= 2
        && acronym.length() <= 8
        && words.indexOf(' ') > 0
        && acronym.charAt(0) == words.charAt(0);
  }
}
