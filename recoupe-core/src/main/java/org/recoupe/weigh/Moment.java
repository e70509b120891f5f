package org.recoupe.weigh;

import java.time.LocalDate;
import java.util.Optional;

/**
 * As of when a number is given, as precisely as is known.
 *
 * @param day the day
 * @param minute minute of the day, where known
 */
record Moment(LocalDate day, Optional<Integer> minute) implements Comparable<Moment> {

  /** Parses the beginning of an ISO 8601 date or date and time. */
  static Optional<Moment> parse(String iso) {
    if (!iso.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(iso.substring(0, 10));
    if (!iso.matches(".{10}T\\d{2}(:?\\d{2}.*)?")) {
      return Optional.of(new Moment(day, Optional.empty()));
    }
    int hour = Integer.parseInt(iso.substring(11, 13));
    String rest = iso.substring(13).replace(":", "");
    int minutes = rest.length() >= 2 ? Integer.parseInt(rest.substring(0, 2)) : 0;
    return Optional.of(new Moment(day, Optional.of(60 * hour + minutes)));
  }

  /** True if one is surely before the other. */
  boolean apart(Moment other) {
    if (!day.equals(other.day)) {
      return true;
    }
    return minute.isPresent() && other.minute.isPresent() && !minute.equals(other.minute);
  }

  @Override
  public int compareTo(Moment other) {
    int first = day.compareTo(other.day);
    return first != 0
        ? first
        : Integer.compare(minute.orElse(24 * 60), other.minute.orElse(24 * 60));
  }

  @Override
  public String toString() {
    return day + minute.map(m -> String.format(" %02d:%02d", m / 60, m % 60)).orElse("");
  }
}
