package org.recoupe.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Listed;

/** Who it is about: people, then organisations, with their other names, roles and listings. */
final class People implements Section {
  private static final int SHOWN = 12;
  private static final int LISTED_ALONE = 200;
  private static final int LISTED_AMONG = 30;
  private static final int ROLES = 4;
  private static final int ALIASES = 6;

  @Override
  public String key() {
    return "people";
  }

  @Override
  public boolean speaks(StoryView view) {
    return view.story().entities().stream().anyMatch(e -> e.type() != EntityType.PLACE);
  }

  @Override
  public void write(StoryView view, Html html) {
    cards(view, html, view.entities(EntityType.PERSON));
    List<Entity> organisations = view.entities(EntityType.ORGANISATION);
    if (!organisations.isEmpty()) {
      html.say(view.heading(2), view.words().say("organisations"));
      cards(view, html, organisations);
    }
  }

  private static void cards(StoryView view, Html html, List<Entity> entities) {
    int shown = Math.min(SHOWN, entities.size());
    list(view, html, entities.subList(0, shown));
    int listed = Math.min(entities.size(), view.most(LISTED_ALONE, LISTED_AMONG));
    if (listed > shown) {
      html.open("details", "class", "more");
      html.say("summary", view.words().count("more", listed - shown));
      list(view, html, entities.subList(shown, listed));
      html.close();
    }
  }

  private static void list(StoryView view, Html html, List<Entity> entities) {
    if (!entities.isEmpty()) {
      html.open("ul", "class", "who");
      entities.forEach(e -> card(view, html, e));
      html.close().line();
    }
  }

  private static void card(StoryView view, Html html, Entity entity) {
    html.open("li", "id", view.anchor("e-" + entity.id())).open("p", "class", "nm");
    if (entity.mentions().isEmpty()) {
      html.text(entity.name());
    } else {
      Proof proof = Proof.of(entity.mentions().get(0));
      view.page().lines().label(html, entity.name(), proof);
    }
    html.close();
    roles(view, html, entity);
    aliases(html, entity);
    html.say("p", view.words().count("mentions", entity.mentions().size()), "class", "lab");
    view.beside(html, Margin.Kind.PERSON, entity.id());
    List<Listed> listed = view.weighing().listed();
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i).entity().equals(entity.id())) {
        listed(view, html, listed.get(i));
        view.beside(html, Margin.Kind.MATCH, String.valueOf(i));
      }
    }
    html.close().line();
  }

  private static void roles(StoryView view, Html html, Entity entity) {
    Map<String, Attested> once = new LinkedHashMap<>();
    entity.roles().forEach(r -> once.putIfAbsent(r.text().toLowerCase(java.util.Locale.ROOT), r));
    if (once.isEmpty()) {
      return;
    }
    html.open("p", "class", "role");
    String gap = "";
    for (Attested role : once.values().stream().limit(ROLES).toList()) {
      html.text(gap);
      view.page().lines().label(html, role.text(), Proof.of(role.at()));
      gap = ", ";
    }
    html.close();
  }

  private static void aliases(Html html, Entity entity) {
    List<String> aliases =
        entity.aliases().stream().filter(a -> !a.equals(entity.name())).limit(ALIASES).toList();
    if (!aliases.isEmpty()) {
      html.element("p", String.join(" · ", aliases), "class", "lab", "lang", "fr");
    }
  }

  private static void listed(StoryView view, Html html, Listed listed) {
    html.open("p", "class", "list");
    Words words = view.words();
    Bilingual list = Bilingual.of(listed.list());
    Bilingual said =
        listed
            .claimedBy()
            .map(by -> words.say("listed.said", Bilingual.of(view.name(by))))
            .or(() -> listed.name().map(n -> words.say("listed.match", list, Bilingual.of(n))))
            .orElse(words.say("listed.article"));
    Proof proof = Proof.of(listed.at()).reading(listed.list()).by(listed.why());
    view.page().lines().spoken(html, said, proof);
    html.close();
  }
}
