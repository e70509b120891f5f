package org.recoupe.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.recoupe.show.export.Xml;
import org.recoupe.store.ArticleLine;
import org.recoupe.store.SavedSearches;
import org.recoupe.store.search.Hit;

/**
 * What a saved search finds, as an Atom feed (RFC 4287).
 *
 * @param heap which heap this is; with it entries are told apart from those of other desks
 * @param self the address of the feed
 * @param saved the search
 * @param entries what it finds
 */
record AtomFeed(String heap, String self, SavedSearches.Saved saved, List<Entry> entries) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * An article.
   *
   * @param article id
   * @param title headline
   * @param outlet who published it
   * @param addedAt when it was put into the store
   * @param words of the article around what was looked for
   */
  record Entry(String article, String title, String outlet, String addedAt, String words) {}

  static Entry entry(Hit hit, ArticleLine line) {
    String words =
        hit.snippets().stream().map(Hit.Snippet::words).collect(Collectors.joining(" … "));
    return new Entry(
        hit.article(), hit.title().orElse("—"), hit.outlet().orElse("—"), line.addedAt(), words);
  }

  String xml() {
    StringBuilder xml = new StringBuilder();
    try {
      Xml.document(xml, this::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return xml.toString();
  }

  private void write(Xml xml) throws XMLStreamException {
    xml.open("feed", "xmlns", NAMESPACE);
    xml.text("id", id("search:" + saved.id()));
    xml.text("title", saved.name(), "type", "text");
    xml.text("updated", updated());
    xml.empty("link", "rel", "self", "href", self, "type", "application/atom+xml");
    xml.open("author").text("name", "Recoupe").close();
    for (Entry entry : entries) {
      write(xml, entry);
    }
    xml.close();
  }

  private void write(Xml xml, Entry entry) throws XMLStreamException {
    String address = "/articles/" + Addresses.encoded(entry.article());
    xml.open("entry");
    xml.text("id", id("article:" + Addresses.encoded(entry.article())));
    xml.text("title", entry.title(), "type", "text");
    xml.text("updated", entry.addedAt());
    xml.empty("link", "rel", "alternate", "href", URI.create(self).resolve(address).toString());
    xml.open("author").text("name", entry.outlet()).close();
    xml.text("summary", entry.words(), "type", "text");
    xml.close();
  }

  /** A tag of the heap (RFC 4151 would want a domain; a name of a heap is its UUID). */
  private String id(String what) {
    return "urn:uuid:" + heap + "#" + what;
  }

  /** The latest of its entries; nothing changed since the search was saved if there is none. */
  private String updated() {
    return entries.stream()
        .map(Entry::addedAt)
        .max(Comparator.naturalOrder())
        .orElse(saved.madeAt());
  }
}
