package org.recoupe.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.EntityType;
import org.recoupe.store.Decision;
import org.recoupe.store.Store;
import org.recoupe.store.Subject;

/** Decisions by programs: what can be decided on, deciding, and taking back. */
final class DecisionApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REASON = 1000;
  private static final int LONGEST_BODY = 64 << 10;

  private final Deciding deciding;
  private final Store store;
  private final StoryDossiers dossiers;

  DecisionApi(Deciding deciding, StoryDossiers dossiers) {
    this.deciding = deciding;
    this.store = deciding.store();
    this.dossiers = dossiers;
  }

  void on(Javalin server) {
    server.get("/api/stories/{id}/things", this::things);
    server.post("/api/decisions", this::decide);
    server.get("/api/decisions/{number}", this::one);
    server.post("/api/decisions/{number}/undo", this::undo);
  }

  private void things(Context context) {
    DecidedStory story = dossiers.decided(context.pathParam("id"));
    List<Map<String, Object>> things =
        Thing.of(story.weighed(), story.readings()).stream().map(DecisionApi::row).toList();
    context.json(Map.of("story", context.pathParam("id"), "things", things));
  }

  private static Map<String, Object> row(Thing thing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("target", lower(thing.kind()));
    row.put("thing", thing.id());
    row.put("trace", thing.trace());
    row.put("label", thing.subject().label());
    row.put("now", thing.now().orElse(null));
    return row;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void decide(Context context) {
    JsonNode asked = body(context);
    Decision decision = deciding.decide(author(context, asked), made(asked));
    context.status(HttpStatus.CREATED).header("Location", "/api/decisions/" + decision.id());
    context.json(DecisionFiles.row(decision));
  }

  private Decision.Made made(JsonNode asked) {
    DecidedStory story = dossiers.decided(needed(asked, "story"));
    Decision.Kind kind = kind(needed(asked, "kind"));
    String target = text(asked, "target", Fields.NAME);
    if (target.equals("story")) {
      return grouping(asked, kind, story.weighed().story().id());
    }
    if (target.equals("article")) {
      return date(asked, kind);
    }
    return kind == Decision.Kind.MERGE || kind == Decision.Kind.SPLIT
        ? identity(asked, kind, story)
        : made(asked, kind, thing(asked, story));
  }

  private Decision.Made grouping(JsonNode asked, Decision.Kind kind, String story) {
    StoryDecisions stories = new StoryDecisions(store);
    String reason = text(asked, "reason", REASON);
    return switch (kind) {
      case MERGE -> stories.merge(story, needed(asked, "other"), reason);
      case SPLIT -> stories.split(story, all(asked, "articles"), all(asked, "episodes"), reason);
      default -> throw new BadRequestResponse("a story is merged or split");
    };
  }

  private Decision.Made date(JsonNode asked, Decision.Kind kind) {
    if (kind != Decision.Kind.CORRECT) {
      throw new BadRequestResponse("the day of an article is corrected");
    }
    String days = days(text(asked, "note", Fields.TEXT));
    return new StoryDecisions(store)
        .date(needed(asked, "article"), days, text(asked, "reason", REASON));
  }

  private static List<String> all(JsonNode asked, String field) {
    List<String> all = new ArrayList<>();
    asked.path(field).forEach(one -> all.add(one.asText()));
    return all;
  }

  private static Decision.Kind kind(String asked) {
    return List.of(Decision.Kind.values()).stream()
        .filter(kind -> lower(kind).equals(asked))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("there is no decision " + asked));
  }

  private static Thing thing(JsonNode asked, DecidedStory story) {
    String target = needed(asked, "target");
    String trace = needed(asked, "trace");
    return Thing.of(story.weighed(), story.readings()).stream()
        .filter(thing -> thing.is(target, trace))
        .findFirst()
        .orElseThrow(() -> new ConflictResponse("the story tells no such thing, or no more"));
  }

  private static Decision.Made made(JsonNode asked, Decision.Kind kind, Thing thing) {
    String reason = text(asked, "reason", REASON);
    String note = text(asked, "note", Fields.TEXT);
    String value =
        switch (kind) {
          case ANNOTATE -> note.isEmpty() ? reason : note;
          case CORRECT -> right(thing, note);
          case CONFIRM, REJECT, MERGE, SPLIT -> "";
        };
    return checked(kind, thing.subject(), reason, new Decision.Value(value, List.of()));
  }

  private static Decision.Made checked(
      Decision.Kind kind, Subject subject, String reason, Decision.Value value) {
    try {
      return new Decision.Made(kind, subject, reason, value);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** A day, a first and a last one with a slash between them, or a name. */
  private static String right(Thing thing, String note) {
    return thing.subject().target() == Subject.Target.ANNOUNCEMENT ? days(note) : note;
  }

  private static String days(String note) {
    int slash = note.indexOf('/');
    return slash < 0
        ? DecidePages.days(note, "")
        : DecidePages.days(note.substring(0, slash), note.substring(slash + 1));
  }

  /** People are meant where no target is named. */
  private static Decision.Made identity(JsonNode asked, Decision.Kind kind, DecidedStory story) {
    List<String> names = all(asked, "names");
    String reason = needed(asked, "reason");
    boolean place = text(asked, "target", Fields.NAME).equals("place");
    if (kind == Decision.Kind.MERGE) {
      return new People(story).merge(place ? EntityType.PLACE : EntityType.PERSON, names, reason);
    }
    if (kind != Decision.Kind.SPLIT || place || names.size() != 2) {
      throw new BadRequestResponse("a person is split into two names, places and people merged");
    }
    List<String> out = mentions(asked, new People(story).mentions(names.get(0)));
    return new People(story).split(names.get(0), out, names.get(1), reason);
  }

  /** Those of some articles, or in some written forms, or both. */
  private static List<String> mentions(JsonNode asked, List<String> all) {
    List<String> articles = all(asked, "articles");
    List<String> forms = all(asked, "forms");
    return all.stream()
        .filter(m -> articles.isEmpty() || articles.contains(m.substring(0, m.indexOf('/'))))
        .filter(m -> forms.isEmpty() || forms.contains(m.substring(m.indexOf('/') + 1)))
        .toList();
  }

  private void one(Context context) {
    context.json(DecisionFiles.row(decision(context)));
  }

  private Decision decision(Context context) {
    String number = context.pathParam("number");
    return Optional.of(number)
        .filter(n -> n.matches("\\d{1,18}"))
        .flatMap(n -> store.decisions().one(Long.parseLong(n)))
        .orElseThrow(() -> new NotFoundResponse("no decision " + number));
  }

  private void undo(Context context) {
    JsonNode asked = body(context);
    Decision decision = decision(context);
    String reason = needed(asked, "reason");
    String who = author(context, asked);
    if (!deciding.undo(decision, who, reason)) {
      throw new ConflictResponse("somebody took it back before");
    }
    context.json(DecisionFiles.row(decision(context)));
  }

  /** A page elsewhere can make a browser send forms and plain text without asking, but not this. */
  private static JsonNode body(Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new HttpResponseException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "a decision is sent as application/json");
    }
    byte[] bytes = context.bodyAsBytes();
    if (bytes.length > LONGEST_BODY) {
      throw new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode(), "too long");
    }
    try {
      return JSON.readTree(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("this is no JSON: " + e.getOriginalMessage());
    }
  }

  private static String text(JsonNode asked, String field, int longest) {
    return Fields.trimmed(asked.path(field).asText(""), longest);
  }

  private static String needed(JsonNode asked, String field) {
    String value = text(asked, field, REASON);
    if (value.isEmpty()) {
      throw new BadRequestResponse(field + " is missing");
    }
    return value;
  }

  /** The account; without one the name that the program tells. */
  private static String author(Context context, JsonNode asked) {
    Visitor visitor = Visitor.of(context);
    String told = visitor.known() ? "" : text(asked, "author", Fields.NAME);
    return told.isEmpty() ? visitor.name() : told;
  }
}
