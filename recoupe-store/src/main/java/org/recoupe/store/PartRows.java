package org.recoupe.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.WeighedStory;

/** What stands in a story, as rows. */
final class PartRows {
  private final Handle handle;
  private final String story;

  PartRows(Handle handle, String story) {
    this.handle = handle;
    this.story = story;
  }

  void put(WeighedStory told, List<Listed> matches) {
    told.story().entities().forEach(this::entity);
    told.story().origins().forEach(this::origin);
    told.story().copies().forEach(this::copy);
    told.weighing().findings().forEach(this::finding);
    told.weighing().announcements().forEach(this::announcement);
    for (int i = 0; i < matches.size(); i++) {
      listed(i, matches.get(i));
    }
  }

  private Update insert(String table, String columns) {
    String blanks = ":" + columns.replace(", ", ", :");
    return handle
        .createUpdate(
            "insert into " + table + " (story, " + columns + ") values (:story, " + blanks + ")")
        .bind("story", story);
  }

  private void entity(Entity entity) {
    Set<String> articles = new TreeSet<>();
    entity.mentions().forEach(at -> articles.add(at.article()));
    Optional<PlaceFix> place = entity.place();
    insert("entity", "id, type, name, role, mentions, articles, latitude, longitude, country")
        .bind("id", entity.id())
        .bind("type", entity.type().name())
        .bind("name", entity.name())
        .bind("role", entity.roles().stream().findFirst().map(Attested::text))
        .bind("mentions", entity.mentions().size())
        .bind("articles", articles.size())
        .bind("latitude", place.map(PlaceFix::lat))
        .bind("longitude", place.map(PlaceFix::lon))
        .bind("country", place.map(PlaceFix::country))
        .execute();
  }

  private void origin(Origin origin) {
    insert("origin", "id, name, articles")
        .bind("id", origin.id())
        .bind("name", origin.name())
        .bind("articles", origin.articles().size())
        .execute();
  }

  private void copy(Copy copy) {
    insert("copy", "original, copy, kind, share, via")
        .bind("original", copy.original())
        .bind("copy", copy.copy())
        .bind("kind", copy.kind().name())
        .bind("share", copy.share())
        .bind("via", copy.via())
        .execute();
  }

  private void finding(Finding finding) {
    insert("finding", "id, kind, aspect, about, verdict, why, origins")
        .bind("id", finding.id())
        .bind("kind", finding.kind().name())
        .bind("aspect", finding.aspect().map(Enum::name))
        .bind("about", finding.about())
        .bind("verdict", finding.verdict())
        .bind("why", finding.why())
        .bind("origins", finding.origins())
        .execute();
    for (int i = 0; i < finding.values().size(); i++) {
      Finding.Value value = finding.values().get(i);
      at(
          insert(
                  "finding_value",
                  "finding, position, value, words, article, start_offset, end_offset, origin")
              .bind("finding", finding.id())
              .bind("position", i)
              .bind("value", value.value())
              .bind("words", value.text())
              .bind("origin", value.origin()),
          value.at());
    }
  }

  private static void at(Update row, At at) {
    row.bind("article", at.article())
        .bind("start_offset", at.span().start())
        .bind("end_offset", at.span().end())
        .execute();
  }

  private void announcement(Announcement plan) {
    Optional<DateRange> due = plan.due().flatMap(DueDays::of);
    at(
        insert(
                "announcement",
                "id, what, by_entity, due, due_from, due_to, outcome, tellings, article,"
                    + " start_offset, end_offset")
            .bind("id", plan.id())
            .bind("what", plan.what())
            .bind("by_entity", plan.by())
            .bind("due", plan.due())
            .bind("due_from", due.map(d -> d.from().toString()))
            .bind("due_to", due.map(d -> d.to().toString()))
            .bind("outcome", plan.outcome().name())
            .bind("tellings", plan.tellings().size()),
        plan.tellings().get(0));
  }

  private void listed(int position, Listed listed) {
    at(
        insert(
                "listed",
                "position, entity, list, list_date, entry, name, score, why, claimed_by, article,"
                    + " start_offset, end_offset")
            .bind("position", position)
            .bind("entity", listed.entity())
            .bind("list", listed.list())
            .bind("list_date", listed.listDate())
            .bind("entry", listed.entry())
            .bind("name", listed.name())
            .bind("score", listed.score())
            .bind("why", listed.why())
            .bind("claimed_by", listed.claimedBy()),
        listed.at());
  }
}
