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
  private static final int SHORT = 40;
  private static final double MANY_LINKS = 0.3;
  private static final double LEFT = 0.25;

  private Page() {}

  static Source read(RawPage raw) {
    Document page = parse(raw.content());
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return whole(raw, page);
    }
    PageFacts facts = PageFacts.of(page);
    Optional<String> address = Cleaner.address(raw).or(facts::address);
    Optional<String> title = PageTitle.of(page, facts, raw.declared().title());
    PageDates dates = PageDates.of(page, facts, address, title);
    Element body = page.body();
    List<Block> blocks = new ArrayList<>(blocks(raw, body, facts, title));
    dates.line().ifPresent(line -> addDateline(blocks, line));
    title.ifPresent(words -> addTitle(blocks, words));
    return new Source(
        draft(blocks), declared(raw.declared(), facts, title), dates.stamps(raw), address);
  }

  private static Source whole(RawPage raw, Document page) {
    List<Block> blocks = new ArrayList<>(Blocks.of(page.body()));
    Optional<String> title =
        raw.declared().title().or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    title.ifPresent(words -> addTitle(blocks, words));
    List<Stamp> dates = raw.declared().date().flatMap(DeclaredDates::read).stream().toList();
    return new Source(draft(blocks), raw.declared(), dates, Cleaner.address(raw));
  }

  /**
   * The article's paragraphs. If little is left of the page's prose, names have misled: then the
   * page is read again without trusting them.
   */
  private static List<Block> blocks(
      RawPage raw, Element body, PageFacts facts, Optional<String> title) {
    Pruned.light(body);
    int all = prose(Blocks.of(body));
    Pruned.named(body);
    List<Block> chosen = ArticleBlocks.of(body, new MainContent(body).find(), facts, title);
    if (prose(chosen) >= LEFT * all) {
      return chosen;
    }
    Element again = parse(raw.content()).body();
    Pruned.light(again);
    List<Block> trusting = ArticleBlocks.of(again, MainContent.bare(again), facts, title);
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
    return Jsoup.parse(content, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }

  private static void addTitle(List<Block> blocks, String title) {
    String words = Paragraph.words(title);
    blocks.removeIf(block -> Paragraph.words(block.text()).equals(words));
    blocks.add(0, Block.of(Kind.TITLE, title));
  }

  private static void addDateline(List<Block> blocks, String line) {
    String words = Paragraph.words(line);
    if (blocks.stream().noneMatch(block -> Paragraph.words(block.text()).contains(words))) {
      blocks.add(0, Block.of(Kind.DATELINE, line));
    }
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

  private static Draft draft(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      labels.add(new Label(new Span(start, text.length()), block.kind()));
    }
    return new Draft(text.toString(), List.<OriginPiece>of(), List.<Edit>of(), labels);
  }
}
