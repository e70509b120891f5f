package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;
import org.recoupe.model.Published;

/** When articles were published, as somebody put it right, or as it was known before. */
record ArticleDates(Jdbi jdbi) {
  private static final StoredJson<Published> JSON = StoredJson.of(Published.class);

  /** When an article was published; empty if it is not there. */
  Optional<Published> now(String article) {
    return jdbi.inTransaction(
        handle -> {
          Optional<Published> known = known(handle, article);
          return known.map(before -> decided(handle, article).orElse(before));
        });
  }

  /** The last word counts. */
  private static Optional<Published> decided(Handle handle, String article) {
    return Decisions.holding(handle).stream()
        .filter(decision -> decision.made().subject().target() == Subject.Target.ARTICLE)
        .filter(decision -> decision.made().subject().traces().contains(article))
        .reduce((earlier, later) -> later)
        .map(ArticleDates::decided);
  }

  /** Who decided it goes wherever the date does. */
  private static Published decided(Decision decision) {
    String why =
        "%s (%s, %s)"
            .formatted(
                decision.made().reason(),
                decision.author(),
                decision.decidedAt().substring(0, "2021-11-08".length()));
    return new Published(
        DueDays.of(decision.made().value().note()),
        Optional.empty(),
        Published.Basis.DECIDED,
        List.of(),
        why);
  }

  /** What was known before anybody decided; kept before it is written over. */
  private static Optional<Published> known(Handle handle, String article) {
    handle
        .createQuery("select stored from article where id = :id")
        .bind("id", article)
        .map((row, context) -> SqlShelf.READINGS.unpack(row.getBytes(1)).article().published())
        .findFirst()
        .ifPresent(published -> keep(handle, article, published));
    return handle
        .createQuery("select published from dated where article = :id")
        .bind("id", article)
        .mapTo(String.class)
        .findFirst()
        .map(ArticleDates::read);
  }

  private static void keep(Handle handle, String article, Published published) {
    handle
        .createUpdate(
            "insert into dated (article, published) values (:id, :published) on conflict (article)"
                + " do nothing")
        .bind("id", article)
        .bind("published", JSON.write(published))
        .execute();
  }

  private static Published read(String json) {
    try {
      return JSON.read(json);
    } catch (BrokenJson e) {
      throw new StoreException("a date cannot be read: " + e.getMessage(), e);
    }
  }
}
