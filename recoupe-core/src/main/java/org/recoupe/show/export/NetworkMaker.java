package org.recoupe.show.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Outlet;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/**
 * Draws the network of a dossier. Two are tied who are named in one sentence; how often counts
 * sentences of different words, so that a copied sentence counts once.
 */
final class NetworkMaker {
  private final Evidence evidence;
  private final Wishes wishes;
  private final List<Network.Node> nodes = new ArrayList<>();
  private final List<Network.Edge> edges = new ArrayList<>();

  private NetworkMaker(Evidence evidence, Wishes wishes) {
    this.wishes = wishes;
    this.evidence = evidence;
  }

  static Network of(Dossier dossier, Wishes wishes) {
    NetworkMaker maker = new NetworkMaker(new Evidence(dossier), wishes);
    maker.articles();
    dossier.stories().stream().map(WeighedStory::story).forEach(maker::story);
    return new Network(maker.nodes, maker.edges);
  }

  private void articles() {
    Map<String, String> storyOf = new HashMap<>();
    evidence
        .stories()
        .map(WeighedStory::story)
        .forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.title())));
    TreeSet<String> outlets = new TreeSet<>();
    evidence.articles().forEach(a -> article(a, storyOf.getOrDefault(a.id(), ""), outlets));
    for (String outlet : outlets) {
      nodes.add(new Network.Node(outletId(outlet), outlet, Map.of("kind", "outlet")));
    }
  }

  private void article(Article article, String story, Set<String> outlets) {
    Map<String, String> values = new HashMap<>();
    values.put("kind", "article");
    values.put("story", story);
    values.put("published", Evidence.published(article.published()));
    values.put("uri", article.uri());
    values.put("decisions", Evidence.joined(wishes.on(article.id())));
    String label = article.title().orElse(article.key());
    nodes.add(new Network.Node(article.id(), label, values));
    Optional<String> outlet = article.outlet().map(Outlet::name);
    outlet.ifPresent(outlets::add);
    outlet.ifPresent(
        o ->
            edges.add(
                new Network.Edge(outletId(o), article.id(), true, 1, Map.of("kind", "publishes"))));
  }

  /** A name of an outlet as an id that every form allows. */
  private static String outletId(String name) {
    return "m-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void story(Story story) {
    story.entities().stream()
        .filter(e -> e.type() != EntityType.PLACE && !e.mentions().isEmpty())
        .forEach(e -> entity(story, e));
    together(story);
    story.copies().forEach(this::copy);
    quotes(story);
  }

  private void entity(Story story, Entity entity) {
    Map<String, String> values = new HashMap<>(proof(entity.mentions()));
    values.put("kind", Spelling.of(entity.type()));
    values.put("story", story.title());
    values.put("decisions", Evidence.joined(wishes.on(entity.id())));
    values.put("mentions", String.valueOf(entity.mentions().size()));
    nodes.add(new Network.Node(entity.id(), entity.name(), values));
  }

  private void together(Story story) {
    Map<At, NavigableSet<String>> named = new TreeMap<>();
    for (Entity entity : story.entities()) {
      if (entity.type() != EntityType.PLACE) {
        for (At at : entity.mentions()) {
          named.computeIfAbsent(evidence.sentence(at), s -> new TreeSet<>()).add(entity.id());
        }
      }
    }
    pairs(named).forEach(this::tie);
  }

  /** Who stands in one sentence with whom, by their ids. */
  private static Map<Pair, List<At>> pairs(Map<At, NavigableSet<String>> named) {
    Map<Pair, List<At>> pairs = new TreeMap<>();
    named.forEach(
        (sentence, ids) -> {
          for (String one : ids) {
            for (String other : ids.tailSet(one, false)) {
              pairs.computeIfAbsent(new Pair(one, other), p -> new ArrayList<>()).add(sentence);
            }
          }
        });
    return pairs;
  }

  /** Two ids, the smaller first. */
  private record Pair(String one, String other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int first = one.compareTo(pair.one);
      return first != 0 ? first : other.compareTo(pair.other);
    }
  }

  private void tie(Pair pair, List<At> sentences) {
    long different = sentences.stream().map(s -> evidence.cited(s).sentence()).distinct().count();
    Map<String, String> values = new HashMap<>(proof(sentences));
    values.put("kind", "named-together");
    values.put("articles", String.valueOf(sentences.stream().map(At::article).distinct().count()));
    edges.add(new Network.Edge(pair.one(), pair.other(), false, (int) different, values));
  }

  private void copy(Copy copy) {
    Map<String, String> values = new HashMap<>();
    copy.passages().stream().findFirst().ifPresent(p -> values.putAll(proof(List.of(p.copy()))));
    values.put("kind", copy.kind() == Copy.Kind.COPY ? "copies" : "reworks");
    values.put("share", String.valueOf(Math.round(copy.share() * 1000) / 1000.0));
    copy.via().ifPresent(via -> values.put("via", via));
    edges.add(new Network.Edge(copy.copy(), copy.original(), true, 1, values));
  }

  private void quotes(Story story) {
    Map<String, Map<String, List<At>>> said = new TreeMap<>();
    for (Utterance utterance : story.utterances()) {
      Optional<Entity> speaker = utterance.speaker().flatMap(evidence::entity);
      if (speaker
          .filter(s -> s.type() != EntityType.PLACE && !s.mentions().isEmpty())
          .isPresent()) {
        for (At at : utterance.variants()) {
          said.computeIfAbsent(at.article(), a -> new TreeMap<>())
              .computeIfAbsent(speaker.get().id(), s -> new ArrayList<>())
              .add(at);
        }
      }
    }
    said.forEach((article, by) -> by.forEach((speaker, places) -> quote(article, speaker, places)));
  }

  private void quote(String article, String speaker, List<At> places) {
    Map<String, String> values = new HashMap<>(proof(places));
    values.put("kind", "quotes");
    values.put("articles", "1");
    edges.add(new Network.Edge(article, speaker, true, places.size(), values));
  }

  /** All the places, and the sentence of the first. */
  private Map<String, String> proof(List<At> places) {
    List<At> sorted = places.stream().sorted().toList();
    String keys = evidence.cited(sorted).stream().map(Cited::key).collect(Collectors.joining(" "));
    return Map.of("evidence", keys, "sentence", evidence.cited(sorted.get(0)).sentence());
  }
}
