package org.recoupe.read.event;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Role;

/** The names and titles of an article, found by place. */
final class NamesOfArticle {
  private final String text;
  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
  private final NavigableMap<Integer, Meant> titles = new TreeMap<>();
  private final NavigableMap<Integer, Span> roles = new TreeMap<>();

  private record Meant(Span span, Referent referent) {}

  NamesOfArticle(String text, List<Mention> named, List<Referent> referents) {
    this.text = text;
    named.forEach(m -> mentions.putIfAbsent(m.span().start(), m));
    for (Referent referent : referents) {
      if (referent.type() == EntityType.PERSON) {
        referent.roleMentions().forEach(s -> titles.putIfAbsent(s.start(), new Meant(s, referent)));
        for (Role role : referent.roles()) {
          roles.putIfAbsent(role.span().end(), role.span());
        }
      }
    }
  }

  Optional<Mention> over(Span token) {
    return Optional.ofNullable(mentions.lowerEntry(token.end()))
        .map(Map.Entry::getValue)
        .filter(m -> m.span().overlaps(token));
  }

  /** Someone meant by title alone. */
  Optional<Referent> meantBy(Span token) {
    return Optional.ofNullable(titles.lowerEntry(token.end()))
        .map(Map.Entry::getValue)
        .filter(m -> m.span().overlaps(token))
        .map(Meant::referent);
  }

  /** Where the title right before a name begins; the name's own start if it has none. */
  int start(Span name) {
    return Optional.ofNullable(roles.floorEntry(name.start()))
        .map(Map.Entry::getValue)
        .filter(role -> near(role, name))
        .map(Span::start)
        .orElse(name.start());
  }

  private boolean near(Span role, Span name) {
    String between = text.substring(role.end(), name.start()).strip();
    return name.start() - role.end() <= 3 && (between.isEmpty() || between.equals(","));
  }

  /** The people named in a stretch, each once. */
  List<Mention> people(Span stretch) {
    Map<String, Mention> people = new TreeMap<>();
    mentions.subMap(stretch.start(), stretch.end()).values().stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .forEach(m -> people.putIfAbsent(m.referent().orElse(m.span().in(text)), m));
    return List.copyOf(people.values());
  }
}
