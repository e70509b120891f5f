package org.recoupe.show;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;

/**
 * What pages around the dossier say, in one language: their own words, from a table like {@code
 * words.tsv} beside them, and dates, numbers and reasons as the dossier writes them. Immutable.
 */
public final class Phrases {
  private final PageLanguage language;
  private final Words own;
  private final Page page;

  /**
   * The phrases of some pages.
   *
   * @param room a class in whose package the table lies
   * @param table its name
   */
  public Phrases(Class<?> room, String table, PageLanguage language) {
    this.language = language;
    this.own = Words.load(room, table);
    this.page = Page.of(new Sources(List.of()));
  }

  /** BCP 47. */
  public String tag() {
    return language.tag();
  }

  /** What stands under a key of the table, with what is put in. */
  public String say(String key, String... put) {
    Bilingual[] both = Arrays.stream(put).map(Bilingual::of).toArray(Bilingual[]::new);
    return own.say(key, both).in(language);
  }

  /** The words of the table for so many of something. */
  public String count(String key, long number) {
    return own.count(key, number).in(language);
  }

  /** The name of a constant, e.g. {@code outcome.happened}, as the dossier says it. */
  public String name(String family, Enum<?> constant) {
    return page.words().name(family, constant).in(language);
  }

  /** A number. */
  public String number(long number) {
    return Words.number(number).in(language);
  }

  /** One or more days, as short as they can be said. */
  public String days(DateRange days) {
    return page.dates().range(days).in(language);
  }

  /** A month. */
  public String month(YearMonth month) {
    return page.dates().month(month).in(language);
  }

  /** A day under its month. */
  public String weekday(LocalDate day) {
    return page.dates().weekday(day).in(language);
  }

  /** When something was published. */
  public String published(Published published) {
    return page.published(published).in(language);
  }

  /** A reason that came with a value. */
  public String reason(String text) {
    return page.reason(text).in(language);
  }

  /** The name of a country by its code. */
  public String country(String code) {
    return Places.country(code).in(language);
  }
}
