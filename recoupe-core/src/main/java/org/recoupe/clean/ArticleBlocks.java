package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.recoupe.model.Passage.Kind;

/**
 * Chooses the paragraphs of the article among those of its element: drops lists of links, what
 * stands before the first and behind the last paragraph of prose, sections of related titles; holds
 * them against the text that the page declares in JSON-LD, if it declares one.
 */
final class ArticleBlocks {
  private static final double MANY_LINKS = 0.5;
  private static final int SHORT = 25;
  private static final int MANY_SIGNED = 5;
  private static final int SHORTEST_LEAD = 60;
  private static final int LONGEST_LEAD = 1200;
  private static final int MANY_PARAGRAPHS = 4;
  private static final int SHORTEST_DECLARED = 250;

  private ArticleBlocks() {}

  static List<Block> of(Element body, Element main, PageFacts facts, Optional<String> title) {
    List<Block> blocks = withoutLinks(Blocks.of(main));
    blocks = fromTitle(blocks, title);
    blocks = withoutSections(blocks);
    blocks = withoutTeasers(trimmed(blocks));
    blocks = againstDeclared(blocks, facts.body());
    List<Block> whole = new ArrayList<>(blocks);
    lead(body, main, blocks).ifPresent(lead -> whole.add(0, lead));
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
      if (started && (kind == Kind.BYLINE || kind == Kind.DATELINE)) {
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
    return block.kind() == Kind.BODY && line(block).prose();
  }

  private static Paragraph line(Block block) {
    return Paragraph.of(block.text(), new org.recoupe.model.Span(0, block.text().length()));
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
    if (first >= blocks.size()) {
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

  /** True for a last paragraph: a sentence, however short, or a signature. */
  private static boolean ends(Block block) {
    Paragraph line = line(block);
    return !block.heading()
        && block.kind() == Kind.BODY
        && (line.prose() || (line.endsSentence() && line.count() > 2));
  }

  /** A lead that stands above the element of the article. */
  private static Optional<Block> lead(Element body, Element main, List<Block> blocks) {
    for (Element element : body.select("p,div,h2,section,[itemprop=description]")) {
      if (Furniture.is("lead", element) && lead(element) && outside(element, main)) {
        String text = element.text().strip();
        String words = Paragraph.words(text);
        boolean known =
            blocks.stream().anyMatch(block -> Paragraph.words(block.text()).contains(words));
        return known ? Optional.empty() : Optional.of(new Block(Kind.LEAD, text, 0, false));
      }
    }
    return Optional.empty();
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
