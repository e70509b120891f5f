package org.recoupe.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.mark.Reading;
import org.recoupe.story.Traits;

/** An article as a row. */
record ArticleRow(Reading reading, Traits traits) {

  void insert(Handle handle, String story, String episode, String now) {
    Article article = reading.article();
    Optional<DateRange> days = article.published().days();
    handle
        .createUpdate(
            "insert into article (id, name, uri, sha256, outlet, owner, title, day_from, day_to,"
                + " date_basis, language, text, story, episode, added_at, traits, stored) values"
                + " (:id, :name, :uri, :sha256, :outlet, :owner, :title, :from, :to, :basis,"
                + " :language, :text, :story, :episode, :now, :traits, :stored) on conflict (id) do"
                + " update set story = excluded.story, episode = excluded.episode, day_from ="
                + " excluded.day_from, day_to = excluded.day_to, date_basis ="
                + " excluded.date_basis, traits = excluded.traits, stored = excluded.stored")
        .bind("id", article.id())
        .bind("name", article.key())
        .bind("uri", article.uri())
        .bind("sha256", article.sha256())
        .bind("outlet", article.outlet().map(Outlet::name))
        .bind("owner", article.outlet().flatMap(Outlet::owner))
        .bind("title", article.title())
        .bind("from", days.map(d -> d.from().toString()))
        .bind("to", days.map(d -> d.to().toString()))
        .bind("basis", article.published().basis().name())
        .bind("language", article.language())
        .bind("text", article.text())
        .bind("story", story)
        .bind("episode", episode)
        .bind("now", now)
        .bind("traits", SqlShelf.TRAITS.pack(traits))
        .bind("stored", SqlShelf.READINGS.pack(reading))
        .execute();
  }
}
