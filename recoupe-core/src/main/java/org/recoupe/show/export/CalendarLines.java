package org.recoupe.show.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The content lines of iCalendar (RFC 5545, section 3.1): folded behind 75 octets, never inside a
 * character; text escaped (section 3.3.11).
 */
final class CalendarLines {
  private static final int LONGEST = 75;
  private final Appendable out;

  CalendarLines(Appendable out) {
    this.out = out;
  }

  /** A line whose value is written as it stands. */
  CalendarLines line(String name, String value) throws IOException {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is text. */
  CalendarLines text(String name, String text) throws IOException {
    return line(name, escaped(Spelling.fit(text)));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\r", "\\n")
        .replace("\n", "\\n")
        .replace('\t', ' ');
  }

  private void fold(String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String character = Character.toString(point);
      int width = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += width;
      i += character.length();
    }
    out.append("\r\n");
  }
}
