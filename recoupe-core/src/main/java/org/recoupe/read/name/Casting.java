package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Role;

/** Gives every name of an article its referent. */
final class Casting {
  private final Page page;
  private final List<Mention> names;
  private final List<Referent> referents = new ArrayList<>();

  private Casting(Page page, List<Mention> names) {
    this.page = page;
    this.names = names;
  }

  /** The names with their referents. */
  static Named of(Page page, List<Mention> names) {
    Casting casting = new Casting(page, names);
    casting.people();
    casting.bodies();
    casting.places();
    casting.referents.sort(Comparator.comparing(r -> r.mentions().get(0)));
    return new Named(casting.linked(), casting.referents);
  }

  private List<Mention> all(EntityType type) {
    return names.stream().filter(n -> n.type() == type).toList();
  }

  private void people() {
    PeopleGrouper grouper = new PeopleGrouper(page.text());
    List<Group> groups = grouper.group(all(EntityType.PERSON));
    Map<Group, WordGender> genders = new HashMap<>();
    groups.forEach(group -> genders.put(group, grouper.gender(group)));
    Roles roles = Roles.of(page, names);
    Map<Group, List<Span>> alone = roles.alone(groups, genders);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      List<Span> meant = alone.getOrDefault(group, List.of());
      add("p" + (i + 1), EntityType.PERSON, group, roles.of(group), meant, Optional.empty());
    }
  }

  private void bodies() {
    List<Group> groups = ThingGrouper.ofBodies(page.text()).group(all(EntityType.ORGANISATION));
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      add("o" + (i + 1), EntityType.ORGANISATION, group, List.of(), List.of(), Optional.empty());
    }
  }

  private void places() {
    List<Group> groups = ThingGrouper.ofPlaces(page.text()).group(all(EntityType.PLACE));
    PlaceFixer fixer = PlaceFixer.of(page.text(), groups);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Optional<PlaceFix> fix = fixer.fix(group);
      add("l" + (i + 1), EntityType.PLACE, group, List.of(), List.of(), fix);
    }
  }

  private void add(
      String id,
      EntityType type,
      Group group,
      List<Role> roles,
      List<Span> meant,
      Optional<PlaceFix> place) {
    List<Span> spans = group.mentions().stream().map(Mention::span).sorted().toList();
    String name = group.fullest(page.text());
    TreeSet<String> aliases = new TreeSet<>();
    spans.forEach(span -> aliases.add(span.in(page.text())));
    if (type == EntityType.PERSON) {
      spans.forEach(span -> addressed(span).ifPresent(aliases::add));
    }
    aliases.remove(name);
    referents.add(new Referent(id, type, name, List.copyOf(aliases), roles, spans, meant, place));
  }

  /** « M. Blanc », where the name is written so. */
  private Optional<String> addressed(Span name) {
    return Address.before(page.text(), name.start())
        .map(a -> page.text().substring(a.start(), name.end()));
  }

  private List<Mention> linked() {
    Map<Span, String> ids = new HashMap<>();
    referents.forEach(r -> r.mentions().forEach(span -> ids.put(span, r.id())));
    return names.stream()
        .map(n -> new Mention(n.span(), n.type(), Optional.ofNullable(ids.get(n.span()))))
        .toList();
  }
}
