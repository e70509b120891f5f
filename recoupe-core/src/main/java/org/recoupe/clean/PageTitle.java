package org.recoupe.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recoupe.model.Span;

/** Finds the headline of a page: the printed one that agrees best with the declared ones. */
final class PageTitle {
  private static final int LONGEST = 300;
  private static final int SHORTEST_START = 12;
  private static final double AGREES = 0.5;
  private static final String SEPARATORS = "|–—-•·:»‹›«";

  private PageTitle() {}

  static Optional<String> of(
      Document page, Outline outline, PageFacts facts, Optional<String> input) {
    if (input.isPresent()) {
      return input;
    }
    String declared = facts.titles().stream().findFirst().orElse(page.title().strip());
    Optional<String> printed = printed(outline, declared);
    String clean = bare(declared);
    boolean kicker =
        printed.isPresent()
            && !clean.isEmpty()
            && Paragraph.words(printed.get()).endsWith(" " + Paragraph.words(clean));
    boolean badge = printed.map(Paragraph::words).filter(words -> badged(words, clean)).isPresent();
    return printed.isPresent() && !kicker && !badge
        ? printed
        : Optional.of(clean).filter(title -> !title.isEmpty());
  }

  /** True if a printed headline is the declared one and a button or a badge behind it. */
  private static boolean badged(String printed, String declared) {
    String start = Paragraph.words(declared) + " ";
    if (start.length() < SHORTEST_START || !printed.startsWith(start)) {
      return false;
    }
    String rest = printed.substring(start.length());
    return Residue.why(Paragraph.of(rest, new Span(0, rest.length()))).isPresent();
  }

  private static Optional<String> printed(Outline page, String declared) {
    Set<String> wanted = words(declared);
    String best = "";
    double most = 0;
    for (Element heading : page.marks(e -> Outline.heading(e) || Outline.headline(e))) {
      String text = heading.text().strip();
      double agreement = agreement(wanted, words(text));
      if (!text.isEmpty() && text.length() <= LONGEST && agreement > most) {
        most = agreement;
        best = text;
      }
    }
    if (most >= AGREES || (wanted.isEmpty() && !best.isEmpty())) {
      return Optional.of(best);
    }
    List<Element> firsts = page.marks(e -> e.normalName().equals("h1"));
    boolean only = firsts.size() == 1 && words(firsts.get(0).text()).size() >= 3;
    return only && wanted.isEmpty() ? Optional.of(firsts.get(0).text().strip()) : Optional.empty();
  }

  private static Set<String> words(String text) {
    String words = Paragraph.words(text);
    return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ")));
  }

  /**
   * The share of common words (Dice); the name of the site in the declared title lowers it little.
   */
  private static double agreement(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
  }

  /** The declared title without the name of the site behind a bar or dash. */
  private static String bare(String title) {
    int cut = -1;
    for (int i = title.length() - 2; i > 0 && cut < 0; i--) {
      boolean mark = SEPARATORS.indexOf(title.charAt(i)) >= 0;
      if (mark && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ') {
        cut = i;
      }
    }
    boolean site = cut > 0 && title.length() - cut < cut && title.length() - cut < 40;
    return site ? title.substring(0, cut).strip() : title;
  }
}
