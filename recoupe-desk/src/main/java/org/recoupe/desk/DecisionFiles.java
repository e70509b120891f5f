package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.show.export.CsvRow;
import org.recoupe.store.Decision;
import org.recoupe.store.Decisions;
import org.recoupe.store.Store;

/** The decisions to take along, and for programs. */
final class DecisionFiles {
  private static final int MOST = 200;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "author",
          "decidedAt",
          "kind",
          "target",
          "story",
          "label",
          "reason",
          "note",
          "names",
          "sides",
          "undoneBy",
          "undoneAt",
          "undoneReason");

  private final Decisions decisions;

  DecisionFiles(Store store) {
    this.decisions = store.decisions();
  }

  void on(Javalin server) {
    server.get("/decisions.csv", this::csv);
    server.get("/decisions.json", this::json);
    server.get("/api/decisions", this::page);
  }

  private void csv(Context context) {
    char separator = Addresses.asked(context, "separator").equals(";") ? ';' : ',';
    StringBuilder csv = new StringBuilder(CsvRow.of(COLUMNS, separator));
    for (Decision decision : all(context)) {
      String between = decision.made().kind() == Decision.Kind.SPLIT ? " ≠ " : " = ";
      csv.append(CsvRow.of(cells(row(decision), between), separator));
    }
    context.header("Content-Disposition", "attachment; filename=\"decisions.csv\"");
    context.contentType("text/csv; charset=utf-8").result(csv.toString());
  }

  private static List<String> cells(Map<String, Object> row, String between) {
    List<String> cells = new ArrayList<>();
    for (Object value : row.values()) {
      cells.add(
          value instanceof List<?> list
              ? String.join(between, list.stream().map(DecisionFiles::cell).toList())
              : value == null ? "" : String.valueOf(value));
    }
    return cells;
  }

  /** Its id, or name, alone: what belongs to each is in the JSON. */
  private static String cell(Object one) {
    return one instanceof Map<?, ?> side ? String.valueOf(side.get("of")) : String.valueOf(one);
  }

  private static Map<String, Object> side(Decision.Side side) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("of", side.id());
    row.put("parts", side.parts());
    return row;
  }

  private void json(Context context) {
    context.header("Content-Disposition", "attachment; filename=\"decisions.json\"");
    context.json(Map.of("decisions", all(context).stream().map(DecisionFiles::row).toList()));
  }

  private List<Decision> all(Context context) {
    Decisions.Filter filter = Journal.filter(context);
    return decisions.journal(filter, 0, Math.max(1, decisions.count(filter)));
  }

  private void page(Context context) {
    Decisions.Filter filter = Journal.filter(context);
    int page = Addresses.page(context);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", decisions.count(filter));
    answer.put("page", page);
    answer.put("size", MOST);
    answer.put(
        "decisions",
        decisions.journal(filter, (page - 1) * MOST, MOST).stream()
            .map(DecisionFiles::row)
            .toList());
    context.json(answer);
  }

  /** In the order of the columns. */
  static Map<String, Object> row(Decision decision) {
    Decision.Made made = decision.made();
    Optional<Decision.Undone> undone = decision.undone();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", decision.id());
    row.put("author", decision.author());
    row.put("decidedAt", decision.decidedAt());
    row.put("kind", spelt(made.kind()));
    row.put("target", spelt(made.subject().target()));
    row.put("story", made.subject().story());
    row.put("label", made.subject().label());
    row.put("reason", made.reason());
    row.put("note", made.value().note());
    row.put("names", made.value().names());
    row.put("sides", made.value().sides().stream().map(DecisionFiles::side).toList());
    row.put("undoneBy", undone.map(Decision.Undone::by).orElse(null));
    row.put("undoneAt", undone.map(Decision.Undone::at).orElse(null));
    row.put("undoneReason", undone.map(Decision.Undone::reason).orElse(null));
    return row;
  }

  private static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
