package org.recoupe.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What stands in a store, and what is wrong with it. */
final class StoreState {
  /** Each gives a row for each fault, on both databases. */
  private static final List<String> FAULTS =
      List.of(
          "select 'original without arrival: ' || name from original where sha256 not in (select"
              + " original from arrival)",
          "select 'original twice in the inbox: ' || min(name) from arrival group by original"
              + " having count(*) > 1",
          "select 'not read: ' || name || ' ' || state from arrival where state <> 'done'",
          "select 'original without article: ' || name from original where name not in (select name"
              + " || '.jsonl' from article)",
          "select 'article twice: ' || min(id) from article group by name having count(*) > 1",
          "select 'article without story: ' || id from article where story not in (select id from"
              + " story)",
          "select 'article without episode: ' || id from article a where not exists (select 1 from"
              + " episode e where e.story = a.story and e.id = a.episode)",
          "select 'story miscounted: ' || id from story s where articles <> (select count(*) from"
              + " article a where a.story = s.id)",
          "select 'story without episodes: ' || id from story s where episodes <> (select count(*)"
              + " from episode e where e.story = s.id)",
          "select 'findings lost: ' || id from story s where disagreements <> (select count(*) from"
              + " finding f where f.story = s.id and f.kind = 'DISAGREEMENT' and (f.aspect is null or"
              + " f.aspect not in ('SCOPE', 'WORDING')))",
          "select 'announcements lost: ' || id from story s where announcements <> (select count(*)"
              + " from announcement p where p.story = s.id)",
          "select 'value without finding: ' || story || finding from finding_value v where not"
              + " exists (select 1 from finding f where f.story = v.story and f.id = v.finding)",
          "select 'rejected: ' || place from rejected");

  private final Jdbi jdbi;

  StoreState(Store store) {
    this.jdbi = store.jdbi();
  }

  List<String> faults() throws SQLException {
    return jdbi.withHandle(
        handle -> {
          List<String> faults = new ArrayList<>();
          FAULTS.forEach(sql -> faults.addAll(texts(handle, sql)));
          if (sqlite(handle)) {
            handle
                .createQuery("pragma foreign_key_check")
                .mapToMap()
                .forEach(row -> faults.add("foreign key: " + new TreeMap<>(row)));
            texts(handle, "pragma integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .forEach(faults::add);
          }
          return faults;
        });
  }

  private static boolean sqlite(Handle handle) throws SQLException {
    return handle.getConnection().getMetaData().getURL().startsWith("jdbc:sqlite:");
  }

  /** The names of the originals that are kept. */
  List<String> originals() {
    return jdbi.withHandle(handle -> texts(handle, "select name from original"));
  }

  /** All that came in, in the order in which it came. */
  List<Inbox.Waiting> arrivals() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select a.id, a.name, o.bytes from arrival a join original o on o.sha256 ="
                        + " a.original order by a.id")
                .map(
                    (row, context) ->
                        new Inbox.Waiting(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list());
  }

  /** Articles, stories, what stands in them, and what became of them. */
  List<String> rows() {
    return jdbi.withHandle(
        handle -> {
          List<String> rows = new ArrayList<>();
          rows.addAll(
              texts(
                  handle,
                  "select 'article ' || id || ' ' || story || ' ' || episode from article order by id"));
          rows.addAll(
              texts(
                  handle,
                  "select 'story ' || id || ' ' || title || ' ' || articles || ' ' || origins from story order by id"));
          rows.addAll(
              texts(
                  handle,
                  "select 'finding ' || story || ' ' || id || ' ' || verdict from finding order by story, id"));
          rows.addAll(
              texts(
                  handle,
                  "select 'plan ' || story || ' ' || id || ' ' || what from announcement order by story, id"));
          rows.addAll(
              texts(
                  handle,
                  "select 'entity ' || story || ' ' || id || ' ' || name || ' ' || mentions from entity order by story, id"));
          rows.addAll(
              texts(
                  handle,
                  "select 'change ' || subject || ' ' || kind || ' ' || detail from change order by id"));
          rows.sort(null);
          return rows;
        });
  }

  private static List<String> texts(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).list();
  }
}
