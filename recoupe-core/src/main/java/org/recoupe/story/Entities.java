package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Role;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;
import org.recoupe.text.NameForm;

/** The referents of all articles of a story, united to entities. */
public final class Entities {
  private Entities() {}

  /** The entities of a story, those most often named first. */
  public static List<Entity> of(List<Reading> readings) {
    List<Entity> entities = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<Bearer> bearers =
          readings.stream()
              .flatMap(r -> r.referents().stream().map(ref -> new Bearer(r, ref)))
              .filter(bearer -> bearer.referent().type() == type)
              .sorted(Comparator.comparing(Bearer::key))
              .toList();
      List<List<Bearer>> groups =
          type == EntityType.PERSON ? People.united(bearers) : Things.united(bearers);
      groups.forEach(group -> entities.add(entity(type, group)));
    }
    entities.sort(
        Comparator.comparing((Entity e) -> -e.mentions().size()).thenComparing(Entity::id));
    return List.copyOf(entities);
  }

  private static Entity entity(EntityType type, List<Bearer> bearers) {
    List<Bearer> group = bearers.stream().sorted(Comparator.comparing(Bearer::key)).toList();
    String name = fullest(group);
    TreeSet<String> aliases = new TreeSet<>();
    group.forEach(bearer -> aliases.add(bearer.referent().name()));
    group.forEach(bearer -> aliases.addAll(bearer.referent().aliases()));
    aliases.removeIf(alias -> alias.replaceAll("\\s|\u00a0|\u202f", " ").equals(name));
    return new Entity(
        Ids.of("e", group.get(0).key()),
        type,
        name,
        List.copyOf(aliases),
        roles(group),
        group.stream().flatMap(Entities::places).sorted().toList(),
        place(group),
        group.stream().map(Bearer::key).toList());
  }

  private static Stream<At> places(Bearer bearer) {
    Referent referent = bearer.referent();
    return Stream.concat(referent.mentions().stream(), referent.roleMentions().stream())
        .map(span -> bearer.reading().article().at(span));
  }

  /** The full name that most articles write; the longest of those. */
  private static String fullest(List<Bearer> group) {
    Map<String, Integer> counts = new TreeMap<>();
    group.forEach(bearer -> counts.merge(bearer.referent().name(), 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> rank(e.getKey()))
                .thenComparing(e -> -e.getValue())
                .thenComparing(e -> -e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Full before bare, mixed case before capitals. */
  private static int rank(String name) {
    boolean shouted = name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT));
    return (NameForm.of(name).full() ? 0 : 2) + (shouted ? 1 : 0);
  }

  private static List<Attested> roles(List<Bearer> group) {
    Map<String, Attested> roles = new TreeMap<>();
    for (Bearer bearer : group) {
      for (Role role : bearer.referent().roles()) {
        At at = bearer.reading().article().at(role.span());
        roles.putIfAbsent(Fold.plain(role.text()), new Attested(role.text(), at));
      }
    }
    return roles.values().stream().sorted(Comparator.comparing(Attested::at)).toList();
  }

  private static Optional<PlaceFix> place(List<Bearer> group) {
    return group.stream().map(b -> b.referent().place()).flatMap(Optional::stream).findFirst();
  }
}
