package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.mark.Reading;
import org.recoupe.store.Decision;
import org.recoupe.store.Matches;
import org.recoupe.store.Store;
import org.recoupe.store.Subject;
import org.recoupe.store.Subjects;

/** Names that are like one on a list, and claims that somebody is on one. */
public final class MatchPages {
  private static final int A_PAGE = 40;

  private final Store store;
  private final Templates templates;

  MatchPages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/matches", this::list);
    server.post("/matches/lists/remove", this::drop);
  }

  private void list(Context context) {
    Matches matches = store.matches();
    Pager pager = new Pager("/matches", Map.of(), Addresses.page(context), A_PAGE, matches.count());
    List<Matches.Row> rows = matches.list(pager.skip(), A_PAGE);
    templates.show(
        context,
        "matches.jte",
        Section.MATCHES,
        Map.of(
            "rows", rows,
            "decisions", decisions(rows),
            "lists", store.nameLists().rows(),
            "pending", store.nameLists().pending(),
            "pager", pager));
  }

  /** It is looked at no more from the next start on. */
  private void drop(Context context) {
    String name = Optional.ofNullable(context.formParam("name")).orElse("");
    if (store.nameLists().drop(name)) {
      store.audit().note(Visitor.of(context).name(), "list removed", name);
    }
    context.redirect("/matches", HttpStatus.SEE_OTHER);
  }

  /** What was decided on each row. */
  private List<List<Decision>> decisions(List<Matches.Row> rows) {
    List<Decision> holding =
        store.decisions().holding().stream()
            .filter(d -> d.made().subject().target() == Subject.Target.MATCH)
            .toList();
    List<Reading> readings = holding.isEmpty() ? List.of() : claims(rows);
    return rows.stream()
        .map(row -> holding.isEmpty() ? List.<Decision>of() : on(row, readings, holding))
        .toList();
  }

  private List<Reading> claims(List<Matches.Row> rows) {
    return store
        .shelf()
        .readings(
            rows.stream()
                .filter(row -> row.entry().isEmpty())
                .map(Matches.Row::article)
                .distinct()
                .toList());
  }

  private static List<Decision> on(
      Matches.Row row, List<Reading> readings, List<Decision> holding) {
    Subject subject = Subjects.of(row, readings);
    return holding.stream().filter(d -> d.made().subject().holdsFor(subject)).toList();
  }

  /** True if the last word on a match is that it is none. */
  public static boolean isRejected(List<Decision> decisions) {
    return decisions.stream()
        .filter(d -> d.made().kind() != Decision.Kind.ANNOTATE)
        .reduce((earlier, later) -> later)
        .filter(last -> last.made().kind() == Decision.Kind.REJECT)
        .isPresent();
  }
}
