package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.model.mark.EntityType;
import org.recoupe.store.Decision;
import org.recoupe.store.Store;

/** The names of people, organisations and places across stories. */
final class NamePages {
  private static final int A_PAGE = 60;
  private static final int STORIES = 25;

  private final Store store;
  private final Templates templates;
  private final Recent recent;

  NamePages(Store store, Templates templates, Recent recent) {
    this.recent = recent;
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/names", this::list);
    server.get("/names/{type}", this::one);
  }

  private void list(Context context) {
    String asked = Addresses.asked(context, "type");
    EntityType type = type(asked.isEmpty() ? "person" : asked);
    String part = Addresses.asked(context, "q");
    String key = "names " + type + " " + part;
    int total = recent.of(key, Integer.class, () -> store.names().count(type, part));
    Map<String, String> query = Map.of("type", lower(type), "q", part);
    Pager pager = new Pager("/names", query, Addresses.page(context), A_PAGE, total);
    List<?> names =
        recent.of(
            key + " " + pager.skip(),
            List.class,
            () -> store.names().list(type, part, pager.skip(), A_PAGE));
    templates.show(
        context,
        "names.jte",
        Section.NAMES,
        Map.of("names", names, "type", lower(type), "part", part, "pager", pager));
  }

  private void one(Context context) {
    EntityType type = type(context.pathParam("type"));
    String name = Addresses.asked(context, "name");
    List<Decision> holding = store.decisions().holding();
    String key = "name " + type + " " + holding.hashCode() + " " + name;
    List<?> told = recent.of(key, List.class, () -> told(type, name, holding));
    if (told.isEmpty()) {
      throw new NotFoundResponse();
    }
    templates.show(
        context,
        "name.jte",
        Section.NAMES,
        Map.of("name", name, "type", lower(type), "stories", told));
  }

  private List<NameStory> told(EntityType type, String name, List<Decision> holding) {
    NameFinder finder = new NameFinder(store.names(), type, holding);
    return store.names().stories(type, name, STORIES).stream().map(finder::find).toList();
  }

  private static String lower(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static EntityType type(String asked) {
    return switch (asked) {
      case "person" -> EntityType.PERSON;
      case "organisation" -> EntityType.ORGANISATION;
      case "place" -> EntityType.PLACE;
      default -> throw new NotFoundResponse();
    };
  }
}
