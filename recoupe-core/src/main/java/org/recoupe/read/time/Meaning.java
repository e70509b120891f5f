package org.recoupe.read.time;

/** What a rule can mean; the third column of the rules names one. */
enum Meaning {
  /** A date, or a clock time, from its parts. */
  CALENDAR,
  /** A weekday of last or next week. */
  WEEKDAY,
  /** So many units from publication, or from the last date told. */
  SHIFT,
  /** The last or next unit. */
  RELATIVE,
  /** So long ago. */
  AGO,
  /** In so long. */
  AHEAD,
  /** So long after the last date told. */
  AFTER,
  /** So long before the last date told. */
  BEFORE,
  /** From one date to another. */
  INTERVAL,
  /** From one clock time to another. */
  CLOCKS,
  /** A night, from one day to the next. */
  NIGHT,
  DECADE,
  CENTURY,
  /** A quarter or half of a year. */
  PORTION,
  SEASON,
  FEAST,
  /** A length of time. */
  DURATION,
  /** A length told like a clock time. */
  LENGTH,
  /** A length of several units next to now. */
  SPAN,
  /** A length that is not told exactly. */
  VAGUELY,
  /** A repeated time. */
  SET,
  /** A time that cannot be put into the calendar. */
  VAGUE,
  /** No time expression, in spite of its words. */
  NONE
}
