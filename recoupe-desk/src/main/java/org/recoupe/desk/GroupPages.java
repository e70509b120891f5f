package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Story;
import org.recoupe.store.Decision;
import org.recoupe.store.Store;

/** Where somebody decides which articles tell a story. */
final class GroupPages {
  private static final int REASON = 1000;
  private static final int AKIN = 12;

  /** The id of a story, or its address, however it was copied. */
  private static final Pattern STORY =
      Pattern.compile("(?:.*/stories/)?([A-Za-z0-9-]{1,80})(?:[/?#].*)?");

  private final Store store;
  private final StoryDossiers dossiers;
  private final Templates templates;
  private final Deciding deciding;

  GroupPages(Store store, StoryDossiers dossiers, Templates templates, Deciding deciding) {
    this.store = store;
    this.dossiers = dossiers;
    this.templates = templates;
    this.deciding = deciding;
  }

  void on(Javalin server) {
    server.get("/stories/{id}/group", this::show);
    server.post("/stories/{id}/group/merge", this::merge);
    server.post("/stories/{id}/group/split", this::split);
  }

  private void show(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Story told = story.weighed().story();
    Map<String, Reading> articles = new HashMap<>();
    story.readings().forEach(reading -> articles.put(reading.article().id(), reading));
    Map<String, Object> values = new HashMap<>();
    values.put("story", told);
    values.put("articles", articles);
    values.put("akin", store.stories().akin(told.id(), AKIN));
    values.put("decisions", story.decided().grouping());
    templates.show(context, "group.jte", Section.STORIES, values);
  }

  private void merge(Context context) {
    String id = context.pathParam("id");
    String chosen = Fields.of(context, "other", Fields.NAME);
    String other = chosen.isEmpty() ? named(context) : chosen;
    String reason = Fields.needed(context, "reason", REASON);
    decide(context, id, new StoryDecisions(store).merge(id, other, reason));
  }

  private static String named(Context context) {
    Matcher story = STORY.matcher(Fields.needed(context, "address", Fields.TEXT));
    if (!story.matches()) {
      throw new BadRequestResponse("this is no address of a story");
    }
    return story.group(1);
  }

  private void split(Context context) {
    String id = context.pathParam("id");
    String reason = Fields.needed(context, "reason", REASON);
    List<String> articles = context.formParams("article");
    List<String> episodes = context.formParams("episode");
    Decision.Made made = new StoryDecisions(store).split(id, articles, episodes, reason);
    decide(context, made.value().sides().get(1).id(), made);
  }

  /** What is not carried out yet is told in the journal. */
  private void decide(Context context, String then, Decision.Made made) {
    Decision decision = deciding.decide(Journal.author(context), made);
    boolean waits = store.regroupings().states().containsKey(decision.id());
    context.redirect(
        waits ? "/decisions" : "/stories/" + Addresses.encoded(then), HttpStatus.SEE_OTHER);
  }
}
