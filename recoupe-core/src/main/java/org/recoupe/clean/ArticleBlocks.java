package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.Span;

/**
 * Chooses the paragraphs of the article among those of its element: drops lists of links, what
 * stands before the first and behind the last paragraph of prose, sections of related titles; holds
 * them against the text that the page declares in JSON-LD, if it declares one.
 */
final class ArticleBlocks {
  private static final Set<String> LEADS = Set.of("p", "div", "h2", "h3", "section", "strong");
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

  private ArticleBlocks() {}

  static List<Block> of(Element body, Element main, PageFacts facts, Optional<String> title) {
    List<Block> below = withoutSections(fromTitle(withoutLinks(Blocks.of(main)), title));
    List<Block> blocks = againstDeclared(withoutTeasers(trimmed(below)), facts.body());
    List<Block> whole = new ArrayList<>(blocks);
    lead(body, main, blocks)
        .or(() -> belowTitle(body, main, blocks, title))
        .ifPresent(lead -> whole.add(0, lead));
    return whole;
  }

  private static List<Block> withoutLinks(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      boolean list =
          block.links() > MANY_LINKS && words(block) <= SHORT * (block.links() > 0.8 ? 3 : 1);
      if (!list && !markup(block.text())) {
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
  private static List<Block> fromTitle(List<Block> blocks, Optional<String> title) {
    String words = Paragraph.words(title.orElse(""));
    long all = blocks.stream().filter(ArticleBlocks::prose).count();
    for (int i = 0; i < blocks.size() && !words.isEmpty(); i++) {
      if (Paragraph.words(blocks.get(i).text()).equals(words)) {
        List<Block> below = blocks.subList(i, blocks.size());
        boolean most = below.stream().filter(ArticleBlocks::prose).count() * 3 >= all;
        return most ? new ArrayList<>(below) : blocks;
      }
    }
    return blocks;
  }

  /** Up to where signatures and dates begin to alternate with text: teasers of other articles. */
  private static List<Block> withoutTeasers(List<Block> blocks) {
    int cut = -1;
    int signed = 0;
    boolean started = false;
    for (int i = 0; i < blocks.size(); i++) {
      Kind kind = blocks.get(i).kind();
      started |= prose(blocks.get(i));
      boolean named = kind == Kind.BYLINE || kind == Kind.DATELINE;
      // In a live report times stand between the paragraphs: these are no teasers.
      if (started && named && !TIME.matcher(blocks.get(i).text()).matches()) {
        signed++;
        cut = cut < 0 ? i : cut;
      }
    }
    if (signed < MANY_SIGNED) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks.subList(0, cut));
    while (kept.size() > 1 && !ends(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static int words(Block block) {
    return block.text().split("\\s+").length;
  }

  private static boolean prose(Block block) {
    return (block.kind() == Kind.BODY || block.kind() == Kind.LEAD) && line(block).prose();
  }

  private static Paragraph line(Block block) {
    return Paragraph.of(block.text(), new Span(0, block.text().length()));
  }

  /** Without headings like « À lire aussi » and the titles below them. */
  private static List<Block> withoutSections(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      if (Residue.section(line(block)).isPresent()) {
        inside = true;
      } else if (inside && prose(block) && block.links() < MANY_LINKS) {
        inside = false;
      }
      if (!inside) {
        kept.add(block);
      }
    }
    return kept.stream().anyMatch(ArticleBlocks::prose) ? kept : blocks;
  }

  /** From the first prose to the last; what is known by its name stays. */
  private static List<Block> trimmed(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !prose(blocks.get(first))) {
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
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean named = blocks.get(i).kind() != Kind.BODY && i < first;
      if (named || (i >= first && i <= last)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** The last item of a list below the last paragraph, else that paragraph. */
  private static int listed(List<Block> blocks, int last) {
    int from = last + 1;
    while (from < blocks.size() && from - last <= MOST_HEADINGS && !blocks.get(from).item()) {
      from++;
    }
    int end = from;
    while (end < blocks.size() && item(blocks.get(end))) {
      end++;
    }
    boolean led = blocks.subList(last + 1, from).stream().allMatch(block -> clean(line(block)));
    return led && end - from >= FEWEST_ITEMS ? end - 1 : last;
  }

  private static boolean item(Block block) {
    return block.item()
        && block.kind() == Kind.BODY
        && block.links() < MANY_LINKS
        && words(block) >= ITEM_WORDS
        && clean(line(block));
  }

  private static boolean clean(Paragraph line) {
    return Residue.why(line).or(() -> ReaderLines.why(line)).isEmpty();
  }

  /** True if the only prose is a lead, though more text stands below it. */
  private static boolean leadAlone(List<Block> blocks, int lead) {
    List<Block> below = blocks.subList(lead + 1, blocks.size());
    int more = below.stream().mapToInt(block -> block.text().length()).sum();
    return blocks.get(lead).kind() == Kind.LEAD
        && below.stream().noneMatch(ArticleBlocks::prose)
        && more > 2 * blocks.get(lead).text().length();
  }

  /** True for a last paragraph: a sentence, however short, or a signature. */
  private static boolean ends(Block block) {
    if (block.kind() == Kind.EMBED) {
      return true;
    }
    Paragraph line = line(block);
    return !block.heading()
        && (block.kind() == Kind.BODY || block.kind() == Kind.LEAD)
        && (line.prose() || (line.endsSentence() && line.count() > 2))
        && clean(line);
  }

  /** A lead that stands above the element of the article. */
  private static Optional<Block> lead(Element body, Element main, List<Block> blocks) {
    for (Element element : body.select("p,div,h2,section,[itemprop=description]")) {
      if (Furniture.is("lead", element) && lead(element) && outside(element, main)) {
        return Optional.of(Block.of(Kind.LEAD, element.text().strip()))
            .filter(lead -> !known(lead, blocks));
      }
    }
    return Optional.empty();
  }

  /** The first sentences between the headline and the element of the article. */
  private static Optional<Block> belowTitle(
      Element body, Element main, List<Block> blocks, Optional<String> title) {
    String words = Paragraph.words(title.orElse(""));
    boolean below = false;
    for (Element element : body.select("*")) {
      if (element.equals(main)) {
        return Optional.empty();
      }
      boolean heading = element.normalName().startsWith("h") && element.childrenSize() < 4;
      if (heading && !words.isEmpty() && Paragraph.words(element.text()).equals(words)) {
        below = true;
      } else if (below && LEADS.contains(element.normalName()) && sentences(element, main)) {
        boolean near = near(element.text(), words) && !captioned(element);
        return Optional.of(Block.of(Kind.LEAD, element.text().strip()))
            .filter(lead -> near && !known(lead, blocks));
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

  private static boolean captioned(Element element) {
    boolean caption = Furniture.is("caption", element);
    Element at = element.parent();
    for (int up = 0; up < 3 && at != null; up++) {
      caption |= at.normalName().startsWith("fig") || Furniture.is("caption", at);
      at = at.parent();
    }
    return caption;
  }

  private static boolean sentences(Element element, Element main) {
    String own = element.ownText().strip();
    return own.length() > SHORTEST_LEAD
        && lead(element)
        && outside(element, main)
        && Paragraph.of(own, new Span(0, own.length())).prose()
        && Paragraph.of(own, new Span(0, own.length())).endsSentence();
  }

  private static boolean known(Block lead, List<Block> blocks) {
    String words = Paragraph.words(lead.text());
    return blocks.stream().anyMatch(block -> Paragraph.words(block.text()).contains(words));
  }

  private static boolean lead(Element element) {
    int length = element.text().length();
    return length > SHORTEST_LEAD
        && length < LONGEST_LEAD
        && element.select("p").size() < MANY_PARAGRAPHS
        && MainContent.linkDensity(element) < MANY_LINKS;
  }

  private static boolean outside(Element element, Element main) {
    return !element.equals(main)
        && !main.parents().contains(element)
        && !element.parents().contains(main);
  }

  /** Holds the paragraphs against the declared text of the article. */
  private static List<Block> againstDeclared(List<Block> blocks, Optional<String> declared) {
    String body =
        declared
            .map(text -> " " + Paragraph.words(org.jsoup.Jsoup.parse(text).text()) + " ")
            .orElse("");
    if (body.length() < SHORTEST_DECLARED) {
      return blocks;
    }
    List<Block> inside = new ArrayList<>();
    int found = 0;
    int all = 0;
    for (Block block : blocks) {
      String words = Paragraph.words(block.text());
      all += words.length();
      if (body.contains(words)) {
        found += words.length();
        inside.add(block);
      } else if (block.kind() != Kind.BODY) {
        inside.add(block);
      }
    }
    boolean same = found > body.length() * 0.7 && body.length() > all * 0.5;
    return same ? inside : blocks;
  }
}
