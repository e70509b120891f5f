package org.recoupe.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.WeighedStory;

/**
 * Takes people apart whom the program took for one: what is told under some written forms in some
 * articles is told of another. What an article tells of a person goes with the mention nearest to
 * it.
 */
final class Parting {
  private final Map<String, String> texts = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private WeighedStory told;

  private Parting(WeighedStory told, Collection<Reading> readings) {
    this.told = told;
    readings.forEach(r -> texts.put(r.article().id(), r.article().text()));
  }

  /** Applies all splits of people, the earliest first. */
  static Parting of(WeighedStory told, Collection<Reading> readings, List<Decision> holding) {
    Parting parting = new Parting(told, readings);
    holding.stream()
        .filter(decision -> decision.made().subject().target() == Subject.Target.PERSON)
        .filter(decision -> decision.made().kind() == Decision.Kind.SPLIT)
        .forEach(parting::apply);
    return parting;
  }

  /** The story with these people apart. */
  WeighedStory told() {
    return told;
  }

  /** The decisions that changed something. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /**
   * A mention as a decision names it: its article, and the words that stand there.
   *
   * @param text of the article
   */
  static String key(At mention, String text) {
    return mention.article() + "/" + mention.span().in(text).strip().replaceAll("\\s+", " ");
  }

  private void apply(Decision decision) {
    Decision.Side out = decision.made().value().sides().get(1);
    Set<String> keys = Set.copyOf(out.parts());
    Predicate<At> goes =
        at ->
            Optional.ofNullable(texts.get(at.article()))
                .filter(t -> keys.contains(key(at, t)))
                .isPresent();
    List<Entity> meant =
        told.story().entities().stream()
            .filter(e -> e.type() == EntityType.PERSON && e.mentions().stream().anyMatch(goes))
            .toList();
    if (!meant.isEmpty()) {
      decisions.add(decision);
      part(meant, goes, meant.get(0).id() + "-" + decision.id(), out.id());
    }
  }

  private void part(List<Entity> meant, Predicate<At> goes, String id, String name) {
    List<Entity> outs =
        meant.stream().map(e -> only(e, e.mentions().stream().filter(goes).toList())).toList();
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : told.story().entities()) {
      List<At> left = entity.mentions().stream().filter(goes.negate()).toList();
      if (!meant.contains(entity)) {
        entities.add(entity);
      } else if (!left.isEmpty()) {
        entities.add(only(entity, left));
      }
    }
    entities.add(renamed(OneName.united(outs), id, name));
    Map<String, Entity> byId = new HashMap<>();
    meant.forEach(entity -> byId.put(entity.id(), entity));
    told = new OneName(new Parted(byId, goes, id, name)).in(told, entities);
  }

  /**
   * As much of an entity as these mentions tell, under its name. A referent of an article that
   * stands on both sides goes nowhere.
   */
  private Entity only(Entity entity, List<At> mentions) {
    Set<String> articles = Set.copyOf(mentions.stream().map(At::article).toList());
    Parted whole = new Parted(Map.of(entity.id(), entity), mentions::contains, "", "");
    List<String> forms = forms(mentions);
    List<String> others =
        forms(entity.mentions().stream().filter(at -> !mentions.contains(at)).toList());
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.aliases().stream().filter(a -> forms.contains(a) || !others.contains(a)).toList(),
        entity.roles().stream().filter(role -> whole.goes(entity, role.at())).toList(),
        mentions,
        entity.place(),
        entity.referents().stream()
            .filter(referent -> articles.contains(referent.substring(0, referent.indexOf('/'))))
            .filter(referent -> whole.isWhole(entity, referent.substring(0, referent.indexOf('/'))))
            .toList());
  }

  private List<String> forms(List<At> mentions) {
    return mentions.stream()
        .flatMap(at -> Optional.ofNullable(texts.get(at.article())).map(at.span()::in).stream())
        .distinct()
        .toList();
  }

  private Entity renamed(Entity out, String id, String name) {
    List<String> forms =
        forms(out.mentions()).stream().filter(form -> !form.equals(name)).sorted().toList();
    return new Entity(
        id, out.type(), name, forms, out.roles(), out.mentions(), out.place(), out.referents());
  }

  /**
   * Who is who where people were taken apart.
   *
   * @param whole the entities of which some mentions go, by id
   * @param goes tells these mentions
   * @param other id of those that go
   * @param otherName their name
   */
  private record Parted(
      Map<String, Entity> whole, Predicate<At> goes, String other, String otherName)
      implements Naming {
    @Override
    public String id(String id, At at) {
      return Optional.ofNullable(whole.get(id)).filter(entity -> goes(entity, at)).isPresent()
          ? other
          : id;
    }

    @Override
    public Optional<String> name(String id) {
      return id.equals(other) ? Optional.of(otherName) : Optional.empty();
    }

    /** The nearest mention of its article decides; where there is none, nothing is known of it. */
    boolean goes(Entity entity, At at) {
      return entity.mentions().stream()
          .filter(mention -> mention.article().equals(at.article()))
          .min(Comparator.<At>comparingInt(m -> apart(m, at)).thenComparing(m -> m))
          .map(goes::test)
          .orElseGet(() -> entity.mentions().stream().allMatch(goes));
    }

    private static int apart(At one, At other) {
      return Math.max(
          0,
          Math.max(
              other.span().start() - one.span().end(), one.span().start() - other.span().end()));
    }

    /** True if all mentions of an article go. */
    boolean isWhole(Entity entity, String article) {
      return entity.mentions().stream()
          .filter(mention -> mention.article().equals(article))
          .allMatch(goes);
    }
  }
}
