package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.recoupe.store.Outlets;
import org.recoupe.store.Store;

/** Who publishes, who owns them, and who takes over from whom. */
final class SourcePages {
  private static final int A_PAGE = 60;
  private static final int AGENCIES = 20;

  private final Store store;
  private final Templates templates;
  private final Recent recent;

  SourcePages(Store store, Templates templates, Recent recent) {
    this.recent = recent;
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/sources", this::list);
    server.get("/sources/outlet", this::one);
  }

  private void list(Context context) {
    Outlets outlets = store.outlets();
    int total = recent.of("outlets", Integer.class, outlets::count);
    Pager pager = new Pager("/sources", Map.of(), Addresses.page(context), A_PAGE, total);
    int skip = pager.skip();
    Map<String, Object> values = new HashMap<>();
    values.put("outlets", list("outlets " + skip, () -> outlets.list(skip, A_PAGE)));
    values.put("agencies", list("agencies", () -> outlets.agencies(AGENCIES)));
    values.put("pager", pager);
    templates.show(context, "sources.jte", Section.SOURCES, values);
  }

  private List<?> list(String key, Supplier<List<?>> ask) {
    return recent.of(key, List.class, ask::get);
  }

  private void one(Context context) {
    Outlets outlets = store.outlets();
    String name = Addresses.asked(context, "name");
    Outlets.Row row =
        list("outlet " + name, () -> outlets.row(name).stream().toList()).stream()
            .map(Outlets.Row.class::cast)
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Pager pager =
        new Pager(
            "/sources/outlet",
            Map.of("name", name),
            Addresses.page(context),
            A_PAGE,
            row.articles());
    Map<String, Object> values = new HashMap<>();
    values.put("outlet", row);
    values.put("articles", store.articles().of(name, pager.skip(), A_PAGE));
    values.put("behind", list("behind " + name, () -> outlets.behind(name, AGENCIES)));
    values.put("from", list("from " + name, () -> outlets.takesFrom(name, AGENCIES)));
    values.put("to", list("to " + name, () -> outlets.givesTo(name, AGENCIES)));
    values.put("pager", pager);
    templates.show(context, "outlet.jte", Section.SOURCES, values);
  }
}
