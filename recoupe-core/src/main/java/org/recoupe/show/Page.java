package org.recoupe.show;

import java.util.Optional;
import org.recoupe.model.Published;

/**
 * What all sections of one page share.
 *
 * @param sources the articles
 * @param words what the program says
 * @param dates how it writes dates
 * @param lines how it leads to sentences
 * @param reasons the reasons that come with values
 * @param rules the rules that lines rest on
 * @param around what stands around the page
 */
record Page(
    Sources sources,
    Words words,
    Dates dates,
    Lines lines,
    Reasons reasons,
    RuleBook rules,
    Around around) {

  /** The page of these articles. */
  static Page of(Sources sources) {
    return of(sources, Around.NOTHING);
  }

  /** The page of these articles among other pages. */
  static Page of(Sources sources, Around around) {
    Words words = Words.load();
    Dates dates = new Dates(words);
    Reasons reasons = new Reasons(dates);
    RuleBook rules = new RuleBook(reasons);
    return new Page(sources, words, dates, new Lines(sources, rules), reasons, rules, around);
  }

  /** When an article was published, in short; « date inconnue » where nobody knows. */
  Bilingual published(String article) {
    return sources
        .reading(article)
        .map(r -> published(r.article().published()))
        .orElse(words.say("date.unknown"));
  }

  /** When something was published, in short. */
  Bilingual published(Published published) {
    Optional<Bilingual> days = published.days().map(dates::range);
    Bilingual clock = published.clock().map(Dates::clock).orElse(Bilingual.of(""));
    return days.map(d -> clock.fr().isEmpty() ? d : words.say("date.at", d, clock))
        .orElse(words.say("date.unknown"));
  }

  /** True if a publication date was worked out and stands nowhere. */
  static boolean deduced(Published published) {
    return published.basis() == Published.Basis.INFERRED_FROM_TEXT
        || published.basis() == Published.Basis.INFERRED_FROM_STORY;
  }

  /** Outlet and date of an article. */
  void byline(Html html, String article) {
    html.element("b", sources.outlet(article)).text(" · ");
    boolean deduced =
        sources.reading(article).filter(r -> deduced(r.article().published())).isPresent();
    html.say(deduced ? "i" : "span", published(article));
  }

  /** A reason that came with a value, in the reader's language where it is known. */
  Bilingual reason(String text) {
    return reasons.of(text);
  }
}
