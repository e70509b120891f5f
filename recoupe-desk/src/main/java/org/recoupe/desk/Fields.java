package org.recoupe.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;

/** Fields of forms that came in. */
final class Fields {
  /** The longest name, in characters. */
  static final int NAME = 64;

  /** The longest text. */
  static final int TEXT = 2000;

  private Fields() {}

  /** A field without the space around it, cut where it is too long; empty if it is not there. */
  static String of(Context context, String name, int longest) {
    return trimmed(Optional.ofNullable(context.formParam(name)).orElse(""), longest);
  }

  /** A field that must say something. */
  static String needed(Context context, String name, int longest) {
    String value = of(context, name, longest);
    if (value.isEmpty()) {
      throw new BadRequestResponse(name + " is missing");
    }
    return value;
  }

  /** A text without the space around it and without what is no text, cut where it is too long. */
  static String trimmed(String text, int longest) {
    String plain = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
    int end = Math.min(longest, plain.length());
    return plain.substring(0, end).strip();
  }

  /** Where a form says it came from, if that is a page of the desk; else another one. */
  static String back(Context context, String otherwise) {
    return own(of(context, "back", TEXT), otherwise);
  }

  /** An address if it is that of a page of the desk; else another one. */
  static String own(String address, String otherwise) {
    boolean own = address.matches("/[^/\\\\\\s][^\\s\\\\]*|/");
    return own ? address : otherwise;
  }
}
