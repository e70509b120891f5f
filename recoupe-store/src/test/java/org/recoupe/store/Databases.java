package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The databases that the tests run on: SQLite always, PostgreSQL where {@code RECOUPE_POSTGRESQL}
 * names one ({@code jdbc:postgresql://…}); where {@code RECOUPE_REQUIRE} asks for it, its absence
 * is a failure.
 */
final class Databases {
  static final Clock NOON = Clock.fixed(Instant.parse("2021-11-08T12:00:00Z"), ZoneOffset.UTC);

  private Databases() {}

  private static Optional<String> postgresql() {
    String url = System.getenv("RECOUPE_POSTGRESQL");
    String required = System.getenv().getOrDefault("RECOUPE_REQUIRE", "");
    if (url == null && List.of(required.split(",")).contains("postgresql")) {
      fail("PostgreSQL is required here, and RECOUPE_POSTGRESQL names none");
    }
    return Optional.ofNullable(url);
  }

  /** An address for each database, each of them empty. */
  static Stream<String> empty(Path folder) {
    Optional<String> postgresql = postgresql();
    postgresql.ifPresentOrElse(
        Databases::emptied,
        () -> System.err.println("PostgreSQL is absent (RECOUPE_POSTGRESQL): SQLite alone"));
    return Stream.concat(Stream.of(folder.toString()), postgresql.stream());
  }

  private static void emptied(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    } catch (SQLException e) {
      throw new IllegalStateException(url, e);
    }
  }
}
