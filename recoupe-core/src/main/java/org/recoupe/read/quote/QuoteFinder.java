package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;

/**
 * Finds reported speech in French: direct, partial, indirect, with speaker, channel and cue. Quotes
 * in passages of another language are left out. Thread-safe.
 */
public final class QuoteFinder {
  private static final QuoteFinder FRENCH = new QuoteFinder();

  private QuoteFinder() {}

  /** The finder for French. */
  public static QuoteFinder french() {
    return FRENCH;
  }

  /**
   * The quotes of an article, in order of the text; nested ones behind the one that holds them.
   *
   * @param article the article
   * @param sentences its sentences, in order
   * @param mentions its names
   * @param referents who the names mean
   */
  public List<Quote> find(
      Article article, List<Sentence> sentences, List<Mention> mentions, List<Referent> referents) {
    String text = article.text();
    List<Stretch> stretches = stretches(text, sentences);
    Contents contents = new Contents(text, sentences, stretches);
    Cast cast = new Cast(text, mentions, referents);
    Desk desk =
        new Desk(
            text,
            stretches,
            contents,
            new NameMarks(stretches, contents, cast),
            cast,
            new Memory(),
            new Channels(text),
            new AtomicInteger());
    List<Draft> drafts = new ArrayList<>();
    Optional<Draft.Told> pending = Optional.empty();
    int number = 0;
    boolean spoke = false;
    List<Frame> frames = FrameBuilder.frames(text, sentences, stretches);
    for (Frame frame : frames) {
      Scene scene = new Scene(frame, number, desk);
      pending = read(scene, pending, spoke);
      drafts.addAll(scene.drafts());
      spoke = !scene.drafts().isEmpty() || frame.size() == 1 && spoke;
      number++;
    }
    return numbered(Crossheads.resolved(text, Gaps.closed(frames, drafts)));
  }

  private static Optional<Draft.Told> read(
      Scene scene, Optional<Draft.Told> pending, boolean spoke) {
    Memory memory = scene.desk().memory();
    scene.speakers().leader().ifPresent(s -> memory.stoodAsSubject(scene.number(), s));
    new Incises(scene).read();
    new Sources(scene).read();
    Optional<Draft.Told> next = new Clauses(scene).read();
    new Leftovers(scene).read(pending, spoke);
    scene.persons().forEach(s -> memory.mentioned(scene.number(), s));
    return next;
  }

  /** The stretches of the passages in which people are quoted; passages that touch count as one. */
  private static List<Stretch> stretches(String text, List<Sentence> sentences) {
    List<Stretch> stretches = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Sentence sentence : sentences) {
      if (FrameBuilder.tells(sentence)) {
        from = from < 0 ? sentence.span().start() : from;
        to = sentence.span().end();
      } else if (from >= 0) {
        stretches.addAll(MarkFinder.in(text, new Span(from, to)));
        from = -1;
      }
    }
    if (from >= 0) {
      stretches.addAll(MarkFinder.in(text, new Span(from, to)));
    }
    return stretches;
  }

  private record Voice(int utterance, String speaker) {}

  private static List<Quote> numbered(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.comparingInt((Draft d) -> d.span().start())
            .thenComparing(d -> -d.span().end())
            .thenComparing(Draft::direct));
    // One utterance has one speaker: what broken marks tie to another is an utterance of its own.
    Map<Voice, Integer> numbers = new HashMap<>();
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : sorted) {
      Speaker speaker = draft.told().speaker();
      Voice voice = new Voice(draft.utterance(), speaker.text());
      int number = numbers.computeIfAbsent(voice, v -> numbers.size() + 1);
      quotes.add(
          new Quote(
              number,
              draft.span(),
              draft.direct(),
              draft.partial(),
              speaker.referent(),
              speaker.text(),
              speaker.kind(),
              draft.told().via(),
              draft.told().cue(),
              draft.frame()));
    }
    return quotes;
  }
}
