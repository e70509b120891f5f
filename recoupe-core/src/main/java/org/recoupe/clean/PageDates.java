package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
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

  PageDates {
    declared = List.copyOf(declared);
    marked = List.copyOf(marked);
  }

  static PageDates of(Document page, PageFacts facts, Optional<String> address) {
    List<Stamp> declared = new ArrayList<>();
    facts.dates().forEach(date -> DeclaredDates.read(date).ifPresent(declared::add));
    List<Stamp> marked = new ArrayList<>();
    for (Element time :
        page.select(
            "[itemprop=datePublished],time[pubdate],time.published,time.entry-date,abbr.published")) {
      stamp(time).ifPresent(marked::add);
    }
    address
        .flatMap(DeclaredDates::inUrl)
        .filter(stamp -> stamp.days().isDay())
        .ifPresent(marked::add);
    for (Element time : page.select("time")) {
      if (!Furniture.words(time.className()).contains("updated")) {
        stamp(time).ifPresent(marked::add);
      }
    }
    return new PageDates(declared, printed(page), marked);
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

  /** The first line of the page that says « Publié le » or the like. */
  private static Optional<String> printed(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    for (Block block : blocks) {
      if (block.text().length() <= LONGEST_LINE) {
        Paragraph line = Paragraph.of(block.text(), new Span(0, block.text().length()));
        if (Dating.in(List.of(line)).filter(Dating.Stated::cued).isPresent()) {
          return Optional.of(block.text());
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
