package org.recoupe.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Utterance;

/** One story as running text in the making: its notes are numbered as they come. */
final class ChapterMaker {
  private static final char NO_BREAK = FrenchTypography.NO_BREAK;
  private final Page page;
  private final StoryView view;
  private final PageLanguage language;
  private final List<Manuscript.Block> blocks = new ArrayList<>();
  private final List<Manuscript.Note> notes = new ArrayList<>();
  private final Map<At, Integer> numbers = new HashMap<>();

  ChapterMaker(StoryView view, PageLanguage language) {
    this.page = view.page();
    this.view = view;
    this.language = language;
  }

  Manuscript.Chapter chapter() {
    findings();
    block("announcements", view.weighing().announcements().stream().map(this::announcement));
    block("timeline", view.weighing().timeline().stream().map(this::entry));
    block(
        "quotes",
        view.story().utterances().stream()
            .filter(u -> u.variants().size() > 1)
            .flatMap(this::utterance));
    block("lineage", view.story().copies().stream().map(this::copy));
    Story story = view.story();
    List<Manuscript.Listed> articles = story.articles().stream().flatMap(this::listed).toList();
    return new Manuscript.Chapter(story.id(), story.title(), facts(), blocks, notes, articles);
  }

  private List<String> facts() {
    Story story = view.story();
    List<String> facts = new ArrayList<>();
    story.days().ifPresent(d -> facts.add(say(page.dates().range(d))));
    facts.add(say(view.words().count("articles", story.articles().size())));
    facts.add(say(view.words().count("origins", story.origins().size())));
    return facts;
  }

  private void findings() {
    block("essentials", Essentials.agreed(view).stream().map(this::agreement));
    block(
        "divergences",
        view.findings(Finding.Kind.DISAGREEMENT).stream()
            .filter(f -> !Findings.isSetAside(f))
            .flatMap(this::values));
    block("evolutions", view.findings(Finding.Kind.EVOLUTION).stream().flatMap(this::values));
  }

  private void block(String section, Stream<Manuscript.Item> items) {
    List<Manuscript.Item> all = items.toList();
    if (!all.isEmpty()) {
      String title = say(view.words().say("section." + section));
      String caution = say(view.words().say("section." + section + ".sub"));
      blocks.add(new Manuscript.Block(title, caution, all));
    }
  }

  private Manuscript.Item agreement(Finding finding) {
    Finding.Value first = finding.values().get(0);
    String origins = say(view.words().count("origins", finding.origins())).replace(' ', NO_BREAK);
    return item(told(sentence(first.at())), note(first.at()), own(" (" + origins + ")"));
  }

  private Stream<Manuscript.Item> values(Finding finding) {
    Manuscript.Item head =
        item(
            new Manuscript.Told(finding.about(), true),
            own(" "),
            told(say(page.reason(finding.verdict()))));
    return Stream.concat(Stream.of(head), finding.values().stream().map(this::value));
  }

  private Manuscript.Item value(Finding.Value value) {
    String when = say(page.published(value.at().article()));
    return below(
        told(value.text()),
        note(value.at()),
        own(" ("),
        told(outlet(value.at().article())),
        own(", " + when + ")"));
  }

  private Manuscript.Item announcement(Announcement announcement) {
    Stream<Manuscript.Run> plan =
        Stream.concat(
            Stream.of(told(announcement.what())), announcement.tellings().stream().map(this::note));
    String outcome = say(view.words().name("outcome", announcement.outcome()));
    Stream<Manuscript.Run> end =
        Stream.concat(
            Stream.of(own(" "), strong(outcome)), announcement.proof().stream().map(this::note));
    return new Manuscript.Item(0, Stream.concat(plan, end).toList());
  }

  private Manuscript.Item entry(TimelineEntry entry) {
    String when = entry.days().map(page.dates()::range).map(this::say).orElse(unknown());
    String status = say(view.words().name("status", entry.status()));
    return item(
        strong(when),
        own(" (" + status + ") "),
        told(page.sources().words(entry.statement())),
        note(entry.statement()));
  }

  private Stream<Manuscript.Item> utterance(Utterance utterance) {
    return Stream.concat(
        Stream.of(item(told(String.join(" → ", utterance.chain())))),
        utterance.variants().stream().map(at -> below(told(page.sources().words(at)), note(at))));
  }

  private Manuscript.Item copy(Copy copy) {
    String kind = say(view.words().name("copy", copy.kind()));
    return item(
        told(outlet(copy.copy())),
        own(" ← "),
        told(outlet(copy.original())),
        own(" (" + kind + ")"));
  }

  private Stream<Manuscript.Listed> listed(String id) {
    return page.sources().reading(id).map(Reading::article).map(this::listed).stream();
  }

  private Manuscript.Listed listed(Article article) {
    Optional<String> address = Optional.of(article.uri()).filter(u -> u.matches("https?://[!-~]+"));
    String when = say(page.published(article.id()));
    return new Manuscript.Listed(
        article.id(), Sources.outlet(article), when, article.title(), address);
  }

  /** One sentence has one note, however many lines rest on it. */
  private Manuscript.Run note(At at) {
    At sentence = page.sources().around(at);
    return new Manuscript.Mark(
        numbers.computeIfAbsent(
            sentence,
            s -> {
              notes.add(given(s));
              return notes.size();
            }));
  }

  private Manuscript.Note given(At sentence) {
    String article = sentence.article();
    String when = say(page.published(article));
    String words = page.sources().words(sentence);
    return new Manuscript.Note(outlet(article), when, words, article);
  }

  private static Manuscript.Item item(Manuscript.Run... runs) {
    return new Manuscript.Item(0, List.of(runs));
  }

  private static Manuscript.Item below(Manuscript.Run... runs) {
    return new Manuscript.Item(1, List.of(runs));
  }

  private static Manuscript.Run told(String words) {
    return new Manuscript.Told(words, false);
  }

  private static Manuscript.Run own(String words) {
    return new Manuscript.Own(words, false);
  }

  private static Manuscript.Run strong(String words) {
    return new Manuscript.Own(words, true);
  }

  private String outlet(String article) {
    return page.sources().outlet(article);
  }

  private String sentence(At at) {
    return page.sources().words(page.sources().around(at));
  }

  private String unknown() {
    return say(view.words().say("date.unknown"));
  }

  private String say(Bilingual words) {
    return words.in(language);
  }
}
