package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tables as {@code docs/store.md} describes them. */
final class SchemaTest {
  private static final Path PAGE =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("docs/store.md");
  private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");

  @TempDir private Path folder = Path.of(".");

  @TestFactory
  Stream<DynamicTest> everyTableAndColumnIsDescribed() {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite", () -> described(url)));
  }

  private static void described(String url) throws IOException, SQLException {
    try (Store store = Store.open(url, Databases.NOON);
        Handle handle = store.jdbi().open()) {
      Map<String, Set<String>> live = columns(handle);
      Map<String, Set<String>> described = described();
      assertEquals(live.keySet(), described.keySet());
      live.forEach(
          (table, columns) -> {
            Set<String> missing = new TreeSet<>(columns);
            missing.removeAll(described.get(table));
            assertEquals(Set.of(), missing, table);
          });
      assertTrue(live.get("article").contains("text"));
    }
  }

  private static Map<String, Set<String>> columns(Handle handle) throws SQLException {
    Map<String, Set<String>> columns = new TreeMap<>();
    String schema = handle.getConnection().getSchema();
    try (ResultSet row = handle.getConnection().getMetaData().getColumns(null, schema, "%", "%")) {
      while (row.next()) {
        columns
            .computeIfAbsent(row.getString("TABLE_NAME"), table -> new TreeSet<>())
            .add(row.getString("COLUMN_NAME"));
      }
    }
    columns.keySet().removeIf(table -> table.startsWith("sqlite_") || table.startsWith("flyway_"));
    return columns;
  }

  /** Each paragraph that begins with a name in bold describes a table. */
  private static Map<String, Set<String>> described() throws IOException {
    Map<String, Set<String>> described = new TreeMap<>();
    for (String paragraph : Files.readString(PAGE).split("\n\\s*\n")) {
      List<String> names =
          NAME.matcher(paragraph).results().map((MatchResult found) -> found.group(1)).toList();
      if (paragraph.startsWith("**`")) {
        described.put(names.get(0), names.stream().skip(1).collect(Collectors.toSet()));
      }
    }
    return described;
  }
}
