package org.recoupe.read.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.read.time.Pattern.Edge;
import org.recoupe.read.time.Pattern.Flag;
import org.recoupe.read.time.Pattern.Label;
import org.recoupe.read.time.Pattern.Node;
import org.recoupe.text.Runs;

/**
 * Reads the rule language: words, {@code <slot>}, {@code <name:slot>}, {@code (a | b)}, {@code
 * [a]}, {@code {marked}}, {@code +} for no white space, {@code @piece}, {@code %flag}, and a
 * backslash before a mark that is meant itself.
 */
final class PatternReader {
  private static final String SPECIAL = "()[]{}|+@%<>\\";

  private final String source;
  private final Map<String, String> pieces;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private int at;
  private boolean glue;

  private PatternReader(String source, Map<String, String> pieces) {
    this.source = source;
    this.pieces = pieces;
  }

  /**
   * The compiled pattern.
   *
   * @throws IllegalArgumentException if the pattern is not well formed
   */
  static Pattern read(String source, Map<String, String> pieces) {
    PatternReader reader = new PatternReader(source, pieces);
    Item whole = reader.choice();
    if (reader.at < source.length()) {
      throw reader.wrong("unexpected " + source.charAt(reader.at));
    }
    return new Pattern(whole.before(new Node(List.of(), true)), reader.flags);
  }

  /** A part of a pattern: it knows the graph that leads through it to what follows. */
  private interface Item {
    Node before(Node next);
  }

  private Item choice() {
    List<Item> ways = new ArrayList<>(List.of(sequence()));
    while (peek() == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.get(0) : next -> union(ways, next);
  }

  private static Node union(List<Item> ways, Node next) {
    Node all = new Node(List.of(), false);
    for (Item way : ways) {
      all = all.or(way.before(next));
    }
    return all;
  }

  private Item sequence() {
    List<Item> items = new ArrayList<>();
    for (char c = peek(); c != 0 && c != '|' && c != ')' && c != ']' && c != '}'; c = peek()) {
      items.add(item(c));
    }
    return next -> {
      Node node = next;
      for (int i = items.size() - 1; i >= 0; i--) {
        node = items.get(i).before(node);
      }
      return node;
    };
  }

  private Item item(char c) {
    return switch (c) {
      case '(' -> group(')');
      case '[' -> {
        Item inner = group(']');
        yield next -> inner.before(next).or(next);
      }
      case '{' -> {
        Item inner = group('}');
        yield next -> border(true, inner.before(border(false, next)));
      }
      case '+' -> {
        at++;
        glue = true;
        yield item(peek());
      }
      case '@' -> piece();
      case '%' -> flag();
      case '<' -> slot();
      default -> word();
    };
  }

  private static Node border(boolean opens, Node to) {
    return new Node(List.of(new Edge(new Label.Border(opens), to)), false);
  }

  private Item group(char close) {
    at++;
    Item inner = choice();
    if (peek() != close) {
      throw wrong("missing " + close);
    }
    at++;
    return inner;
  }

  private Item piece() {
    at++;
    String name = name();
    String piece = pieces.get(name);
    if (piece == null) {
      throw wrong("no piece @" + name);
    }
    PatternReader inner = new PatternReader(piece, pieces);
    inner.glue = takeGlue();
    return inner.choice();
  }

  private Item flag() {
    at++;
    flags.add(Flag.valueOf(name().toUpperCase(Locale.ROOT)));
    return next -> next;
  }

  private Item slot() {
    int end = source.indexOf('>', at);
    if (end < 0) {
      throw wrong("missing >");
    }
    String inside = source.substring(at + 1, end);
    at = end + 1;
    int colon = inside.indexOf(':');
    String name = colon < 0 ? inside : inside.substring(0, colon);
    String slot = inside.substring(colon + 1);
    boolean glued = takeGlue();
    return next -> new Node(List.of(new Edge(new Label.Filled(slot, name, glued), next)), false);
  }

  private Item word() {
    int from = at;
    if (source.charAt(at) == '\\') {
      from++;
      at += 2;
    } else {
      while (at < source.length() && plain(source.charAt(at))) {
        at++;
      }
    }
    if (at == from) {
      throw wrong("unexpected " + source.charAt(at));
    }
    Runs runs = Runs.of(source.substring(from, at));
    boolean glued = takeGlue();
    return next -> {
      Node node = next;
      for (int i = runs.size() - 1; i >= 0; i--) {
        node =
            new Node(List.of(new Edge(new Label.Word(runs.word(i), i == 0 && glued), node)), false);
      }
      return node;
    };
  }

  private boolean takeGlue() {
    boolean taken = glue;
    glue = false;
    return taken;
  }

  private static boolean plain(char c) {
    return c != ' ' && SPECIAL.indexOf(c) < 0;
  }

  private String name() {
    int from = at;
    while (at < source.length() && Character.isLetter(source.charAt(at))) {
      at++;
    }
    return source.substring(from, at);
  }

  /** The next mark that is not a space; 0 at the end. */
  private char peek() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at < source.length() ? source.charAt(at) : 0;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(why + " at " + at + " in pattern: " + source);
  }
}
