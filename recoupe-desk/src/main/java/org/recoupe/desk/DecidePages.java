package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Entity;
import org.recoupe.show.Margin;
import org.recoupe.store.Decision;

/** One thing of a story, and what people decide on it. */
final class DecidePages {
  private static final int SENTENCES = 8;
  private static final int REASON = 1000;
  private static final String ADDRESS = "/stories/{id}/decide/{kind}/{trace}";

  private final Deciding deciding;
  private final StoryDossiers dossiers;
  private final Templates templates;

  DecidePages(Deciding deciding, StoryDossiers dossiers, Templates templates) {
    this.deciding = deciding;
    this.dossiers = dossiers;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get(ADDRESS, this::show);
    server.get("/stories/{id}/matches/{position}", this::find);
    server.post(ADDRESS, this::decide);
  }

  /** A position leads to what stands there now, which its own address then names for good. */
  private void find(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Thing thing =
        Thing.of(story.weighed(), story.readings()).stream()
            .filter(one -> one.kind() == Margin.Kind.MATCH)
            .filter(one -> one.id().equals(context.pathParam("position")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    context.redirect(thing.address());
  }

  private static Thing thing(DecidedStory story, Context context) {
    String kind = context.pathParam("kind");
    String trace = context.pathParam("trace");
    return Thing.of(story.weighed(), story.readings()).stream()
        .filter(thing -> thing.is(kind, trace))
        .findFirst()
        .orElseThrow(() -> new ConflictResponse("the story has changed, and tells this no more"));
  }

  private void show(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Thing thing = thing(story, context);
    Map<String, Object> values = new HashMap<>();
    values.put("thing", thing);
    values.put("title", story.weighed().story().title());
    values.put("sentences", sentences(thing, story.readings()));
    values.put("decisions", on(thing));
    values.put("people", people(story));
    templates.show(context, "decide.jte", Section.STORIES, values);
  }

  private List<Decision> on(Thing thing) {
    return deciding.store().decisions().holding().stream()
        .filter(decision -> decision.made().subject().holdsFor(thing.subject()))
        .toList();
  }

  private static List<String> people(DecidedStory story) {
    return story.decided().told().story().entities().stream()
        .filter(entity -> entity.type() != EntityType.PLACE)
        .map(Entity::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<SentenceLine> sentences(Thing thing, List<Reading> readings) {
    return thing.places().stream()
        .limit(SENTENCES)
        .flatMap(at -> line(at, readings).stream())
        .toList();
  }

  private static Optional<SentenceLine> line(At at, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.article().id().equals(at.article()))
        .findFirst()
        .map(reading -> SentenceLine.of(reading, at.span()));
  }

  private void decide(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    Thing thing = thing(story, context);
    Decision.Made made = made(context, thing);
    deciding.decide(Journal.author(context), made);
    boolean gone = made.kind() == Decision.Kind.REJECT;
    String place = gone ? "h-" + thing.subject().story() + "-left" : thing.anchor();
    context.redirect(
        "/stories/" + Addresses.encoded(thing.subject().story()) + "#" + place,
        HttpStatus.SEE_OTHER);
  }

  private static Decision.Made made(Context context, Thing thing) {
    String reason = Fields.needed(context, "reason", REASON);
    Decision.Kind kind =
        switch (Fields.of(context, "do", Fields.NAME)) {
          case "confirm" -> Decision.Kind.CONFIRM;
          case "reject" -> Decision.Kind.REJECT;
          case "annotate" -> Decision.Kind.ANNOTATE;
          case "correct" -> Decision.Kind.CORRECT;
          default -> throw new BadRequestResponse("do is confirm, reject, annotate or correct");
        };
    String value =
        switch (kind) {
          case ANNOTATE -> note(context, reason);
          case CORRECT -> right(context, thing);
          case CONFIRM, REJECT, MERGE, SPLIT -> "";
        };
    try {
      return new Decision.Made(kind, thing.subject(), reason, new Decision.Value(value, List.of()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static String note(Context context, String reason) {
    String note = Fields.of(context, "note", Fields.TEXT);
    return note.isEmpty() ? reason : note;
  }

  private static String right(Context context, Thing thing) {
    return thing.kind() == Margin.Kind.SAYING
        ? Fields.needed(context, "speaker", 2 * Fields.NAME)
        : days(Fields.needed(context, "from", Fields.NAME), Fields.of(context, "to", Fields.NAME));
  }

  /** A day, or a first and a last one. */
  static String days(String from, String to) {
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = to.isEmpty() ? first : LocalDate.parse(to);
      if (last.isBefore(first)) {
        throw new BadRequestResponse("the last day lies before the first");
      }
      return last.equals(first) ? first.toString() : first + "/" + last;
    } catch (DateTimeException e) {
      throw new BadRequestResponse("no day: " + e.getMessage());
    }
  }
}
