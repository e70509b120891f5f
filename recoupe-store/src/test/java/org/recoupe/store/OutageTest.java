package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutageTest {
  @TempDir private Path folder = Path.of(".");

  /** What SQLite says of a statement once a table has taken all the room there is. */
  private SQLException said(String sql) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("f"));
        Statement statement = database.createStatement()) {
      statement.execute("create table if not exists t (k primary key, v)");
      statement.execute("insert or ignore into t values (1, 1)");
      statement.execute("pragma max_page_count = 20");
      return assertThrows(SQLException.class, () -> statement.execute(sql));
    }
  }

  @Test
  void aFullDiskLiesWithTheStore() throws SQLException {
    SQLException full = said("insert into t values (2, zeroblob(1000000))");
    assertTrue(Outage.is(new IllegalStateException(full)), full.toString());
    assertTrue(Outage.is(new SQLException("no space left", "53100")), "as PostgreSQL says it");
    assertTrue(Outage.is(new SQLTransientConnectionException("the pool is exhausted")));
  }

  @Test
  void whatDoesNotFitTheTablesLiesWithTheOriginal() throws SQLException {
    SQLException twice = said("insert into t values (1, 2)");
    assertFalse(Outage.is(twice), twice.toString());
    assertFalse(Outage.is(new SQLException("invalid byte sequence", "22021")));
    assertFalse(Outage.is(new IllegalStateException("a rule")));
    assertDoesNotThrow(() -> Outage.raise(new IllegalStateException("a rule")));
  }
}
