package org.recoupe.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.screen.NameList;

/**
 * The lists on which names are looked up: kept until one of the same name comes, or somebody takes
 * them out. Stories that were looked up on others are looked up again. Thread-safe.
 */
public final class NameLists {
  private static final Packed<NameList> LISTS = Packed.of(NameList.class);

  private final Jdbi jdbi;
  private final Clock clock;

  NameLists(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * A list as it is shown.
   *
   * @param name what it calls itself, else the name of its file
   * @param date its day, ISO 8601; empty where it does not say
   * @param file where it was read
   * @param sha256 of that file, hexadecimal
   * @param entries how many people and organisations are on it
   * @param unread rows that could not be understood
   * @param keptAt since when it is kept in this form, ISO 8601 in UTC
   */
  public record Row(
      String name,
      Optional<String> date,
      String file,
      String sha256,
      int entries,
      int unread,
      String keptAt) {

    /** The name of the file without where it lies, or of the archive that it was in. */
    public String shortFile() {
      return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
  }

  /** Keeps a list, in the place of one of the same name; the same once more changes nothing. */
  public void keep(NameList list, String sha256) {
    jdbi.useTransaction(
        handle -> {
          boolean same =
              one(handle, list.name()).filter(list::equals).isPresent()
                  && sum(handle, list.name()).equals(Optional.of(sha256));
          if (!same) {
            put(handle, list, sha256);
          }
        });
  }

  private void put(Handle handle, NameList list, String sha256) {
    handle
        .createUpdate(
            "insert into name_list (name, list_date, file, sha256, entries, unread, kept_at,"
                + " stored) values (:name, :date, :file, :sha, :entries, :unread, :now, :stored) on"
                + " conflict (name) do update set list_date = excluded.list_date, file ="
                + " excluded.file, sha256 = excluded.sha256, entries = excluded.entries, unread ="
                + " excluded.unread, kept_at = excluded.kept_at, stored = excluded.stored")
        .bind("name", list.name())
        .bind("date", list.date())
        .bind("file", list.file())
        .bind("sha", sha256)
        .bind("entries", list.size())
        .bind("unread", list.unread())
        .bind("now", clock.instant().toString())
        .bind("stored", LISTS.pack(list))
        .execute();
  }

  private static Optional<NameList> one(Handle handle, String name) {
    return handle
        .createQuery("select stored from name_list where name = :name")
        .bind("name", name)
        .map((row, context) -> LISTS.unpack(row.getBytes(1)))
        .findFirst();
  }

  private static Optional<String> sum(Handle handle, String name) {
    return handle
        .createQuery("select sha256 from name_list where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findFirst();
  }

  /** Takes a list out; false if there is none of this name. */
  public boolean drop(String name) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate("delete from name_list where name = :name")
                    .bind("name", name)
                    .execute())
        > 0;
  }

  /** All that are kept, by name. */
  public List<NameList> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select stored from name_list order by name")
                .map((row, context) -> LISTS.unpack(row.getBytes(1)))
                .list());
  }

  /** All that are kept, as they are shown. */
  public List<Row> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select name, list_date, file, sha256, entries, unread, kept_at from name_list"
                        + " order by name")
                .map(
                    (row, context) ->
                        new Row(
                            row.getString(1),
                            Optional.ofNullable(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getString(7)))
                .list());
  }

  /**
   * From now on names are looked up on what is kept now: stories put away are taken for looked up.
   */
  public void hold() {
    StringBuilder kept = new StringBuilder();
    rows().forEach(row -> kept.append(row.name() + ' ' + row.sha256() + ' ' + row.keptAt() + '\n'));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update heap set lists = :lists where id = 1")
                .bind("lists", kept.isEmpty() ? "" : Sums.sha256(kept.toString()))
                .execute());
  }

  /** How many stories were looked up on other lists than those that hold. */
  public int pending() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from story where screened <> (select lists from heap where id ="
                        + " 1)")
                .mapTo(Integer.class)
                .one());
  }

  /**
   * Looks a story up again that was looked up on other lists; false if there is none.
   *
   * @param screened looks a weighed story up again
   */
  public boolean again(BiFunction<WeighedStory, List<Reading>, WeighedStory> screened) {
    Optional<String> next =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select id from story where screened <> (select lists from heap where id = 1)"
                            + " order by id limit 1")
                    .mapTo(String.class)
                    .findFirst());
    next.ifPresent(id -> jdbi.useTransaction(handle -> again(handle, id, screened)));
    return next.isPresent();
  }

  private void again(
      Handle handle, String id, BiFunction<WeighedStory, List<Reading>, WeighedStory> screened) {
    Retelling.weighed(handle, id)
        .ifPresent(
            before -> {
              WeighedStory after = screened.apply(before, Retelling.readings(handle, before));
              if (!after.equals(before)) {
                handle
                    .createUpdate("update story set stored = :stored where id = :id")
                    .bind("stored", StoryRows.STORIES.pack(after))
                    .bind("id", id)
                    .execute();
                Retelling.retell(handle, clock.instant().toString(), List.of(id));
              }
            });
    handle
        .createUpdate(
            "update story set screened = (select lists from heap where id = 1) where id = :id")
        .bind("id", id)
        .execute();
  }
}
