package org.recoupe.show.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.WeighedStory;

/** Findings, announcements and events of a story as entities of FollowTheMoney. */
final class FtmNotes {
  private final Evidence evidence;

  FtmNotes(Evidence evidence) {
    this.evidence = evidence;
  }

  Stream<FtmEntity> of(WeighedStory weighed) {
    Story story = weighed.story();
    return Stream.of(
            weighed.weighing().findings().stream().map(f -> finding(story, f)),
            weighed.weighing().announcements().stream().map(a -> announcement(story, a)),
            weighed.weighing().timeline().stream().filter(FtmNotes::isUndisputed).map(this::event))
        .flatMap(s -> s);
  }

  private static boolean isUndisputed(TimelineEntry event) {
    return event.status() == Status.HAPPENED && event.deniedBy().isEmpty();
  }

  private FtmEntity finding(Story story, Finding finding) {
    FtmEntity note = new FtmEntity(FtmEntity.id("finding", story.id(), finding.id()), "Note");
    note.put("name", finding.about()).put("summary", finding.verdict());
    note.put("keywords", Spelling.of(finding.kind()));
    note.put("keywords", finding.aspect().map(Spelling::of));
    note.put("keywords", Evidence.isSetAside(finding) ? "set-aside" : "");
    for (Finding.Value value : finding.values()) {
      note.put("description", quoted(evidence.cited(value.at())));
    }
    return tied(note, finding.values().stream().map(Finding.Value::at).toList());
  }

  private FtmEntity announcement(Story story, Announcement plan) {
    FtmEntity note = new FtmEntity(FtmEntity.id("announcement", story.id(), plan.id()), "Note");
    note.put("name", plan.what()).put("keywords", "announcement");
    note.put("keywords", Spelling.of(plan.outcome()));
    note.put("summary", plan.due());
    Stream<At> places = Stream.concat(plan.tellings().stream(), plan.proof().stream());
    List<At> all = places.toList();
    evidence.cited(all).forEach(c -> note.put("description", quoted(c)));
    plan.by()
        .flatMap(evidence::entity)
        .filter(FtmNotes::known)
        .ifPresent(by -> entity(note, "entity", by));
    return tied(note, all);
  }

  private static FtmEntity tied(FtmEntity note, List<At> places) {
    List<String> articles = FollowTheMoneyEntities.articles(places);
    return note.put("entity", articles).put("proof", articles);
  }

  private static String quoted(Cited cited) {
    return cited.sentence() + " (" + cited.outlet() + ", " + cited.key() + ")";
  }

  private FtmEntity event(TimelineEntry entry) {
    At at = entry.statement();
    String place = at.span().start() + "-" + at.span().end();
    FtmEntity event =
        new FtmEntity(
            FtmEntity.id("event", at.article(), place, Spelling.of(entry.type())), "Event");
    Cited cited = evidence.cited(at);
    event.put("name", cited.words()).put("keywords", Spelling.of(entry.type()));
    days(event, entry.days());
    Stream.of(entry.who().stream(), entry.giver().stream(), entry.receiver().stream())
        .flatMap(s -> s)
        .flatMap(id -> evidence.entity(id).stream())
        .filter(e -> e.type() != EntityType.PLACE)
        .forEach(e -> entity(event, "involved", e));
    for (String id : entry.places()) {
      event.put("location", evidence.name(id));
      evidence
          .entity(id)
          .filter(e -> e.place().isPresent())
          .ifPresent(e -> entity(event, "addressEntity", e));
    }
    event.put("summary", evidence.names(entry.claimedBy()));
    event.put("description", quoted(cited));
    entry.also().forEach(also -> event.put("description", quoted(evidence.cited(also))));
    return event.put(
        "proof",
        FollowTheMoneyEntities.articles(
            Stream.concat(Stream.of(at), entry.also().stream()).toList()));
  }

  private static void days(FtmEntity event, Optional<DateRange> days) {
    Optional<String> date = days.flatMap(FollowTheMoneyEntities::date);
    event.put("date", date);
    if (date.isEmpty()) {
      event.put("startDate", days.map(d -> d.from().toString()));
      event.put("endDate", days.map(d -> d.to().toString()));
    }
  }

  /** True for an entity that is written: a place only where it is sure. */
  private static boolean known(Entity entity) {
    return entity.type() != EntityType.PLACE || entity.place().isPresent();
  }

  private static void entity(FtmEntity of, String property, Entity entity) {
    of.put(property, FollowTheMoneyEntities.entityId(entity.id()));
  }
}
