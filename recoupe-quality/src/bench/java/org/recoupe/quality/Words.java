package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;
import org.recoupe.store.Store;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.SearchIndex;

/**
 * Rounds of searching articles for words of their own: the first ten, with excerpts, and all. Each
 * round asks for other words, since what was asked lately is remembered.
 */
final class Words {
  private static final int ASKED = 200;
  private static final int ROUNDS = 20;
  private static final int PAGE = 10;
  private static final Locale FRENCH = Locale.FRENCH;
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private Words() {}

  /** A store is made once in a folder; the index is the one of the desk. */
  static Contestant.Round index(Path heap, Path folder) throws IOException {
    Iterator<List<String>> asked = asked(heap);
    boolean made = Files.exists(folder.resolve(Store.FILE));
    Store store = Store.open(folder.toString(), Clock.systemUTC());
    if (!made) {
      Pipeline pipeline = Pipeline.standard(new LocalEngine(2), Progress.silent(), "bench");
      new LivingHeap(pipeline, store.shelf()).take(Source.files(List.of(heap)));
    }
    SearchIndex index = SearchIndex.open(folder.resolve("index"), store.following());
    return Texts.round(
        ASKED,
        () ->
            asked.next().stream().mapToInt(w -> index.search(Asked.of(w, PAGE)).total()).sum()
                + " hits");
  }

  static Contestant.Round fts5(Path heap) throws IOException, SQLException {
    Iterator<List<String>> asked = asked(heap);
    Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create virtual table article using fts5(id unindexed, body, tokenize='unicode61"
              + " remove_diacritics 2')");
    }
    try (PreparedStatement put = database.prepareStatement("insert into article values (?, ?)")) {
      for (JsonNode row : rows(heap)) {
        put.setString(1, row.path("id").asText());
        put.setString(2, row.path("text").asText());
        put.execute();
      }
    }
    PreparedStatement count =
        database.prepareStatement("select count(*) from article where article match ?");
    PreparedStatement page =
        database.prepareStatement(
            "select id, snippet(article, 1, '[', ']', '…', 20) from article where article match ?"
                + " order by rank limit "
                + PAGE);
    return Texts.round(
        ASKED,
        () -> {
          int hits = 0;
          for (String word : asked.next()) {
            hits += first(count, word);
            first(page, word);
          }
          return hits + " hits";
        });
  }

  private static int first(PreparedStatement statement, String word) throws SQLException {
    statement.setString(1, '"' + word + '"');
    int first = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        first = rows.getRow() == 1 ? rows.getInt(1) : first;
      }
    }
    return first;
  }

  /** The words of each round; none is asked for twice. */
  private static Iterator<List<String>> asked(Path heap) throws IOException {
    List<JsonNode> rows = rows(heap);
    Set<String> words = new LinkedHashSet<>();
    for (int turn = 0; words.size() < ROUNDS * ASKED; turn++) {
      String text = rows.get(turn % rows.size()).path("text").asText();
      List<String> some =
          WORD.matcher(text).results().map(found -> found.group().toLowerCase(FRENCH)).toList();
      words.add(some.get(turn * 7 % some.size()));
    }
    List<String> all = List.copyOf(words);
    return IntStream.range(0, ROUNDS)
        .mapToObj(round -> all.subList(round * ASKED, (round + 1) * ASKED))
        .iterator();
  }

  private static List<JsonNode> rows(Path heap) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(heap)) {
      rows.add(json.readTree(line));
    }
    return rows;
  }
}
