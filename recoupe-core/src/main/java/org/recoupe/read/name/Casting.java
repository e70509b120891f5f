package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;

/** Gives every name of an article its referent. */
final class Casting {
  private Casting() {}

  /** The names with their referents. */
  static Named of(Page page, List<Mention> names) {
    List<Referent> referents = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<Mention> some = names.stream().filter(n -> n.type() == type).toList();
      List<Group> groups =
          type == EntityType.PERSON
              ? new PeopleGrouper(page.text()).group(some)
              : new ThingGrouper(page.text()).group(some);
      for (int i = 0; i < groups.size(); i++) {
        referents.add(referent(page.text(), letter(type) + (i + 1), type, groups.get(i)));
      }
    }
    referents.sort(Comparator.comparing(r -> r.mentions().get(0)));
    return new Named(linked(names, referents), referents);
  }

  private static String letter(EntityType type) {
    return switch (type) {
      case PERSON -> "p";
      case ORGANISATION -> "o";
      case PLACE -> "l";
    };
  }

  private static Referent referent(String text, String id, EntityType type, Group group) {
    List<Span> spans = group.mentions().stream().map(Mention::span).sorted().toList();
    String name = fullest(text, spans);
    TreeSet<String> aliases = new TreeSet<>();
    spans.forEach(span -> aliases.add(span.in(text)));
    aliases.remove(name);
    return new Referent(
        id, type, name, List.copyOf(aliases), List.of(), spans, List.of(), Optional.empty());
  }

  /** The longest form; of equals the first. */
  private static String fullest(String text, List<Span> spans) {
    String best = "";
    for (Span span : spans) {
      String form = span.in(text);
      best = form.length() > best.length() ? form : best;
    }
    return best;
  }

  private static List<Mention> linked(List<Mention> names, List<Referent> referents) {
    Map<Span, String> ids = new HashMap<>();
    referents.forEach(r -> r.mentions().forEach(span -> ids.put(span, r.id())));
    return names.stream()
        .map(n -> new Mention(n.span(), n.type(), Optional.ofNullable(ids.get(n.span()))))
        .toList();
  }
}
