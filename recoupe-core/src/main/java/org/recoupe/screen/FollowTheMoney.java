package org.recoupe.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.JsonRow;

/**
 * Reads entities of FollowTheMoney as JSON lines, as OpenSanctions publishes them ({@code
 * entities.ftm.json}, {@code targets.nested.json}). Holds one line at a time.
 */
final class FollowTheMoney {
  private static final int LONGEST = 8 << 20;
  private static final Map<String, ListEntry.Kind> SCHEMAS =
      Map.of(
          "Person", ListEntry.Kind.PERSON,
          "Company", ListEntry.Kind.ORGANISATION,
          "Organization", ListEntry.Kind.ORGANISATION,
          "PublicBody", ListEntry.Kind.ORGANISATION,
          "LegalEntity", ListEntry.Kind.EITHER);

  private final ListDraft draft;

  private FollowTheMoney(ListDraft draft) {
    this.draft = draft;
  }

  static void read(Reader in, ListDraft draft) throws IOException {
    draft.rename(NameTable.OPEN_SANCTIONS);
    FollowTheMoney lines = new FollowTheMoney(draft);
    BufferedReader reader =
        in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
    StringBuilder line = new StringBuilder();
    boolean cut = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        lines.line(line.toString(), cut);
        line.setLength(0);
        cut = false;
      } else if (line.length() < LONGEST) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    lines.line(line.toString(), cut);
  }

  private void line(String line, boolean cut) throws UnreadableList {
    if (line.isBlank()) {
      return;
    }
    try {
      JsonRow row = JsonRow.parse(line.strip());
      if (cut || row.field("schema").isEmpty()) {
        draft.countUnread();
      } else {
        entity(row);
      }
    } catch (BrokenJson e) {
      draft.countUnread();
    }
  }

  private void entity(JsonRow row) throws UnreadableList {
    ListEntry.Kind kind = SCHEMAS.get(row.field("schema").orElse(""));
    if (kind == null) {
      draft.countOther();
      return;
    }
    List<String> names = values(row, "name");
    String id = row.field("id").orElse("");
    if (id.isEmpty() || names.isEmpty() && row.field("caption").isEmpty()) {
      draft.countUnread();
      return;
    }
    ListDraft.Entry entry = draft.entry(id).kind(kind);
    row.field("caption").ifPresent(name -> entry.name(name, false));
    names.forEach(name -> entry.name(name, false));
    values(row, "alias").forEach(name -> entry.name(name, false));
    values(row, "previousName").forEach(name -> entry.name(name, false));
    values(row, "weakAlias").forEach(name -> entry.name(name, true));
    values(row, "birthDate").forEach(entry::birth);
    for (String property : List.of("nationality", "citizenship", "country", "jurisdiction")) {
      values(row, property).forEach(entry::country);
    }
    row.field("last_change").flatMap(Years::day).ifPresent(draft::date);
  }

  private static List<String> values(JsonRow row, String property) {
    return row.field("properties." + property)
        .map(text -> List.of(text.split("\n\n")))
        .orElse(List.of());
  }
}
