package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recoupe.store.Decision;
import org.recoupe.store.Decisions;
import org.recoupe.store.Store;

/** The journal of all decisions, where each can be taken back. */
final class Journal {
  private static final int A_PAGE = 40;
  private static final int REASON = 1000;

  private final Deciding deciding;
  private final Store store;
  private final Templates templates;

  Journal(Deciding deciding, Templates templates) {
    this.deciding = deciding;
    this.store = deciding.store();
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/decisions", this::list);
    server.post("/decisions/{number}/undo", this::undo);
  }

  private void list(Context context) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : new String[] {"author", "story", "holding"}) {
      query.put(name, Addresses.asked(context, name));
    }
    Decisions.Filter filter = filter(context);
    int total = store.decisions().count(filter);
    Pager pager = new Pager("/decisions", query, Addresses.page(context), A_PAGE, total);
    templates.show(
        context,
        "decisions.jte",
        Section.DECISIONS,
        Map.of(
            "decisions",
            store.decisions().journal(filter, pager.skip(), A_PAGE),
            "states",
            store.regroupings().states(),
            "filter",
            filter,
            "pager",
            pager));
  }

  /** Which decisions an address asks for. */
  static Decisions.Filter filter(Context context) {
    return new Decisions.Filter(
        some(context, "author"),
        some(context, "story"),
        Optional.empty(),
        Addresses.asked(context, "holding").equals("true"));
  }

  private static Optional<String> some(Context context, String name) {
    return Optional.of(Addresses.asked(context, name)).filter(value -> !value.isEmpty());
  }

  private void undo(Context context) {
    String number = context.pathParam("number");
    long id = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    String reason = Fields.needed(context, "reason", REASON);
    Optional<Decision> decision = store.decisions().one(id);
    if (decision.isEmpty() || !deciding.undo(decision.get(), author(context), reason)) {
      throw new NotFoundResponse("no decision " + number + " that holds");
    }
    context.redirect(Fields.back(context, "/decisions"), HttpStatus.SEE_OTHER);
  }

  /** The account; without one the name that the form tells, which is remembered. */
  static String author(Context context) {
    Visitor visitor = Visitor.of(context);
    String told = visitor.known() ? "" : Fields.of(context, "author", Fields.NAME);
    if (told.isEmpty()) {
      return visitor.name();
    }
    Gate.remember(context, told);
    return told;
  }
}
