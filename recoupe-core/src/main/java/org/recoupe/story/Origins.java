package org.recoupe.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recoupe.model.At;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Origin;

/**
 * The independent sources that the coverage of a story goes back to. Articles that share their text
 * are one voice: the agency that any of them credits, else the outlet (titles of one owner are one)
 * or, where none is known, the text itself. Every article stands in at least one such origin.
 * Beside them stand the institutions to which the articles attribute what they say, under whatever
 * name and through whatever spokesman. Someone who speaks for himself alone is quoted, and no
 * origin of the coverage.
 *
 * <p>Ids tell the kind: {@code agency:}, {@code outlet:}, {@code text:}, {@code body:}.
 */
public final class Origins {
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Set<String>> articles = new TreeMap<>();
  private final Map<String, Set<At>> evidence = new TreeMap<>();

  private Origins() {}

  /** The origins of a story, those behind most articles first. */
  public static List<Origin> of(List<Reading> readings, List<Entity> entities, List<Copy> copies) {
    Origins origins = new Origins();
    Map<String, Reading> byId =
        readings.stream().collect(Collectors.toMap(r -> r.article().id(), r -> r));
    voices(readings, copies).forEach(ids -> origins.voice(ids.stream().map(byId::get).toList()));
    Map<String, List<Voiced>> voiced = Voiced.in(readings, entities);
    for (Reading reading : readings) {
      List<Voiced> here = voiced.getOrDefault(reading.article().id(), List.of());
      origins.channels(reading, here);
      here.forEach(v -> origins.voiced(v, reading));
    }
    return origins.list();
  }

  /** Articles that share text, in groups. */
  static List<List<String>> voices(List<Reading> readings, List<Copy> copies) {
    Groups groups = new Groups();
    readings.forEach(reading -> groups.add(reading.article().id()));
    copies.forEach(copy -> groups.join(copy.original(), copy.copy()));
    return List.copyOf(groups.all());
  }

  private void voice(List<Reading> voice) {
    boolean credited = false;
    for (Reading reading : voice) {
      for (Credit credit : reading.credits()) {
        if (credit.own()) {
          credited = true;
          note("agency:" + credit.agency(), credit.agency(), reading, credit);
          voice.forEach(r -> rests("agency:" + credit.agency(), r));
        }
      }
    }
    if (!credited) {
      outlet(voice);
    }
  }

  private void outlet(List<Reading> voice) {
    Reading first = voice.get(0);
    Optional<String> owner =
        voice.stream()
            .map(r -> r.article().outlet().map(o -> o.owner().orElse(o.name())))
            .flatMap(Optional::stream)
            .findFirst();
    String key = owner.map(o -> "outlet:" + o).orElse("text:" + first.article().id());
    names.putIfAbsent(key, owner.orElseGet(() -> Headlines.of(List.of(first))));
    voice.forEach(reading -> rests(key, reading));
  }

  private void rests(String key, Reading reading) {
    articles.computeIfAbsent(key, k -> new TreeSet<>()).add(reading.article().id());
  }

  private void note(String key, String name, Reading reading, Credit credit) {
    names.putIfAbsent(key, name);
    evidence.computeIfAbsent(key, k -> new TreeSet<>()).add(reading.article().at(credit.span()));
  }

  /** « a déclaré à l'AFP »: the agency is only the channel where the speaker's body is known. */
  private void channels(Reading reading, List<Voiced> voiced) {
    for (Credit credit : reading.credits()) {
      boolean known = voiced.stream().anyMatch(v -> v.at().span().covers(credit.span()));
      if (!credit.own() && !known) {
        rests("agency:" + credit.agency(), reading);
        note("agency:" + credit.agency(), credit.agency(), reading, credit);
      }
    }
  }

  private void voiced(Voiced voiced, Reading reading) {
    names.merge(voiced.key(), voiced.name(), Origins::plainer);
    rests(voiced.key(), reading);
    evidence.computeIfAbsent(voiced.key(), k -> new TreeSet<>()).add(voiced.at());
  }

  /** One of the names of a body, the same in whatever order they come: the shortest. */
  private static String plainer(String a, String b) {
    int shorter = Integer.compare(a.length(), b.length());
    return (shorter != 0 ? shorter : a.compareTo(b)) <= 0 ? a : b;
  }

  private List<Origin> list() {
    return articles.entrySet().stream()
        .map(
            e ->
                new Origin(
                    e.getKey(),
                    names.getOrDefault(e.getKey(), e.getKey()),
                    List.copyOf(e.getValue()),
                    List.copyOf(evidence.getOrDefault(e.getKey(), Set.of()))))
        .sorted(Comparator.comparing((Origin o) -> -o.articles().size()).thenComparing(Origin::id))
        .toList();
  }
}
