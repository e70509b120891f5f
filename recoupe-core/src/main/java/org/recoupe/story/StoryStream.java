package org.recoupe.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.mark.Reading;

/**
 * The stories of a stream of articles. An arriving article joins or founds an episode; stories may
 * merge and come apart, and keep their ids as far as they continue ({@link Continuity}). At every
 * moment the stories are those of one heap of all articles so far, whatever the order in which
 * these came: the stream converges to the batch by construction. Immutable: each arrival gives a
 * new stream.
 */
public final class StoryStream {
  private static final String STORY = "s";
  private static final String EPISODE = "p";

  private final Map<String, Traits> articles;
  private final List<Kept> stories;
  private final Set<String> used;
  private final List<StoryChange> changes;
  private final Ties ties;
  private final Optional<Frequencies> common;

  /**
   * A story with its ids.
   *
   * @param id of the story
   * @param cluster its articles by episode
   * @param episodes ids in the order of the cluster's episodes
   */
  public record Kept(String id, Cluster cluster, List<String> episodes) {
    public Kept {
      episodes = List.copyOf(episodes);
    }
  }

  private StoryStream(
      Map<String, Traits> articles,
      List<Kept> stories,
      Set<String> used,
      List<StoryChange> changes,
      Ties ties,
      Optional<Frequencies> common) {
    this.ties = ties;
    this.common = common;
    this.articles = Map.copyOf(articles);
    this.stories = List.copyOf(stories);
    this.used = Set.copyOf(used);
    this.changes = List.copyOf(changes);
  }

  /** A stream that has seen nothing. */
  public static StoryStream empty() {
    return new StoryStream(Map.of(), List.of(), Set.of(), List.of(), Ties.NONE, Optional.empty());
  }

  /**
   * A stream where another left off, or a stretch of it: only the articles given are grouped again.
   *
   * @param articles what likens the articles of these stories
   * @param stories with their ids
   * @param used ids that may not be given again
   * @param ties what people decided of these articles
   * @param common what is common around the stretch; empty if it is all there is
   */
  public static StoryStream resume(
      Collection<Traits> articles,
      List<Kept> stories,
      Set<String> used,
      Ties ties,
      Optional<Frequencies> common) {
    Map<String, Traits> byId = new TreeMap<>();
    articles.forEach(traits -> byId.put(traits.article(), traits));
    Set<String> ids = new TreeSet<>(used);
    stories.forEach(
        story -> {
          ids.add(story.id());
          ids.addAll(story.episodes());
        });
    return new StoryStream(byId, stories, ids, List.of(), ties, common);
  }

  /**
   * An id for a story that is to be founded.
   *
   * @param articles its articles, sorted
   * @param used tells ids that may not be given again
   */
  public static String freeId(List<String> articles, Predicate<String> used) {
    return Ids.free(STORY, articles.get(0), used);
  }

  /** The stream after some articles have come; one that is known by its id replaces its like. */
  public StoryStream with(List<Reading> arrivals) {
    return withTraits(arrivals.stream().map(TraitReader::of).toList());
  }

  StoryStream withTraits(List<Traits> arrivals) {
    return grouped(arrivals, Map.of());
  }

  /**
   * The stream grouped again, after people decided something else of its articles.
   *
   * @param homes for some articles, the id of the story that goes on where they are: that of
   *     another than the one in which they stood, or of one that was there before
   */
  public StoryStream regrouped(Map<String, String> homes) {
    return grouped(List.of(), homes);
  }

  private StoryStream grouped(List<Traits> arrivals, Map<String, String> homes) {
    Map<String, Traits> all = new TreeMap<>(articles);
    arrivals.forEach(traits -> all.put(traits.article(), traits));
    List<Cluster> clusters = Clusterer.stories(List.copyOf(all.values()), ties, common);
    List<Continuity.Named> before = named();
    List<Continuity.Named> whole =
        new Continuity(STORY, used)
            .follow(at(homes, before), clusters.stream().map(Cluster::articles).toList());
    List<Continuity.Named> parts =
        new Continuity(EPISODE, used)
            .follow(episodes(), clusters.stream().flatMap(c -> c.episodes().stream()).toList());
    List<Kept> kept = kept(clusters, whole, parts);
    Set<String> ids = new TreeSet<>(used);
    Stream.concat(whole.stream(), parts.stream()).forEach(group -> ids.add(group.id()));
    List<StoryChange> changes = new ArrayList<>(Continuity.changes(before, whole));
    changes.addAll(Continuity.changes(episodes(), parts));
    return new StoryStream(all, kept, ids, changes, ties, common);
  }

  /** The groups as if some articles had stood in others. */
  private static List<Continuity.Named> at(
      Map<String, String> homes, List<Continuity.Named> groups) {
    Map<String, List<String>> moved = new TreeMap<>();
    groups.forEach(
        group ->
            group
                .articles()
                .forEach(
                    article ->
                        moved
                            .computeIfAbsent(
                                homes.getOrDefault(article, group.id()), id -> new ArrayList<>())
                            .add(article)));
    return moved.entrySet().stream()
        .map(group -> new Continuity.Named(group.getKey(), group.getValue()))
        .toList();
  }

  private static List<Kept> kept(
      List<Cluster> clusters, List<Continuity.Named> whole, List<Continuity.Named> parts) {
    List<Kept> kept = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < clusters.size(); i++) {
      int to = next + clusters.get(i).episodes().size();
      List<String> ids = parts.subList(next, to).stream().map(Continuity.Named::id).toList();
      kept.add(new Kept(whole.get(i).id(), clusters.get(i), ids));
      next = to;
    }
    return kept;
  }

  private List<Continuity.Named> named() {
    return stories.stream()
        .map(story -> new Continuity.Named(story.id(), story.cluster().articles()))
        .toList();
  }

  private List<Continuity.Named> episodes() {
    return stories.stream()
        .flatMap(
            story ->
                Stream.iterate(0, i -> i < story.episodes().size(), i -> i + 1)
                    .map(
                        i ->
                            new Continuity.Named(
                                story.episodes().get(i), story.cluster().episodes().get(i))))
        .toList();
  }

  /** The stories of all articles so far, in the order of a batch. */
  public List<Kept> stories() {
    return stories;
  }

  /** What the last arrivals changed: stories first, then episodes. */
  public List<StoryChange> changes() {
    return changes;
  }

  /** The story ids by article. */
  public Map<String, String> byArticle() {
    return stories.stream()
        .flatMap(s -> s.cluster().articles().stream().map(a -> Map.entry(a, s.id())))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
