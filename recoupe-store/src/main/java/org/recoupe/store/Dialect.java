package org.recoupe.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.Map;

/** In what the two databases differ. */
enum Dialect {
  SQLITE("blob", "integer primary key autoincrement", "", "select 1"),
  POSTGRESQL(
      "bytea",
      "bigint generated always as identity primary key",
      "overriding system value",
      "select setval(pg_get_serial_sequence('decision', 'id'), (select coalesce(max(id), 0) + 1"
          + " from decision), false)");

  private final String blob;
  private final String identity;
  private final String numbered;
  private final String renumber;

  Dialect(String blob, String identity, String numbered, String renumber) {
    this.blob = blob;
    this.identity = identity;
    this.numbered = numbered;
    this.renumber = renumber;
  }

  /** The words that stand for blanks in the migrations. */
  Map<String, String> words() {
    return Map.of("blob", blob, "identity", identity, "numbered", numbered, "renumber", renumber);
  }

  static Dialect of(String url) {
    return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
  }

  /**
   * The pool of connections. SQLite has one writer at a time: who comes second waits; what was
   * committed survives a crash of the program, and of the machine ({@code synchronous=FULL}).
   */
  HikariConfig pool(String url) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(this == SQLITE ? 8 : 12);
    if (this == SQLITE) {
      pool.addDataSourceProperty("journal_mode", "WAL");
      pool.addDataSourceProperty("synchronous", "FULL");
      pool.addDataSourceProperty("foreign_keys", "true");
      pool.addDataSourceProperty("busy_timeout", "30000");
      pool.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }
    return pool;
  }
}
