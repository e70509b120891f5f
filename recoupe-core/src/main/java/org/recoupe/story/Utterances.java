package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Utterance;

/**
 * What was said, each utterance in all its wordings. Two quotations are one utterance if one person
 * says them and they share most of their telling words, or, being a word or two inside a
 * journalist's sentence, if the sentence goes on in the same words.
 */
public final class Utterances {
  private Utterances() {}

  /** The utterances of a story: those in most wordings first. */
  public static List<Utterance> of(List<Reading> readings, List<Entity> entities) {
    Cast cast = new Cast(entities);
    Map<String, List<Said>> bySpeaker = new TreeMap<>();
    for (Reading reading : readings) {
      for (Said said : Said.in(reading, cast)) {
        String speaker = said.speaker().map(Entity::id).orElse("");
        bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(said);
      }
    }
    return bySpeaker.values().stream()
        .flatMap(all -> united(all).stream())
        .map(Utterances::utterance)
        .sorted(
            Comparator.comparing((Utterance u) -> -u.variants().size())
                .thenComparing(u -> u.variants().get(0)))
        .toList();
  }

  /** Pairs are found through a word in common. */
  private static List<List<Said>> united(List<Said> all) {
    // by key throughout: the hash of a record that holds a whole reading would cost more than all
    // comparisons
    Map<String, Said> byKey = new TreeMap<>();
    all.forEach(said -> byKey.put(said.key(), said));
    Map<String, List<String>> byWord = new TreeMap<>();
    Groups groups = new Groups();
    byKey.forEach(
        (key, said) -> {
          groups.add(key);
          Set<String> met = new TreeSet<>();
          said.handles().forEach(w -> met.addAll(byWord.getOrDefault(w, List.of())));
          met.stream()
              .filter(other -> Optional.ofNullable(byKey.get(other)).filter(said::same).isPresent())
              .forEach(other -> groups.join(key, other));
          said.handles().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(key));
        });
    return groups.all().stream()
        .map(keys -> keys.stream().map(byKey::get).flatMap(Stream::ofNullable).toList())
        .toList();
  }

  private static Utterance utterance(List<Said> wordings) {
    List<At> variants = wordings.stream().flatMap(said -> said.places().stream()).sorted().toList();
    Optional<Entity> speaker = wordings.get(0).speaker();
    LinkedHashSet<String> chain = new LinkedHashSet<>();
    speaker.ifPresent(s -> chain.add(s.name()));
    wordings.stream()
        .flatMap(said -> said.quotes().stream())
        .map(Quote::via)
        .flatMap(Optional::stream)
        .sorted()
        .forEach(chain::add);
    return new Utterance(
        Ids.of("u", wordings.get(0).key()), speaker.map(Entity::id), List.copyOf(chain), variants);
  }
}
