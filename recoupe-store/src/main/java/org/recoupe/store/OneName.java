package org.recoupe.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.Span;
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
record OneName(Naming naming) {

  private static final At NOWHERE = new At("", new Span(0, 0));

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
            s.utterances().stream().flatMap(u -> utterances(u).stream()).toList());
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

  private Optional<String> id(Optional<String> id, At at) {
    return id.map(one -> naming.id(one, at));
  }

  private List<String> all(List<String> some, At at) {
    return some.stream().map(one -> naming.id(one, at)).distinct().toList();
  }

  /** Wordings of what turn out to be two speakers are two utterances. */
  private List<Utterance> utterances(Utterance u) {
    if (u.speaker().isEmpty()) {
      return List.of(u);
    }
    String speaker = u.speaker().get();
    Map<String, List<At>> bySpeaker = new TreeMap<>();
    u.variants()
        .forEach(
            at ->
                bySpeaker.computeIfAbsent(naming.id(speaker, at), id -> new ArrayList<>()).add(at));
    List<Utterance> utterances = new ArrayList<>();
    bySpeaker.forEach(
        (id, variants) -> {
          String own = utterances.isEmpty() ? u.id() : u.id() + "-" + id;
          utterances.add(new Utterance(own, Optional.of(id), chain(u, id), variants));
        });
    return utterances;
  }

  private List<String> chain(Utterance u, String speaker) {
    List<String> chain = new ArrayList<>(u.chain());
    naming.name(speaker).filter(name -> !chain.isEmpty()).ifPresent(name -> chain.set(0, name));
    return chain;
  }

  private Announcement plan(Announcement a) {
    return new Announcement(
        a.id(),
        a.what(),
        id(a.by(), first(a.tellings())),
        a.tellings(),
        a.due(),
        a.outcome(),
        a.proof());
  }

  private TimelineEntry entry(TimelineEntry e) {
    return new TimelineEntry(
        e.type(),
        e.when(),
        e.days(),
        e.status(),
        e.statement(),
        all(e.who(), e.statement()),
        id(e.giver(), e.statement()),
        id(e.receiver(), e.statement()),
        e.object(),
        all(e.places(), e.statement()),
        all(e.claimedBy(), e.statement()),
        all(e.deniedBy(), e.statement()),
        e.also());
  }

  private Listed listed(Listed l) {
    return new Listed(
        naming.id(l.entity(), l.at()),
        l.list(),
        l.listDate(),
        l.entry(),
        l.name(),
        l.score(),
        l.why(),
        l.at(),
        id(l.claimedBy(), l.at()));
  }

  private static At first(List<At> places) {
    return places.isEmpty() ? NOWHERE : places.get(0);
  }

  private Transfer transfer(Transfer t) {
    At at = first(Stream.concat(t.claims().stream(), t.denials().stream()).map(Claim::at).toList());
    return new Transfer(
        t.type(),
        id(t.giver(), at),
        id(t.receiver(), at),
        t.objects(),
        t.claims().stream().map(this::claim).toList(),
        t.denials().stream().map(this::claim).toList());
  }

  private Claim claim(Claim c) {
    return new Claim(c.at(), c.status(), c.when(), all(c.by(), c.at()));
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
        several.stream().flatMap(e -> e.place().stream()).findFirst(),
        several.stream().flatMap(e -> e.referents().stream()).distinct().sorted().toList());
  }
}
