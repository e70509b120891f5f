package org.recoupe.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.ListUsed;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;

/**
 * Looks people and organisations up on lists of names. What it finds are names that are alike, with
 * a score and reasons: never a verdict. Immutable, thread-safe.
 */
public final class Screener {
  private static final int MOST_HITS = 5;
  private static final int ROOM = 200_000;

  /** Between two reasons of one match. */
  private static final String SEPARATOR = " ; ";

  private final List<NameList> lists;
  private final List<Name> people = new ArrayList<>();
  private final List<Name> organisations = new ArrayList<>();
  private final NameIndex peopleIndex;
  private final NameIndex organisationIndex;
  private final Commonness commonness;
  private final Map<Name, Shape> shapes = new ConcurrentHashMap<>();

  /** A name of an entry of a list, by numbers. */
  private record Name(int list, int entry, int name, boolean person) {}

  private Screener(List<NameList> lists) {
    this.lists = List.copyOf(lists);
    NameIndex.Builder ofPeople = new NameIndex.Builder();
    NameIndex.Builder ofOrganisations = new NameIndex.Builder();
    Map<String, Integer> bearers = new HashMap<>();
    int all = 0;
    for (int list = 0; list < lists.size(); list++) {
      for (int i = 0; i < lists.get(list).size(); i++) {
        ListEntry entry = lists.get(list).entries().get(i);
        Set<String> keys = new HashSet<>();
        if (entry.kind() != ListEntry.Kind.ORGANISATION) {
          keys.addAll(add(list, i, true, ofPeople));
        }
        if (entry.kind() != ListEntry.Kind.PERSON) {
          add(list, i, false, ofOrganisations);
        }
        keys.forEach(key -> bearers.merge(key, 1, Integer::sum));
        all++;
      }
    }
    this.peopleIndex = ofPeople.built();
    this.organisationIndex = ofOrganisations.built();
    this.commonness = Commonness.of(bearers, all);
  }

  /** A screener against these lists. */
  public static Screener of(List<NameList> lists) {
    return new Screener(lists);
  }

  private Set<String> add(int list, int entry, boolean person, NameIndex.Builder index) {
    Set<String> keys = new HashSet<>();
    List<ListedName> names = lists.get(list).entries().get(entry).names();
    for (int i = 0; i < names.size(); i++) {
      Name name = new Name(list, entry, i, person);
      Shape shape = made(name);
      (person ? people : organisations).add(name);
      index.add(shape, person ? PersonShaper.loose(shape.text()) : Optional.empty());
      shape.words().stream().filter(NameWord::full).forEach(w -> keys.add(w.key()));
    }
    return keys;
  }

  /** The people and organisations of a story that may be on the lists. */
  public List<Listed> listed(Story story, List<Reading> readings) {
    if (lists.isEmpty()) {
      return List.of();
    }
    Persona persona = new Persona(readings);
    List<Listed> listed = new ArrayList<>();
    for (Entity entity : story.entities()) {
      for (Hit hit : persona.query(entity).map(this::hits).orElse(List.of())) {
        persona.place(entity, hit.name()).ifPresent(at -> listed.add(listed(entity, hit, at)));
      }
    }
    return listed;
  }

  private static Listed listed(Entity entity, Hit hit, At at) {
    return new Listed(
        entity.id(),
        hit.list().name(),
        hit.list().date(),
        Optional.of(hit.entry()),
        Optional.of(hit.listed()),
        Optional.of(hit.score()),
        String.join(SEPARATOR, hit.why()),
        at,
        Optional.empty());
  }

  /** The lists, as a dossier names them. */
  public List<ListUsed> lists() {
    return lists.stream()
        .map(l -> new ListUsed(l.name(), l.date(), l.file(), l.size(), l.unread()))
        .toList();
  }

  /** The entries that may be meant, the likeliest first, each once. */
  public List<Hit> hits(Query query) {
    boolean person = query.type() == EntityType.PERSON;
    Map<String, Hit> best = new TreeMap<>();
    for (String text : query.names()) {
      Shape shape = person ? PersonShaper.shape(text) : CompanyShaper.shape(text);
      NameIndex index = person ? peopleIndex : organisationIndex;
      for (int number : index.near(shape, person ? PersonShaper.loose(text) : Optional.empty())) {
        Name name = (person ? people : organisations).get(number);
        hit(query, shape, name)
            .ifPresent(
                hit ->
                    best.merge(
                        hit.list().file() + " " + hit.entry(),
                        hit,
                        (a, b) -> b.score() > a.score() ? b : a));
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Hit h) -> -h.score())
                .thenComparing(h -> h.list().name())
                .thenComparing(Hit::entry))
        .limit(MOST_HITS)
        .toList();
  }

  private Optional<Hit> hit(Query query, Shape shape, Name name) {
    Shape listed = shape(name);
    Likeness likeness =
        name.person()
            ? NameComparer.people(shape, listed)
            : NameComparer.compare(shape, listed, false);
    if (likeness.score() < NameComparer.MATCH) {
      return Optional.empty();
    }
    Judgement judgement =
        Judgement.of(
            query, entry(name), listed(name), new Matched(shape, listed, likeness), commonness);
    return judgement.told()
        ? Optional.of(
            new Hit(
                lists.get(name.list()),
                entry(name).id(),
                listed(name).text(),
                shape.text(),
                Math.round(judgement.score() * 100) / 100.0,
                judgement.why()))
        : Optional.empty();
  }

  private ListEntry entry(Name name) {
    return lists.get(name.list()).entries().get(name.entry());
  }

  private ListedName listed(Name name) {
    return entry(name).names().get(name.name());
  }

  private Shape made(Name name) {
    String text = listed(name).text();
    return name.person() ? PersonShaper.shape(text) : CompanyShaper.shape(text);
  }

  private Shape shape(Name name) {
    Shape known = shapes.get(name);
    if (known != null) {
      return known;
    }
    Shape made = made(name);
    if (shapes.size() < ROOM) {
      shapes.put(name, made);
    }
    return made;
  }
}
