package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Map;
import org.recoupe.store.Matches;
import org.recoupe.store.Store;

/** Names that are like one on a list, and claims that somebody is on one. */
final class MatchPages {
  private static final int A_PAGE = 60;

  private final Store store;
  private final Templates templates;

  MatchPages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/matches", this::list);
  }

  private void list(Context context) {
    Matches matches = store.matches();
    Pager pager = new Pager("/matches", Map.of(), Addresses.page(context), A_PAGE, matches.count());
    templates.show(
        context,
        "matches.jte",
        Section.MATCHES,
        Map.of("rows", matches.list(pager.skip(), A_PAGE), "pager", pager));
  }
}
