package org.recoupe.read.time;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Published.Basis;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Sentence;

/** Articles made of a text alone, one passage a line. */
public final class Pages {
  private Pages() {}

  /** An article of one language. */
  public static Article of(String text, String language) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        passages.add(new Passage(span, Passage.Kind.BODY, language));
      }
      start += line.length() + 1;
    }
    return of(text, language, passages);
  }

  /** An article of these passages. */
  public static Article of(String text, String language, List<Passage> passages) {
    return new Article(
        "a",
        "a",
        "a",
        "",
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        language,
        Published.unknown(),
        passages,
        List.of());
  }

  /** A whole text as one sentence without words. */
  public static Sentence bare(String text) {
    return new Sentence(new Span(0, text.length()), Passage.Kind.BODY, "fr", List.of());
  }

  /** The processor time that work takes, in seconds: other programs do not count. */
  public static double seconds(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  /** A publication date from "2021-03-12", "2021-03-09/2021-03-10" or "-". */
  public static Published published(String days) {
    if (days.equals("-")) {
      return Published.unknown();
    }
    String[] ends = days.split("/", -1);
    DateRange range =
        new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    return new Published(Optional.of(range), Optional.empty(), Basis.METADATA, List.of(), "");
  }
}
