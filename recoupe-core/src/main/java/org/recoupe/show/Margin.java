package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands beside the lines of a story's page, and what people took out of it.
 *
 * @param beside by the line it stands beside
 * @param left what is no part of the story any more: never dropped without a word
 */
public record Margin(Map<Spot, Beside> beside, List<Left> left) {
  /** Nothing stands beside anything. */
  public static final Margin EMPTY = new Margin(Map.of(), List.of());

  public Margin {
    beside = Map.copyOf(beside);
    left = List.copyOf(left);
  }

  /** Kinds of lines. */
  public enum Kind {
    FINDING,
    ANNOUNCEMENT,
    MATCH,
    SAYING,
    PERSON,
    PLACE,
    STORY
  }

  /**
   * A line.
   *
   * @param kind what it tells
   * @param id of what it tells; of a match, its position among those of the story
   */
  public record Spot(Kind kind, String id) {
    /** The id of the element that stands beside it. */
    public String anchor() {
      return "beside-" + kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
  }

  /**
   * Something that people took out.
   *
   * @param kind what it was
   * @param label its words
   * @param beside who took it out, and why
   */
  public record Left(Bilingual kind, String label, Beside beside) {}

  /** Writes what stands beside a line; nothing where nothing does. */
  void write(Html html, Kind kind, String id) {
    Spot spot = new Spot(kind, id);
    Beside one = beside.getOrDefault(spot, Beside.NOTHING);
    if (!one.equals(Beside.NOTHING)) {
      html.open("div", "class", "beside-line", "id", spot.anchor());
      write(html, one);
      html.close().line();
    }
  }

  /** Writes remarks and ways. */
  static void write(Html html, Beside beside) {
    for (Beside.Remark remark : beside.remarks()) {
      html.open("p", "class", "remark " + remark.tone().name().toLowerCase(Locale.ROOT));
      html.say("b", remark.head());
      if (!remark.words().isEmpty()) {
        html.text(" ").element("span", remark.words());
      }
      html.close();
    }
    if (!beside.ways().isEmpty()) {
      html.open("p", "class", "ways");
      for (PageLink way : beside.ways()) {
        html.say("a", new Bilingual(way.fr(), way.en()), "href", way.address()).text(" ");
      }
      html.close();
    }
  }
}
