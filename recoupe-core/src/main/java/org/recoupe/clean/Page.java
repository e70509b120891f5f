package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.recoupe.model.Declared;
import org.recoupe.model.Edit;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.RawPage;
import org.recoupe.model.Span;

/** Reads an HTML page: what it declares, its headline, and the paragraphs of its article. */
final class Page {
  private static final int DEEPEST = 80;

  /** No page that people read has more; such a page is taken whole, in one pass. */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int LONG = 120;
  private static final int MOST_ABOVE = 4;
  private static final int SHORT = 40;
  private static final double MANY_LINKS = 0.3;
  private static final double LEFT = 0.25;

  private Page() {}

  static Source read(RawPage raw) {
    if (Flat.needed(raw.content())) {
      return whole(raw, Flat.of(raw.content()), Optional.empty());
    }
    Document page = parse(raw.content());
    Outline outline = Outline.of(page);
    if (outline.elements() > MOST_ELEMENTS) {
      List<Block> blocks = new Blocks(new Furniture(), raw.content()).of(page.body());
      return whole(raw, blocks, Optional.of(page.title()));
    }
    Furniture names = new Furniture();
    PageFacts facts = PageFacts.of(outline);
    Optional<String> address = Cleaner.address(raw).or(facts::address);
    Optional<String> title = PageTitle.of(page, outline, facts, raw.declared().title());
    Blocks walk = new Blocks(names, raw.content());
    List<Block> all = walk.of(page.body());
    PageDates dates = PageDates.of(outline, facts, address, title, all);
    Bulk bulk = new Bulk(page.body());
    Pruned pruned = new Pruned(page.body(), names, bulk);
    List<Block> blocks =
        new ArrayList<>(blocks(raw, page.body(), all, names, bulk, pruned, facts, title));
    blocks.addAll(0, aboveBody(all, blocks, pruned));
    dates.line().ifPresent(line -> addDateline(blocks, line, all));
    title.ifPresent(words -> addTitle(blocks, words, all));
    List<Edit> removed = Removals.of(all, blocks, pruned);
    return new Source(
        draft(blocks, removed), declared(raw.declared(), facts, title), dates.stamps(raw), address);
  }

  private static Source whole(RawPage raw, List<Block> all, Optional<String> named) {
    List<Block> blocks = new ArrayList<>(all);
    Optional<String> title =
        raw.declared().title().or(() -> named.filter(words -> !words.isBlank()));
    title.ifPresent(words -> addTitle(blocks, words, blocks));
    List<Stamp> dates = raw.declared().date().flatMap(DeclaredDates::read).stream().toList();
    return new Source(draft(blocks, List.of()), raw.declared(), dates, Cleaner.address(raw));
  }

  /**
   * The article's paragraphs. If little is left of the page's prose, names have misled: then the
   * page is read again without trusting them.
   */
  private static List<Block> blocks(
      RawPage raw,
      Element body,
      List<Block> all,
      Furniture names,
      Bulk bulk,
      Pruned pruned,
      PageFacts facts,
      Optional<String> title) {
    Blocks walk = new Blocks(names, raw.content());
    pruned.light();
    int whole = prose(all.stream().filter(block -> !pruned.gone(block)).toList());
    pruned.named();
    ArticleBlocks article = new ArticleBlocks(body, names, bulk, walk, facts, title);
    List<Block> chosen = article.of(new MainContent(body, names, bulk).find());
    if (prose(chosen) >= LEFT * whole) {
      return chosen;
    }
    Element again = parse(raw.content()).body();
    Bulk anew = new Bulk(again);
    new Pruned(again, names, anew).light();
    ArticleBlocks bare = new ArticleBlocks(again, names, anew, walk, facts, title);
    List<Block> trusting = bare.of(new MainContent(again, names, anew).bare());
    return prose(trusting) > prose(chosen) && length(trusting) > length(chosen) ? trusting : chosen;
  }

  /** The length of paragraphs that are neither short nor made of links. */
  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.links() < MANY_LINKS && tells(block.text()))
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /** A paragraph of some length, or a short one that is a sentence, as in live reports. */
  private static boolean tells(String text) {
    return text.length() > LONG
        || (text.length() > SHORT && ".!?…»".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** Deep nesting is cut off: a page of a hundred thousand open tags is read like any other. */
  private static Document parse(String content) {
    return Jsoup.parse(
        content, "", Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true));
  }

  /**
   * The signature and the words below a picture that stand between the headline and the element of
   * the article.
   */
  private static List<Block> aboveBody(List<Block> all, List<Block> chosen, Pruned pruned) {
    int first = chosen.stream().mapToInt(Block::place).filter(at -> at >= 0).min().orElse(-1);
    List<Block> above = new ArrayList<>();
    for (int i = 0; i < all.size() && all.get(i).place() < first; i++) {
      Block block = all.get(i);
      if (block.heading()) {
        above.clear();
      } else if ((block.kind() == Kind.BYLINE || block.kind() == Kind.CAPTION)
          && !pruned.gone(block)) {
        above.add(block);
      }
    }
    return above.size() <= MOST_ABOVE ? above : List.of();
  }

  private static void addTitle(List<Block> blocks, String title, List<Block> all) {
    String words = Paragraph.words(title);
    Block printed = printed(title, all).as(Kind.TITLE);
    blocks.removeIf(block -> Paragraph.says(block.text(), words));
    blocks.add(0, printed);
  }

  private static void addDateline(List<Block> blocks, String line, List<Block> all) {
    String words = Paragraph.words(line);
    if (blocks.stream().noneMatch(block -> Paragraph.words(block.text()).contains(words))) {
      blocks.add(0, printed(line, all).as(Kind.DATELINE));
    }
  }

  /** The paragraph of the page that says just this, else one that stands nowhere on it. */
  private static Block printed(String text, List<Block> all) {
    String words = Paragraph.words(text);
    return all.stream()
        .filter(block -> Math.abs(block.text().length() - text.length()) <= text.length())
        .filter(block -> Paragraph.says(block.text(), words))
        .findFirst()
        .orElse(Block.of(Kind.BODY, text));
  }

  private static Declared declared(Declared input, PageFacts facts, Optional<String> title) {
    return new Declared(
        input.title().or(() -> title),
        input.outlet().or(facts::site),
        input.url().or(facts::address),
        input.date(),
        input.author().or(facts::author),
        input.language());
  }

  private static Draft draft(List<Block> blocks, List<Edit> removed) {
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    List<OriginPiece> origin = new ArrayList<>();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      labels.add(new Label(new Span(start, text.length()), block.kind()));
      block.origin().forEach(piece -> origin.add(Block.moved(piece, start)));
    }
    return new Draft(text.toString(), origin, removed, labels);
  }
}
