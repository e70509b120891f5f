package org.recoupe.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How long a server asks to be left alone: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
  private static final int DIGITS = 9;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  private RetryAfter() {}

  /** The time to wait from now; empty if the answer does not tell. */
  static Optional<Duration> of(Answer answer, Instant now) {
    return answer.header("Retry-After").map(String::strip).flatMap(value -> read(value, now));
  }

  private static Optional<Duration> read(String value, Instant now) {
    if (!value.isEmpty() && value.length() <= DIGITS && value.chars().allMatch(RetryAfter::digit)) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Duration wait = Duration.between(now, ZonedDateTime.parse(value, DATE));
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
