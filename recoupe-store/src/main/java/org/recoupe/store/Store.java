package org.recoupe.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** An open store. Thread-safe. */
public final class Store implements AutoCloseable {
  /** The name of the database in the folder of an embedded store. */
  public static final String FILE = "recoupe.sqlite";

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Clock clock;

  private Store(HikariDataSource pool, Clock clock) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.clock = clock;
  }

  /**
   * Opens a store, and makes or brings up to date its tables.
   *
   * @param where a folder, made if it is not there, or an address {@code jdbc:postgresql://…}
   * @throws StoreException if it cannot be opened
   */
  public static Store open(String where, Clock clock) {
    String url = where.startsWith("jdbc:") ? where : file(Path.of(where));
    Dialect dialect = Dialect.of(url);
    HikariDataSource pool = pool(where, url, dialect);
    try {
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/recoupe/store/migrations")
          .placeholders(dialect.words())
          .load()
          .migrate();
    } catch (FlywayException | JdbiException e) {
      pool.close();
      throw new StoreException(where + ": the store cannot be brought up to date", e);
    }
    Store store = new Store(pool, clock);
    Generations.begin(store.jdbi);
    return store;
  }

  private static String file(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(folder + ": the folder cannot be made", e);
    }
    return "jdbc:sqlite:" + folder.resolve(FILE);
  }

  private static HikariDataSource pool(String where, String url, Dialect dialect) {
    try {
      return new HikariDataSource(dialect.pool(url));
    } catch (RuntimeException e) {
      throw new StoreException(where + ": the store cannot be opened", e);
    }
  }

  /** Where the heap lies. */
  public SqlShelf shelf() {
    return new SqlShelf(jdbi, clock);
  }

  /** What came in and waits to be read. */
  public Inbox inbox() {
    return new Inbox(jdbi, clock);
  }

  /** The stories, for those who look. */
  public Stories stories() {
    return new Stories(jdbi);
  }

  /** What people decided. */
  public Decisions decisions() {
    return new Decisions(jdbi, clock);
  }

  /** Decisions for which articles are to be grouped again. */
  public Regroupings regroupings() {
    return new Regroupings(jdbi, clock);
  }

  /** For what the tables tell of stories, which is derived. */
  public Retelling retelling() {
    return new Retelling(jdbi, clock);
  }

  /** Who may use the desk. */
  public Accounts accounts() {
    return new Accounts(jdbi, clock);
  }

  /** Who is logged in. */
  public Sessions sessions() {
    return new Sessions(jdbi, clock);
  }

  /** Accounts of people for whom somebody else vouches. */
  public ForeignLogins foreignLogins() {
    return new ForeignLogins(jdbi, clock);
  }

  /** Keys by which programs use the desk. */
  public ApiKeys apiKeys() {
    return new ApiKeys(jdbi, clock);
  }

  /** What was done at the desk. */
  public Audit audit() {
    return new Audit(jdbi, clock);
  }

  /** Searches that somebody wants to make again. */
  public SavedSearches savedSearches() {
    return new SavedSearches(jdbi, clock);
  }

  /** Where saved searches tell what is new in them. */
  public Webhooks webhooks() {
    return new Webhooks(jdbi, clock);
  }

  /** When somebody last looked. */
  public Visits visits() {
    return new Visits(jdbi, clock);
  }

  /** Feeds that are asked again and again. */
  public Feeds feeds() {
    return new Feeds(jdbi, clock);
  }

  /** What feeds named. */
  public Fetched fetched() {
    return new Fetched(jdbi, clock);
  }

  /** For what is derived from the store. */
  public Following following() {
    return new Following(jdbi);
  }

  /** The articles, for those who look. */
  public Articles articles() {
    return new Articles(jdbi);
  }

  /** The names of people, organisations and places across stories. */
  public Names names() {
    return new Names(jdbi);
  }

  /** The announcements across stories. */
  public Agenda agenda() {
    return new Agenda(jdbi);
  }

  /** Who publishes, and who takes over from whom. */
  public Outlets outlets() {
    return new Outlets(jdbi);
  }

  /** Names that are like one on a list, and claims that somebody is on one. */
  public Matches matches() {
    return new Matches(jdbi);
  }

  /** The lists on which names are looked up. */
  public NameLists nameLists() {
    return new NameLists(jdbi, clock);
  }

  /** What could not be read. */
  public Refused refused() {
    return new Refused(jdbi);
  }

  /** For those who ask in SQL. */
  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }
}
