package org.recoupe.weigh;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.DateParts;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.EventMark;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.ListedClaim;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.PlanMark;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Weighing;
import org.recoupe.text.Analyser;

/** Writes invented articles with the marks that a test needs, and weighs them as one story. */
final class Newsroom {
  private final List<Draft> articles = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  /** An article that is being written. */
  static final class Draft {
    private final String id;
    private final String text;
    private final Optional<LocalDate> day;
    private final TreeMap<String, EntityType> names = new TreeMap<>();
    private final List<TimeMark> times = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<EventMark> events = new ArrayList<>();
    private final List<PlanMark> plans = new ArrayList<>();
    private final List<ListedClaim> listed = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();

    Draft(String id, String day, String text) {
      this.id = id;
      this.day = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
      this.text = text;
    }

    Draft person(String name) {
      names.put(name, EntityType.PERSON);
      return this;
    }

    Draft place(String name) {
      names.put(name, EntityType.PLACE);
      return this;
    }

    Draft figure(String words, long value, String unit) {
      return figure(words, value, unit, Figure.Bound.EXACT, "");
    }

    Draft figure(String words, long value, String unit, Figure.Bound bound, String source) {
      figures.add(
          new Figure(
              span(words),
              BigDecimal.valueOf(value),
              Optional.empty(),
              bound,
              words,
              unit,
              Optional.of(source).filter(s -> !s.isEmpty()),
              Optional.empty()));
      return this;
    }

    Draft time(String words, TimeMark.Kind kind, String value) {
      Optional<DateRange> days =
          value.matches("\\d{4}-\\d{2}-\\d{2}.*")
              ? Optional.of(DateRange.of(LocalDate.parse(value.substring(0, 10))))
              : Optional.empty();
      times.add(
          new TimeMark(
              span(words),
              kind,
              Optional.of(value),
              days,
              DateParts.none(),
              TimeMark.Direction.UNKNOWN));
      return this;
    }

    /** A weekday that lies ahead, with its date if the article has one. */
    Draft ahead(String words, DayOfWeek day, String date) {
      times.add(weekday(words, day, date, TimeMark.Direction.FUTURE));
      return this;
    }

    private TimeMark weekday(
        String words, DayOfWeek day, String date, TimeMark.Direction direction) {
      Optional<String> value = Optional.of(date).filter(d -> !d.isEmpty());
      return new TimeMark(
          span(words),
          TimeMark.Kind.DATE,
          value,
          value.map(d -> DateRange.of(LocalDate.parse(d.substring(0, 10)))),
          new DateParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day)),
          direction);
    }

    /** A plan that falls due on the last time marked so far. */
    Draft planThen(EventType type, String words, String verb) {
      TimeMark time = times.get(times.size() - 1);
      plans.add(
          new PlanMark(
              span(words),
              span(verb),
              List.of(),
              List.of(),
              time.value(),
              time.days(),
              Optional.of(time),
              type,
              PlanMark.Certainty.FIRM));
      return this;
    }

    /** A weekday in an article of unknown date. */
    Draft weekday(String words, DayOfWeek day) {
      DateParts stated =
          new DateParts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day));
      times.add(
          new TimeMark(
              span(words),
              TimeMark.Kind.DATE,
              Optional.empty(),
              Optional.empty(),
              stated,
              TimeMark.Direction.UNKNOWN));
      return this;
    }

    Draft event(EventType type, Status status, String words, String when, Participant... roles) {
      events.add(
          new EventMark(
              type,
              status,
              span(words),
              span(words),
              List.of(roles),
              Optional.of(DateRange.of(LocalDate.parse(when))),
              Optional.of(when)));
      return this;
    }

    Draft plan(EventType type, String words, String due, Participant... roles) {
      Optional<String> day = Optional.of(due).filter(d -> !d.isEmpty());
      plans.add(
          new PlanMark(
              span(words),
              span(words),
              List.of(),
              List.of(roles),
              day,
              day.map(d -> DateRange.of(LocalDate.parse(d.substring(0, 10)))),
              Optional.empty(),
              type,
              PlanMark.Certainty.PLANNED));
      return this;
    }

    /** A plan whose verb group ends with these words. */
    Draft plan(EventType type, String words, String verb, String due, Participant... roles) {
      Optional<String> day = Optional.of(due).filter(d -> !d.isEmpty());
      plans.add(
          new PlanMark(
              span(words),
              span(verb),
              List.of(),
              List.of(roles),
              day,
              day.map(d -> DateRange.of(LocalDate.parse(d.substring(0, 10)))),
              Optional.empty(),
              type,
              PlanMark.Certainty.FIRM));
      return this;
    }

    Draft listed(String name, String words, String by) {
      listed.add(
          new ListedClaim(name, span(words), Optional.of(by), Optional.of("Conseil d’essai")));
      return this;
    }

    /** Words that somebody says, with the cue beside them, in one sentence. */
    Draft said(String words, String cue, String speaker, String sentence) {
      quotes.add(
          new Quote(
              quotes.size() + 1,
              span(words),
              true,
              false,
              Optional.empty(),
              speaker,
              SpeakerKind.PERSON,
              Optional.empty(),
              Optional.of(cue),
              span(sentence)));
      return this;
    }

    Participant role(Participant.Part part, String name) {
      return new Participant(part, Optional.of(name), name, span(name));
    }

    Span span(String words) {
      int start = text.indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException(words + " does not stand in " + text);
      }
      return new Span(start, start + words.length());
    }

    Reading reading() {
      Article article =
          new Article(
              id,
              id,
              "file:" + id,
              "",
              Optional.of(new Outlet("Journal " + id, Optional.empty())),
              Optional.empty(),
              text,
              List.of(),
              "fr",
              new Published(
                  day.map(DateRange::of),
                  Optional.empty(),
                  Published.Basis.METADATA,
                  List.of(),
                  ""),
              List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "fr")),
              List.of());
      List<Mention> mentions = new ArrayList<>();
      List<Referent> referents = new ArrayList<>();
      names.forEach((name, type) -> name(name, type, mentions, referents));
      mentions.sort(java.util.Comparator.comparing(Mention::span));
      return new Reading(
          article,
          Analyser.french().sentences(article),
          mentions,
          referents,
          times,
          figures,
          quotes,
          List.of(),
          events,
          plans,
          listed);
    }

    private void name(
        String name, EntityType type, List<Mention> mentions, List<Referent> referents) {
      List<Span> spans = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        spans.add(new Span(at, at + name.length()));
        mentions.add(new Mention(spans.get(spans.size() - 1), type, Optional.of(name)));
      }
      referents.add(
          new Referent(name, type, name, List.of(), List.of(), spans, List.of(), Optional.empty()));
    }
  }

  Draft write(String id, String day, String text) {
    Draft draft = new Draft(id, day, text);
    articles.add(draft);
    return draft;
  }

  Newsroom origin(String name, String... ids) {
    origins.add(new Origin("o" + origins.size(), name, List.of(ids), List.<At>of()));
    return this;
  }

  Newsroom copied(String original, String copy) {
    copies.add(new Copy(original, copy, 1, Copy.Kind.COPY, Optional.empty(), List.of()));
    return this;
  }

  Weighing weigh() {
    return Weigher.standard().weigh(story(), readings());
  }

  List<Reading> readings() {
    return articles.stream().map(Draft::reading).toList();
  }

  /** All articles as one story of one episode. */
  Story story() {
    TreeMap<String, List<String>> referents = new TreeMap<>();
    TreeMap<String, EntityType> types = new TreeMap<>();
    for (Draft draft : articles) {
      draft.names.forEach(
          (name, type) -> {
            types.put(name, type);
            referents.computeIfAbsent(name, n -> new ArrayList<>()).add(draft.id + "/" + name);
          });
    }
    List<Entity> entities = new ArrayList<>();
    referents.forEach(
        (name, ids) ->
            entities.add(
                new Entity(
                    "e-" + name,
                    types.getOrDefault(name, EntityType.PERSON),
                    name,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    ids)));
    List<String> ids = articles.stream().map(d -> d.id).sorted().toList();
    return new Story(
        "s",
        "Essai",
        Optional.empty(),
        ids,
        List.of(new Episode("e", "Essai", Optional.empty(), ids)),
        entities,
        copies,
        origins,
        List.of());
  }
}
