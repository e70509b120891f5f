package org.recoupe.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Transfer;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;

/** A story in which some entities go by the id of another. */
record OneName(Map<String, String> ids) {

  WeighedStory in(WeighedStory told, List<Entity> entities) {
    Story s = told.story();
    Story story =
        new Story(
            s.id(),
            s.title(),
            s.days(),
            s.articles(),
            s.episodes(),
            entities,
            s.copies(),
            s.origins(),
            s.utterances().stream().map(this::utterance).toList());
    return new WeighedStory(story, weighing(told.weighing()));
  }

  private Weighing weighing(Weighing w) {
    return new Weighing(
        w.findings(),
        w.announcements().stream().map(this::plan).toList(),
        w.timeline().stream().map(this::entry).toList(),
        w.listed().stream().map(this::listed).toList(),
        w.transfers().stream().map(this::transfer).toList(),
        w.breaches().stream().map(b -> new Breach(b.rule(), claim(b.claim()))).toList());
  }

  private String id(String id) {
    return ids.getOrDefault(id, id);
  }

  private Optional<String> id(Optional<String> id) {
    return id.map(this::id);
  }

  private List<String> all(List<String> some) {
    return some.stream().map(this::id).distinct().toList();
  }

  private Utterance utterance(Utterance u) {
    return new Utterance(u.id(), id(u.speaker()), u.chain(), u.variants());
  }

  private Announcement plan(Announcement a) {
    return new Announcement(
        a.id(), a.what(), id(a.by()), a.tellings(), a.due(), a.outcome(), a.proof());
  }

  private TimelineEntry entry(TimelineEntry e) {
    return new TimelineEntry(
        e.type(),
        e.when(),
        e.days(),
        e.status(),
        e.statement(),
        all(e.who()),
        id(e.giver()),
        id(e.receiver()),
        e.object(),
        e.places(),
        all(e.claimedBy()),
        all(e.deniedBy()),
        e.also());
  }

  private Listed listed(Listed l) {
    return new Listed(
        id(l.entity()),
        l.list(),
        l.listDate(),
        l.entry(),
        l.name(),
        l.score(),
        l.why(),
        l.at(),
        id(l.claimedBy()));
  }

  private Transfer transfer(Transfer t) {
    return new Transfer(
        t.type(),
        id(t.giver()),
        id(t.receiver()),
        t.objects(),
        t.claims().stream().map(this::claim).toList(),
        t.denials().stream().map(this::claim).toList());
  }

  private Claim claim(Claim c) {
    return new Claim(c.at(), c.status(), c.when(), all(c.by()));
  }

  /** One entity of several, under the id and the name of the first. */
  static Entity united(List<Entity> several) {
    Entity first = several.get(0);
    Stream<String> forms =
        several.stream().flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()));
    return new Entity(
        first.id(),
        first.type(),
        first.name(),
        forms.filter(form -> !form.equals(first.name())).distinct().sorted().toList(),
        several.stream().flatMap(e -> e.roles().stream()).distinct().toList(),
        several.stream().flatMap(e -> e.mentions().stream()).distinct().sorted().toList(),
        first.place(),
        several.stream().flatMap(e -> e.referents().stream()).distinct().sorted().toList());
  }
}
