package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.mark.EntityType;
import org.recoupe.store.Decision;

/**
 * Two people, or places, of a story are decided to be one, or one to be two; taking that back
 * undoes it.
 */
final class PeoplePages {
  private static final int REASON = 1000;
  private static final int LONGEST = 200;

  private final StoryDossiers dossiers;
  private final Templates templates;
  private final Deciding deciding;

  PeoplePages(StoryDossiers dossiers, Templates templates, Deciding deciding) {
    this.dossiers = dossiers;
    this.templates = templates;
    this.deciding = deciding;
  }

  void on(Javalin server) {
    server.post("/stories/{id}/merge", this::merge);
    server.get("/stories/{id}/part", this::show);
    server.post("/stories/{id}/part", this::part);
  }

  private void merge(Context context) {
    boolean place = Fields.of(context, "type", Fields.NAME).equals("place");
    String kept = Fields.needed(context, "name", LONGEST);
    String other = Fields.needed(context, "other", LONGEST);
    String reason = Fields.needed(context, "reason", REASON);
    EntityType type = place ? EntityType.PLACE : EntityType.PERSON;
    decide(context, people(context).merge(type, List.of(kept, other), reason));
    to(context, place ? "/names/place" : "/names/person", kept);
  }

  private People people(Context context) {
    return new People(dossiers.decided(context.pathParam("id")));
  }

  private void decide(Context context, Decision.Made made) {
    deciding.decide(Journal.author(context), made);
  }

  private static void to(Context context, String page, String name) {
    context.redirect(Addresses.of(page, Map.of("name", name)), HttpStatus.SEE_OTHER);
  }

  private void show(Context context) {
    String name = Addresses.asked(context, "name");
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("story", story.weighed().story());
    values.put("articles", forms(story, name));
    templates.show(context, "part.jte", Section.NAMES, values);
  }

  private static List<WrittenForms> forms(DecidedStory story, String name) {
    Map<String, List<String>> byArticle = new TreeMap<>();
    for (String mention : new People(story).mentions(name)) {
      int slash = mention.indexOf('/');
      byArticle
          .computeIfAbsent(mention.substring(0, slash), article -> new ArrayList<>())
          .add(mention.substring(slash + 1));
    }
    return story.readings().stream()
        .flatMap(
            reading ->
                Optional.ofNullable(byArticle.get(reading.article().id()))
                    .map(forms -> new WrittenForms(reading, forms))
                    .stream())
        .toList();
  }

  private void part(Context context) {
    String name = Fields.needed(context, "name", LONGEST);
    String other = Fields.needed(context, "other", LONGEST);
    String reason = Fields.needed(context, "reason", REASON);
    decide(context, people(context).split(name, context.formParams("mention"), other, reason));
    to(context, "/names/person", other);
  }
}
