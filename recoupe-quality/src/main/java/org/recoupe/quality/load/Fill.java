package org.recoupe.quality.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.recoupe.desk.Desk;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.store.Store;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.SearchIndex;

/**
 * Fills a store: a heap is read and weighed as the desk would, and then repeated, each time under
 * other ids, in the columns and in what is stored packed. A thousand times faster than reading as
 * many articles, and as heavy for those who look.
 */
public final class Fill {
  private static final List<String> TABLES =
      List.of(
          "story",
          "article",
          "episode",
          "entity",
          "origin",
          "copy",
          "finding",
          "finding_value",
          "announcement",
          "listed",
          "entity_role",
          "entity_sentence",
          "decided");
  private static final Pattern ID = Pattern.compile("\\b(?:[sp]-[0-9a-f]{13}|[0-9a-f]{12})\\b");

  private static final String PAGE = ".page";

  /** Digits of the sum with which the head of a page ends. */
  private static final int SUM = 8;

  private final Connection database;
  private final Set<String> ids = new HashSet<>();

  private Fill(Connection database) {
    this.database = database;
  }

  /**
   * {@code STORE TIMES PATH…}: reads the paths into a new store, and repeats them so many times.
   *
   * @throws SQLException if the store cannot be filled
   */
  public static void main(String[] args) throws SQLException {
    Path folder = Path.of(args[0]);
    int times = Integer.parseInt(args[1]);
    List<Path> paths = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int threads = Runtime.getRuntime().availableProcessors();
    Pipeline pipeline = Pipeline.standard(new LocalEngine(threads), Progress.silent(), "filled");
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      new LivingHeap(pipeline, store.shelf()).take(Source.files(paths));
      Desk.write(store, pipeline, folder.resolve("index"));
    }
    String url = "jdbc:sqlite:" + folder.resolve(Store.FILE);
    try (Connection database = DriverManager.getConnection(url)) {
      Fill fill = new Fill(database);
      fill.begin();
      for (int i = 1; i < times; i++) {
        fill.repeat("x" + i);
        fill.pages(folder.resolve("index").resolve("pages"), "x" + i);
        out.println((i + 1) + " of " + times);
      }
      fill.end();
    }
    try (Store store = Store.open(folder.toString(), Clock.systemUTC());
        SearchIndex index = SearchIndex.open(folder.resolve("index"), store.following())) {
      out.println(index.search(Asked.of("", 1)).total() + " articles");
    }
  }

  private void begin() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("pragma foreign_keys=off");
      statement.execute("pragma synchronous=off");
      for (String sql :
          List.of("select id from story", "select id from article", "select id from episode")) {
        try (ResultSet rows = statement.executeQuery(sql)) {
          while (rows.next()) {
            ids.add(rows.getString(1));
          }
        }
      }
      for (String table : TABLES) {
        statement.execute("create temp table base_" + table + " as select * from " + table);
      }
    }
    database.setAutoCommit(false);
  }

  private void end() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("delete from name_tally");
      statement.execute(
          "insert into name_tally (type, name, stories, articles, mentions) select type, name,"
              + " count(distinct story), sum(articles), sum(mentions) from entity group by type,"
              + " name");
      statement.execute("update heap set generation = generation + 1");
      statement.execute("analyze");
    }
    database.commit();
  }

  private void repeat(String suffix) throws SQLException {
    for (String table : TABLES) {
      repeat(table, suffix);
    }
    database.commit();
  }

  /** The pages of the stories, each with its head before what is packed. */
  private void pages(Path folder, String suffix) {
    for (Map.Entry<String, byte[]> page : base(folder).entrySet()) {
      byte[] file = page.getValue();
      int head = 1;
      while (file[head - 1] != '\n') {
        head++;
      }
      try {
        byte[] packed =
            packed(other(unpacked(Arrays.copyOfRange(file, head, file.length)), suffix));
        CRC32 sum = new CRC32();
        sum.update(packed);
        String line = new String(file, 0, head - SUM - 1, StandardCharsets.UTF_8);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        other.write("%s%08x\n".formatted(line, sum.getValue()).getBytes(StandardCharsets.UTF_8));
        other.write(packed);
        Files.write(folder.resolve(page.getKey() + suffix + PAGE), other.toByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Map<String, byte[]> base(Path folder) {
    Map<String, byte[]> pages = new TreeMap<>();
    for (String id : ids) {
      Path file = folder.resolve(id + PAGE);
      try {
        if (Files.exists(file)) {
          pages.put(id, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }

  private void repeat(String table, String suffix) throws SQLException {
    try (Statement all = database.createStatement();
        ResultSet rows = all.executeQuery("select * from base_" + table)) {
      int columns = rows.getMetaData().getColumnCount();
      String blanks = "?" + ",?".repeat(columns - 1);
      try (PreparedStatement put =
          database.prepareStatement("insert into " + table + " values (" + blanks + ")")) {
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            put.setObject(i, other(rows.getObject(i), suffix));
          }
          put.addBatch();
        }
        put.executeBatch();
      }
    }
  }

  private @org.jspecify.annotations.Nullable Object other(
      @org.jspecify.annotations.Nullable Object value, String suffix) throws SQLException {
    if (value instanceof byte[] packed) {
      try {
        return packed(other(unpacked(packed), suffix));
      } catch (IOException e) {
        throw new SQLException("a stored value cannot be read", e);
      }
    }
    return value instanceof String text ? other(text, suffix) : value;
  }

  private String other(String text, String suffix) {
    return ID.matcher(text)
        .replaceAll(id -> ids.contains(id.group()) ? id.group() + suffix : id.group());
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
