package org.recoupe.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;

/** One story as its sections see it. */
final class StoryView {
  private final Page page;
  private final WeighedStory weighed;
  private final boolean alone;
  private final Map<String, Entity> entities;
  private final Map<String, Origin> origins;

  StoryView(Page page, WeighedStory weighed, boolean alone) {
    this.page = page;
    this.weighed = weighed;
    this.alone = alone;
    this.entities = byId(weighed.story().entities(), Entity::id);
    this.origins = byId(weighed.story().origins(), Origin::id);
  }

  Page page() {
    return page;
  }

  Words words() {
    return page.words();
  }

  Story story() {
    return weighed.story();
  }

  Weighing weighing() {
    return weighed.weighing();
  }

  /** True if it is the only story of its page. */
  boolean alone() {
    return alone;
  }

  /** How many of something are shown: more where the page has room for one story alone. */
  int most(int alone, int among) {
    return this.alone ? alone : among;
  }

  /** What stands beside a line. */
  void beside(Html html, Margin.Kind kind, String id) {
    page.around().margin().write(html, kind, id);
  }

  /** Tag of a heading so many levels below the story's own. */
  String heading(int below) {
    return "h" + Math.min(6, (alone ? 1 : 2) + below);
  }

  /** Id of the element that holds the story. */
  String anchor() {
    return "h-" + story().id();
  }

  /** Id of the element that holds a part of the story. */
  String anchor(String part) {
    return anchor() + "-" + part;
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The name of an entity; its id would tell a reader nothing. */
  String name(String entity) {
    return entity(entity).map(Entity::name).orElse("?");
  }

  /** The names of entities, in their order. */
  String names(List<String> ids) {
    return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
  }

  List<Entity> entities(EntityType type) {
    return story().entities().stream().filter(e -> e.type() == type).toList();
  }

  /** The name of an origin; empty for none. */
  String origin(Optional<String> id) {
    return id.map(i -> Optional.ofNullable(origins.get(i)).map(Origin::name).orElse(i)).orElse("");
  }

  List<Finding> findings(Finding.Kind kind) {
    return weighing().findings().stream().filter(f -> f.kind() == kind).toList();
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    return values.stream().collect(Collectors.toMap(id, v -> v, (a, b) -> a));
  }
}
