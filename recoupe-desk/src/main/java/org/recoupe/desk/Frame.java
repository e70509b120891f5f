package org.recoupe.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.DateRange;
import org.recoupe.show.Phrases;
import org.recoupe.store.Decision;

/**
 * What every page knows: who it speaks to, where it stands, where its style sheets are.
 *
 * @param phrases what it says
 * @param assets its style sheets and scripts
 * @param zone of the clock on the wall
 * @param here the section it belongs to
 * @param address its own address, without the language
 * @param visitor who looks at it
 */
public record Frame(
    Phrases phrases, Assets assets, ZoneId zone, Section here, String address, Visitor visitor) {

  /** BCP 47. */
  public String tag() {
    return phrases.tag();
  }

  /** What stands under a key. */
  public String say(String key, String... put) {
    return phrases.say(key, put);
  }

  /** So many of something. */
  public String count(String key, int number) {
    return phrases.count(key, number);
  }

  /** A title; says so where there is none. */
  public String title(String title) {
    return title.isBlank() ? phrases.say("untitled") : title;
  }

  /** A number. */
  public String number(int number) {
    return phrases.number(number);
  }

  /** Days from one to another; says so where they are unknown. */
  public String days(Optional<String> from, Optional<String> to) {
    return from.flatMap(a -> to.map(b -> new DateRange(LocalDate.parse(a), LocalDate.parse(b))))
        .map(phrases::days)
        .orElseGet(() -> phrases.say("date.unknown"));
  }

  /** A moment as the clock on the wall shows it. */
  public String moment(String instant) {
    ZonedDateTime local = Instant.parse(instant).atZone(zone);
    String clock = String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    return phrases.say("moment", phrases.days(DateRange.of(local.toLocalDate())), clock);
  }

  /** A month, from {@code 2023-09}. */
  public String month(String iso) {
    return phrases.month(YearMonth.parse(iso));
  }

  /** Who decided what, and when. */
  public String did(Decision decision) {
    return Telling.head(this, decision);
  }

  /** Why, in their words. */
  public String why(Decision decision) {
    return Telling.words(decision);
  }

  /** An address with one parameter. */
  public String to(String path, String name, String value) {
    return Addresses.of(path, Map.of(name, value));
  }

  /** An article, at some words. */
  public String sentence(String article, int start, int end) {
    return "/articles/" + Addresses.encoded(article) + "?at=" + start + "-" + end + "#at";
  }

  /** The same page in another language. */
  public String in(String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /** Where a style sheet or script is. */
  public String asset(String name) {
    return assets.address(name);
  }
}
