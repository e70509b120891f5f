package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article of a dossier beside its original: maps stretches of the cleaned text back to code
 * points of the original.
 */
final class Judged {
  private final JsonNode article;
  private final String text;
  private final Optional<String> original;
  private final List<int[]> pieces = new ArrayList<>();

  Judged(JsonNode article, Optional<String> original) {
    this.article = article;
    this.text = article.path("text").asText();
    this.original = original;
    article
        .path("origin")
        .forEach(p -> pieces.add(new int[] {p.get(0).asInt(), p.get(1).asInt(), p.get(2).asInt()}));
  }

  JsonNode article() {
    return article;
  }

  String id() {
    return article.path("id").asText();
  }

  String key() {
    return article.path("key").asText();
  }

  String outlet() {
    return article.path("outlet").path("name").asText("");
  }

  String text() {
    return text;
  }

  String cut(JsonNode span) {
    return text.substring(span.path("start").asInt(), span.path("end").asInt());
  }

  /** The text around a place, so many UTF-16 units on either side. */
  String around(JsonNode at, int room) {
    int from = Math.max(0, at.path("start").asInt() - room);
    int to = Math.min(text.length(), at.path("end").asInt() + room);
    return text.substring(from, to);
  }

  /** The stretch in the original, in code points; empty where it does not stand there. */
  Optional<Stretch> back(JsonNode span) {
    int start = place(span.path("start").asInt(), false);
    int end = place(span.path("end").asInt(), true);
    if (start < 0 || end < 0) {
      return Optional.empty();
    }
    return Optional.of(new Stretch(points(start), points(end)));
  }

  private int points(int units) {
    return original.map(o -> o.codePointCount(0, Math.min(units, o.length()))).orElse(units);
  }

  private int place(int unit, boolean last) {
    for (int[] piece : pieces) {
      boolean inside = piece[0] <= unit && unit < piece[0] + piece[2];
      boolean behind = last && piece[0] < unit && unit <= piece[0] + piece[2];
      if (inside || behind) {
        return piece[1] + unit - piece[0];
      }
    }
    return -1;
  }
}
