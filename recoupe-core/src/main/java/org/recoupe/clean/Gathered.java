package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Span;

/**
 * Text gathered from the nodes of a page, white space made plain as browsers do, each unit with its
 * place in the source of the page. A character reference (« &eacute; ») has no place: it stands
 * there otherwise written.
 */
final class Gathered {
  private static final int LONGEST_REFERENCE = 33;
  private static final int NOWHERE = -1;

  private static final int MOST_REFERENCES = 1000;

  private final String source;
  private final Map<String, String> references = new HashMap<>();
  private char[] text = new char[256];
  private int[] places = new int[256];
  private int length;

  Gathered(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /** A line break of the page. */
  void line() {
    if (length > 0 && last() == ' ') {
      length--;
    }
    put('\n', NOWHERE);
  }

  /** Adds the words of a node; line ends count in preformatted text alone. */
  void add(TextNode node, boolean preformatted) {
    Range range = node.sourceRange();
    int place = range.isTracked() ? range.startPos() : NOWHERE;
    int end = range.isTracked() ? range.endPos() : NOWHERE;
    add(node.getWholeText(), place, end, preformatted);
  }

  /** Adds a stretch of the source that holds no tags. */
  void add(int from, int to) {
    if (from < to) {
      String written = source.substring(from, to);
      boolean plain = written.indexOf('&') < 0;
      add(plain ? written : Parser.unescapeEntities(written, false), from, to, false);
    }
  }

  private void add(String words, int from, int end, boolean preformatted) {
    int place = from;
    int i = 0;
    if (place >= 0 && end - place == words.length() && source.startsWith(words, place)) {
      for (; i < words.length(); i++) {
        unit(words.charAt(i), place + i, preformatted);
      }
    }
    while (i < words.length()) {
      char c = words.charAt(i);
      boolean known = place >= 0 && place < end;
      if (known && source.charAt(place) == '&') {
        int stop = referenceEnd(place, end);
        String decoded = decoded(source.substring(place, stop));
        boolean reference = stop > place + 1 && words.startsWith(decoded, i);
        boolean written = reference && decoded.equals(source.substring(place, stop));
        if (reference && !written) {
          for (int k = 0; k < decoded.length(); k++) {
            unit(decoded.charAt(k), NOWHERE, preformatted);
          }
          i += decoded.length();
          place = stop;
          continue;
        }
      }
      boolean same = known && source.charAt(place) == c;
      unit(c, same ? place : NOWHERE, preformatted);
      place = same ? place + 1 : NOWHERE;
      i++;
    }
  }

  /** A page repeats a few references, and to decode one takes a parser each time. */
  private String decoded(String reference) {
    String known = references.get(reference);
    if (known != null) {
      return known;
    }
    String plain = Parser.unescapeEntities(reference, false);
    if (references.size() < MOST_REFERENCES) {
      references.put(reference, plain);
    }
    return plain;
  }

  private int referenceEnd(int from, int end) {
    int at = from + 1;
    int last = Math.min(end, from + LONGEST_REFERENCE);
    while (at < last
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '#')) {
      at++;
    }
    return at < last && source.charAt(at) == ';' ? at + 1 : at;
  }

  private void unit(char c, int place, boolean preformatted) {
    boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (!blank) {
      put(c, place);
    } else if (preformatted && c == '\n') {
      line();
    } else if (length > 0 && last() != ' ' && last() != '\n') {
      put(' ', c == ' ' ? place : NOWHERE);
    }
  }

  private char last() {
    return text[length - 1];
  }

  private void put(char c, int place) {
    if (length == places.length) {
      places = Arrays.copyOf(places, length * 2);
      text = Arrays.copyOf(text, length * 2);
    }
    places[length] = place;
    text[length++] = c;
  }

  /** The stretches between empty lines, without the white space at their ends. */
  List<Span> paragraphs() {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int lines = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text[i] : '\n';
      boolean end = i == length;
      lines = c == '\n' ? lines + 1 : blank(c) ? lines : 0;
      if (end || lines == 2) {
        Span span = trimmed(start, i);
        if (!span.isEmpty()) {
          found.add(span);
        }
        start = i;
        lines = 1;
      }
    }
    return found;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\n';
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && white(text[start])) {
      start++;
    }
    while (end > start && white(text[end - 1])) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || c == '\n';
  }

  /** The words of a stretch, single line breaks as spaces. */
  String words(Span span) {
    return new String(text, span.start(), span.length()).replace('\n', ' ');
  }

  /** The pieces of a stretch that stand unchanged in the source; offsets count from its start. */
  List<OriginPiece> origin(Span span) {
    List<OriginPiece> pieces = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int start = at++;
      if (places[start] >= 0) {
        while (at < span.end() && places[at] == places[at - 1] + 1) {
          at++;
        }
        pieces.add(new OriginPiece(start - span.start(), places[start], at - start));
      }
    }
    return pieces;
  }
}
