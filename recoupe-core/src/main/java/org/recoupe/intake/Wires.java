package org.recoupe.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;
import org.recoupe.model.Rejected;

/**
 * Wire items in the IPTC's NITF, NewsML 1 and NewsML-G2, and lists of feeds in OPML. Read with
 * jsoup's XML parser, which knows no entities but the five of XML and reads nothing from outside.
 */
final class Wires {
  private static final String ITEMS = "nitf, newsItem, NewsItem";
  private static final int DEEPEST = 200;
  private static final List<String> HEADLINES =
      List.of("hedline > hl1", "hl1", "contentMeta > headline", "headline", "HeadLine", "title");
  private static final List<String> DATES =
      List.of(
          "date\\.issue",
          "firstCreated",
          "FirstCreated",
          "versionCreated",
          "ThisRevisionCreated",
          "contentCreated",
          "DateAndTime",
          "story\\.date");
  private static final List<String> PROVIDERS =
      List.of("distributor org", "distributor", "provider > name", "provider", "Provider Party");
  private static final String PARAGRAPHS =
      "body\\.content p, inlineXML *|p, DataContent p, contentSet *|p";

  private final Documents documents;

  Wires(Documents documents) {
    this.documents = documents;
  }

  /** The items of a wire document. */
  void items(Place place, byte[] bytes, Consumer<Arrival> sink) throws Refusal {
    Document xml = parse(Charsets.decode(bytes));
    int[] deepest = {0};
    xml.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > DEEPEST) {
      throw new Refusal("XML nested more than " + DEEPEST + " deep");
    }
    int number = 0;
    for (Element item : xml.select(ITEMS)) {
      boolean inside = item.parents().stream().anyMatch(parent -> parent.is(ITEMS));
      if (!inside) {
        sink.accept(item(place.item(++number), item));
      }
    }
    if (number == 0) {
      throw new Refusal("a wire document without items");
    }
  }

  /** The feeds of a list: named, not fetched. */
  void feeds(Place place, byte[] bytes, Consumer<Arrival> sink) throws Refusal {
    List<String> feeds = feeds(Charsets.decode(bytes)).distinct().toList();
    if (feeds.isEmpty()) {
      throw new Refusal("a list of feeds (OPML) that names no feed");
    }
    int number = 0;
    for (String feed : feeds) {
      String why = "a feed of a list (OPML), not fetched: " + feed;
      sink.accept(new Rejected(place.item(++number).where(), why));
    }
  }

  /** The addresses that a list of feeds names, in order. */
  static Stream<String> feeds(String opml) {
    return parse(opml).select("outline").stream()
        .flatMap(outline -> outline.attributes().asList().stream())
        .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
        .map(attribute -> attribute.getValue().strip())
        .filter(address -> !address.isEmpty());
  }

  private static Document parse(String xml) {
    return Jsoup.parse(
        xml, "", Parser.xmlParser().settings(org.jsoup.parser.ParseSettings.preserveCase));
  }

  private Arrival item(Place place, Element item) {
    Optional<String> headline = first(item, HEADLINES).map(Element::text);
    Stream<String> head =
        Stream.of(
                headline,
                first(item, List.of("byline", "by", "ByLine")).map(Element::text),
                first(item, List.of("dateline", "DateLine")).map(Element::text))
            .flatMap(Optional::stream);
    List<String> body =
        item.select(PARAGRAPHS).stream()
            .map(paragraph -> paragraph.text().strip())
            .filter(text -> !text.isEmpty())
            .toList();
    List<String> plain =
        body.isEmpty()
            ? first(item, List.of("inlineData", "DataContent", "body\\.content", "body")).stream()
                .map(Element::wholeText)
                .map(String::strip)
                .toList()
            : body;
    if (plain.stream().allMatch(String::isBlank)) {
      return new Rejected(place.where(), "a wire item without text");
    }
    String text = Stream.concat(head, plain.stream()).collect(Collectors.joining("\n\n"));
    Declared declared =
        new Declared(
            headline,
            first(item, PROVIDERS).map(Wires::named),
            Optional.empty(),
            first(item, DATES).map(Wires::dated),
            Optional.empty(),
            Optional.empty());
    return documents.item(place, key(item), text, declared);
  }

  private static String key(Element item) {
    return Stream.of(
            item.attr("guid"),
            item.select("doc-id").attr("id-string"),
            item.select("NewsItemId").text())
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String named(Element provider) {
    return said(provider.text(), provider.attr("FormalName"), provider.attr("literal"));
  }

  private static String dated(Element date) {
    return said(date.attr("norm"), date.text());
  }

  private static String said(String... values) {
    return Stream.of(values).map(String::strip).filter(v -> !v.isEmpty()).findFirst().orElse("");
  }

  private static Optional<Element> first(Element item, List<String> queries) {
    return queries.stream()
        .flatMap(query -> item.select(query).stream())
        .filter(
            found ->
                !said(
                        found.text(),
                        found.attr("norm"),
                        found.attr("FormalName"),
                        found.attr("literal"))
                    .isEmpty())
        .findFirst();
  }
}
