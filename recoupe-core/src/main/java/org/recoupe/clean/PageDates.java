package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.recoupe.model.RawPage;
import org.recoupe.model.Span;

/**
 * The dates of publication that a page gives: what it declares, the line it prints, the time
 * element beside its headline, its address.
 *
 * @param declared dates of the markup, the surest first
 * @param line the printed line that states the date, if there is one
 * @param marked dates of time elements and of the address
 */
record PageDates(List<Stamp> declared, Optional<String> line, List<Stamp> marked) {
  private static final int LONGEST_LINE = 200;
  private static final int PARAGRAPH = 80;
  private static final int ABOVE = 4;
  private static final int BELOW = 8;

  PageDates {
    declared = List.copyOf(declared);
    marked = List.copyOf(marked);
  }

  static PageDates of(
      Outline page,
      PageFacts facts,
      Optional<String> address,
      Optional<String> title,
      List<Block> blocks) {
    List<Stamp> declared = new ArrayList<>();
    facts.dates().forEach(date -> DeclaredDates.read(date).ifPresent(declared::add));
    List<Stamp> marked = new ArrayList<>(timesBeside(page, title));
    timesBelow(page, title, Outline::dated).forEach(marked::add);
    address
        .flatMap(DeclaredDates::inUrl)
        .filter(stamp -> stamp.days().isDay())
        .ifPresent(marked::add);
    Optional<String> line = printed(blocks, title);
    if (line.isEmpty()) {
      timesBelow(page, title, Outline::time).forEach(marked::add);
    }
    return new PageDates(declared, line, marked);
  }

  private static Optional<Stamp> stamp(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<Stamp> stamp = DeclaredDates.read(element.attr(attribute));
      if (stamp.isPresent()) {
        return stamp;
      }
    }
    return PrintedDates.first(element.text());
  }

  /** The dates of the time elements between the headline and the first paragraph. */
  private static List<Stamp> timesBeside(Outline page, Optional<String> title) {
    String words = Paragraph.words(title.orElse(""));
    List<Stamp> found = new ArrayList<>();
    if (words.isEmpty() || page.marks().stream().noneMatch(Outline::time)) {
      return found;
    }
    boolean passed = false;
    for (Element element : page.marks(PageDates::beside)) {
      boolean time = element.normalName().equals("time");
      if (!time && !passed && Paragraph.says(element.text(), words)) {
        passed = true;
      } else if (passed && element.text().length() > PARAGRAPH) {
        return found;
      } else if (passed && time && !changed(element)) {
        stamp(element).ifPresent(found::add);
      }
    }
    return List.of();
  }

  private static boolean beside(Element element) {
    return Outline.heading(element)
        || Outline.time(element)
        || element.normalName().equals("p")
        || Outline.headline(element);
  }

  private static boolean head(Element element) {
    return element.normalName().equals("h1")
        || element.normalName().equals("h2")
        || Outline.headline(element);
  }

  /** True for a date of change: its class or the words before it say so. */
  private static boolean changed(Element time) {
    Element parent = time.parent();
    String before = parent == null ? "" : parent.text();
    int at = before.indexOf(time.text());
    String line = at < 0 ? before : before.substring(0, at);
    return Furniture.words(time.className()).contains("updated")
        || Dating.cue(Paragraph.words(line)).equals("other");
  }

  private static List<Stamp> timesBelow(
      Outline page, Optional<String> title, Predicate<Element> wanted) {
    String words = Paragraph.words(title.orElse(""));
    List<Stamp> above = new ArrayList<>();
    List<Stamp> below = new ArrayList<>();
    if (page.marks().stream().noneMatch(wanted)) {
      return below;
    }
    boolean passed = words.isEmpty();
    for (Element element : page.marks(wanted.or(PageDates::head))) {
      passed = passed || Paragraph.says(element.text(), words);
      if (wanted.test(element) && !Furniture.words(element.className()).contains("updated")) {
        stamp(element).ifPresent((passed ? below : above)::add);
      }
    }
    below.addAll(above);
    return below;
  }

  /**
   * The first line of the page that says « Publié le » or the like; else a line beside the headline
   * that is a date and little more.
   */
  private static Optional<String> printed(List<Block> blocks, Optional<String> title) {
    for (Block block : blocks) {
      if (dated(block) && Dating.in(List.of(line(block))).filter(Dating.Stated::cued).isPresent()) {
        return Optional.of(block.text());
      }
    }
    return besideTitle(blocks, Paragraph.words(title.orElse("")));
  }

  /** A line with a figure in it, short enough to tell a date and little more. */
  private static boolean dated(Block block) {
    return block.text().length() <= LONGEST_LINE && PrintedDates.possible(block.text());
  }

  private static Paragraph line(Block block) {
    return Paragraph.of(block.text(), new Span(0, block.text().length()));
  }

  private static Optional<String> besideTitle(List<Block> blocks, String title) {
    for (int i = 0; i < blocks.size() && !title.isEmpty(); i++) {
      if (Paragraph.says(blocks.get(i).text(), title)) {
        int from = Math.max(0, i - ABOVE);
        for (Block block : blocks.subList(from, Math.min(blocks.size(), i + BELOW))) {
          if (dated(block) && Dating.in(List.of(line(block))).isPresent()) {
            return Optional.of(block.text());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** All stamps of the page in the order of their trust; what the input says beside goes first. */
  List<Stamp> stamps(RawPage raw) {
    List<Stamp> all = new ArrayList<>();
    raw.declared().date().flatMap(DeclaredDates::read).ifPresent(all::add);
    all.addAll(declared);
    all.addAll(marked);
    return all;
  }
}
