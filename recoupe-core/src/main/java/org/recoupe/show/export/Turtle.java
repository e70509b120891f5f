package org.recoupe.show.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Turtle (RDF 1.1, W3C Recommendation of 25 February 2014): one subject a paragraph, one statement
 * a line. Text is always a literal with escapes, so that no word of a source becomes syntax.
 */
final class Turtle {
  private final Appendable out;

  Turtle(Appendable out) {
    this.out = out;
  }

  void prefixes(Map<String, String> prefixes) throws IOException {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      out.append("@prefix ").append(prefix.getKey()).append(": <");
      out.append(prefix.getValue()).append("> .\n");
    }
  }

  /** Begins a subject: its address and its types. */
  Turtle subject(String address, String types) throws IOException {
    out.append("\n<").append(address).append("> a ").append(types);
    return this;
  }

  /** A statement whose object is another subject. */
  Turtle link(String property, String address) throws IOException {
    out.append(" ;\n  ").append(property).append(" <").append(address).append(">");
    return this;
  }

  /** A statement whose object is a name with a prefix, or a number. */
  Turtle plain(String property, String value) throws IOException {
    out.append(" ;\n  ").append(property).append(' ').append(value);
    return this;
  }

  /** A statement whose object is text; none for no text. */
  Turtle text(String property, String text) throws IOException {
    return text.isEmpty() ? this : plain(property, literal(text));
  }

  /** A statement whose object is text in a language, BCP 47. */
  Turtle text(String property, String text, String language) throws IOException {
    boolean tag = language.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    return text.isEmpty() ? this : plain(property, literal(text) + (tag ? "@" + language : ""));
  }

  /** Ends the subject. */
  void end() throws IOException {
    out.append(" .\n");
  }

  /** Text as a literal. */
  static String literal(String text) {
    String fit = Spelling.fit(text);
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < fit.length(); i++) {
      char c = fit.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** An address of something of a dossier: its parts, with all but letters and digits escaped. */
  static String urn(String kind, String... parts) {
    StringBuilder address = new StringBuilder("urn:recoupe:").append(kind);
    for (String part : parts) {
      address.append(':');
      for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
        boolean plain =
            (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '-';
        address.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
      }
    }
    return address.toString();
  }
}
