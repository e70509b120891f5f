package org.recoupe.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a fault lies with the database (full disk, lost connection, somebody else's lock)
 * and not with what was to be put there: the same may work later.
 */
public final class Outage {
  /** Busy, locked, out of memory, read-only, input or output, full, cannot be opened. */
  private static final Set<Integer> SQLITE = Set.of(5, 6, 7, 8, 10, 13, 14);

  /** Classes of PostgreSQL's: connection, resources, operator, system. */
  private static final Set<String> POSTGRESQL = Set.of("08", "53", "57", "58");

  private Outage() {}

  /** True if the store could not do what it was to do for reasons of its own. */
  public static boolean is(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && away(e)) {
        return true;
      }
    }
    return false;
  }

  /** Throws it again if it is one. */
  public static void raise(Throwable fault) {
    if (fault instanceof RuntimeException raised && is(fault)) {
      throw raised;
    }
  }

  private static boolean away(SQLException e) {
    boolean told =
        e instanceof SQLTransientException
            || e instanceof SQLRecoverableException
            || e instanceof SQLNonTransientConnectionException;
    return told
        || Optional.ofNullable(e.getSQLState())
            .map(state -> state.length() > 2 && POSTGRESQL.contains(state.substring(0, 2)))
            .orElseGet(() -> SQLITE.contains(e.getErrorCode()));
  }
}
