package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.recoupe.clean.Furniture.Sign;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.Span;

/**
 * Chooses the paragraphs of the article among those of its element: drops lists of links, what
 * stands before the first and behind the last paragraph of prose, sections of related titles; holds
 * them against the text that the page declares in JSON-LD, if it declares one.
 */
final class ArticleBlocks {
  private static final Set<String> LEADS = Set.of("p", "div", "h2", "h3", "section", "strong");
  private static final Set<String> LEAD_PLACES = Set.of("p", "div", "h2", "section");
  private static final double MANY_LINKS = 0.5;
  private static final int SHORT = 25;
  private static final int MANY_SIGNED = 5;
  private static final int SHORTEST_LEAD = 60;
  private static final int LONGEST_LEAD = 1200;
  private static final int MANY_PARAGRAPHS = 4;
  private static final int SHORTEST_DECLARED = 250;
  private static final int FEWEST_ITEMS = 3;
  private static final int ITEM_WORDS = 4;
  private static final int MOST_HEADINGS = 1;
  private static final int STEM = 5;
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,3} ?['’′](?: ?\\+ ?\\d{1,2})?|\\d{1,2} ?[h:H] ?(?:\\d{2})?(?:\\W{0,3})");

  private final Element body;
  private final Furniture names;
  private final Bulk bulk;
  private final Blocks walk;
  private final PageFacts facts;
  private final Optional<String> title;

  ArticleBlocks(
      Element body,
      Furniture names,
      Bulk bulk,
      Blocks walk,
      PageFacts facts,
      Optional<String> title) {
    this.body = body;
    this.names = names;
    this.bulk = bulk;
    this.walk = walk;
    this.facts = facts;
    this.title = title;
  }

  /** The paragraphs of the article that this element holds. */
  List<Block> of(Element main) {
    List<Line> lines = walk.of(main).stream().map(Line::of).toList();
    List<Line> below = withoutSections(fromTitle(withoutLinks(lines), title));
    List<Line> found = againstDeclared(withoutTeasers(trimmed(below)), facts.body());
    List<Block> whole = new ArrayList<>(found.stream().map(Line::block).toList());
    lead(main, found).or(() -> belowTitle(main, found)).ifPresent(lead -> whole.add(0, lead));
    return whole;
  }

  private static List<Line> withoutLinks(List<Line> blocks) {
    List<Line> kept = new ArrayList<>();
    for (Line block : blocks) {
      boolean list =
          block.block().links() > MANY_LINKS
              && words(block) <= SHORT * (block.block().links() > 0.8 ? 3 : 1);
      if (!list && !markup(block.line().text())) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** True for tags that a page shows as text. */
  private static boolean markup(String text) {
    return text.startsWith("<") && text.endsWith(">");
  }

  /** From the headline on, if most of the prose stands below it. */
  private static List<Line> fromTitle(List<Line> blocks, Optional<String> title) {
    String words = Paragraph.words(title.orElse(""));
    long all = blocks.stream().filter(Line::prose).count();
    for (int i = 0; i < blocks.size() && !words.isEmpty(); i++) {
      if (blocks.get(i).line().words().equals(words)) {
        List<Line> below = blocks.subList(i, blocks.size());
        boolean most = below.stream().filter(Line::prose).count() * 3 >= all;
        return most ? new ArrayList<>(below) : blocks;
      }
    }
    return blocks;
  }

  /** Up to where signatures and dates begin to alternate with text: teasers of other articles. */
  private static List<Line> withoutTeasers(List<Line> blocks) {
    int cut = -1;
    int signed = 0;
    boolean started = false;
    for (int i = 0; i < blocks.size(); i++) {
      Kind kind = blocks.get(i).block().kind();
      started |= blocks.get(i).prose();
      boolean named = kind == Kind.BYLINE || kind == Kind.DATELINE;
      // In a live report times stand between the paragraphs: these are no teasers.
      if (started && named && !TIME.matcher(blocks.get(i).line().text()).matches()) {
        signed++;
        cut = cut < 0 ? i : cut;
      }
    }
    if (signed < MANY_SIGNED) {
      return blocks;
    }
    List<Line> kept = new ArrayList<>(blocks.subList(0, cut));
    while (kept.size() > 1 && !ends(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static int words(Line block) {
    return block.line().count();
  }

  /**
   * A paragraph and what its words look like.
   *
   * @param block the paragraph
   * @param line its words
   * @param prose true for running text
   */
  private record Line(Block block, Paragraph line, boolean prose) {
    static Line of(Block block) {
      Paragraph line = Paragraph.of(block.text(), new Span(0, block.text().length()));
      boolean runs = block.kind() == Kind.BODY || block.kind() == Kind.LEAD;
      return new Line(block, line, runs && line.prose());
    }
  }

  /** Without headings like « À lire aussi » and the titles below them. */
  private static List<Line> withoutSections(List<Line> blocks) {
    List<Line> kept = new ArrayList<>();
    boolean inside = false;
    for (Line block : blocks) {
      if (Residue.section(block.line()).isPresent()) {
        inside = true;
      } else if (inside && block.prose() && block.block().links() < MANY_LINKS) {
        inside = false;
      }
      if (!inside) {
        kept.add(block);
      }
    }
    return kept.stream().anyMatch(Line::prose) ? kept : blocks;
  }

  /** From the first prose to the last; what is known by its name stays. */
  private static List<Line> trimmed(List<Line> blocks) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).prose()) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last > first && !ends(blocks.get(last))) {
      last--;
    }
    last = listed(blocks, last);
    if (first >= blocks.size() || leadAlone(blocks, first)) {
      return blocks;
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean named = blocks.get(i).block().kind() != Kind.BODY && i < first;
      if (named || (i >= first && i <= last)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** The last item of a list below the last paragraph, else that paragraph. */
  private static int listed(List<Line> blocks, int last) {
    int from = last + 1;
    while (from < blocks.size()
        && from - last <= MOST_HEADINGS
        && !blocks.get(from).block().item()) {
      from++;
    }
    int end = from;
    while (end < blocks.size() && item(blocks.get(end))) {
      end++;
    }
    boolean led = blocks.subList(last + 1, from).stream().allMatch(block -> clean(block.line()));
    return led && end - from >= FEWEST_ITEMS ? end - 1 : last;
  }

  private static boolean item(Line block) {
    return block.block().item()
        && block.block().kind() == Kind.BODY
        && block.block().links() < MANY_LINKS
        && words(block) >= ITEM_WORDS
        && clean(block.line());
  }

  private static boolean clean(Paragraph line) {
    return Residue.why(line).or(() -> ReaderLines.why(line)).isEmpty();
  }

  /** True if the only prose is a lead, though more text stands below it. */
  private static boolean leadAlone(List<Line> blocks, int lead) {
    List<Line> below = blocks.subList(lead + 1, blocks.size());
    int more = below.stream().mapToInt(block -> block.line().text().length()).sum();
    return blocks.get(lead).block().kind() == Kind.LEAD
        && below.stream().noneMatch(Line::prose)
        && more > 2 * blocks.get(lead).line().text().length();
  }

  /** True for a last paragraph: a sentence, however short, or a signature. */
  private static boolean ends(Line block) {
    if (block.block().kind() == Kind.EMBED) {
      return true;
    }
    Paragraph line = block.line();
    return !block.block().heading()
        && (block.block().kind() == Kind.BODY || block.block().kind() == Kind.LEAD)
        && (line.prose() || (line.endsSentence() && line.count() > 2))
        && clean(line);
  }

  /** A lead that stands above the element of the article. */
  private Optional<Block> lead(Element main, List<Line> blocks) {
    for (Element element : Walk.of(body)) {
      if (leadPlace(element)
          && names.is(Sign.LEAD, element)
          && leads(element)
          && outside(element, main)) {
        return lead(element).filter(lead -> !known(lead, blocks));
      }
    }
    return Optional.empty();
  }

  private static boolean leadPlace(Element element) {
    return LEAD_PLACES.contains(element.normalName())
        || Outline.says(element, "itemprop", "description");
  }

  /** The first sentences between the headline and the element of the article. */
  private Optional<Block> belowTitle(Element main, List<Line> blocks) {
    String words = Paragraph.words(title.orElse(""));
    boolean below = false;
    for (Element element : Walk.of(body)) {
      if (element.equals(main)) {
        return Optional.empty();
      }
      boolean heading = element.normalName().startsWith("h") && element.childrenSize() < 4;
      if (heading && !words.isEmpty() && Paragraph.says(element.text(), words)) {
        below = true;
      } else if (below && LEADS.contains(element.normalName()) && sentences(element, main)) {
        boolean near = near(element.text(), words) && !captioned(element);
        return lead(element).filter(lead -> near && !known(lead, blocks));
      }
    }
    return Optional.empty();
  }

  /** True if a text speaks of what the headline speaks of: they share the stem of a long word. */
  private static boolean near(String text, String title) {
    Set<String> stems = stems(Paragraph.words(text));
    return stems(title).stream().anyMatch(stems::contains);
  }

  private static Set<String> stems(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> word.length() > STEM)
        .map(word -> word.substring(0, STEM))
        .collect(Collectors.toSet());
  }

  private boolean captioned(Element element) {
    boolean caption = names.is(Sign.CAPTION, element);
    Element at = element.parent();
    for (int up = 0; up < 3 && at != null; up++) {
      caption |= at.normalName().startsWith("fig") || names.is(Sign.CAPTION, at);
      at = at.parent();
    }
    return caption;
  }

  private boolean sentences(Element element, Element main) {
    String own = element.ownText().strip();
    return own.length() > SHORTEST_LEAD
        && leads(element)
        && outside(element, main)
        && Paragraph.of(own, new Span(0, own.length())).prose()
        && Paragraph.of(own, new Span(0, own.length())).endsSentence();
  }

  /** All the words of an element as one lead. */
  private Optional<Block> lead(Element element) {
    return Block.joined(walk.of(element)).map(block -> block.as(Kind.LEAD));
  }

  private static boolean known(Block lead, List<Line> blocks) {
    String words = Paragraph.words(lead.text());
    return blocks.stream().anyMatch(block -> block.line().words().contains(words));
  }

  private boolean leads(Element element) {
    int length = element.text().length();
    return length > SHORTEST_LEAD
        && length < LONGEST_LEAD
        && element.select("p").size() < MANY_PARAGRAPHS
        && bulk.links(element) < MANY_LINKS;
  }

  private static boolean outside(Element element, Element main) {
    return !element.equals(main) && !within(main, element) && !within(element, main);
  }

  private static boolean within(Element inner, Element outer) {
    Element at = inner.parent();
    while (at != null && !at.equals(outer)) {
      at = at.parent();
    }
    return at != null;
  }

  /** Holds the paragraphs against the declared text of the article. */
  private static List<Line> againstDeclared(List<Line> blocks, Optional<String> declared) {
    String body =
        declared
            .map(text -> " " + Paragraph.words(org.jsoup.Jsoup.parse(text).text()) + " ")
            .orElse("");
    if (body.length() < SHORTEST_DECLARED) {
      return blocks;
    }
    List<Line> inside = new ArrayList<>();
    int found = 0;
    int all = 0;
    for (Line block : blocks) {
      String words = block.line().words();
      all += words.length();
      if (body.contains(words)) {
        found += words.length();
        inside.add(block);
      } else if (block.block().kind() != Kind.BODY) {
        inside.add(block);
      }
    }
    boolean same = found > body.length() * 0.7 && body.length() > all * 0.5;
    return same ? inside : blocks;
  }
}
