package org.recoupe.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;
import org.recoupe.model.Rejected;

/**
 * Feeds in RSS and Atom, read with Rome: each entry is a page, its full text where the feed gives
 * it, else its summary. A document type is refused: no entity from outside is ever read.
 */
final class Feeds {
  private final Documents documents;

  Feeds(Documents documents) {
    this.documents = documents;
  }

  void read(Place place, byte[] bytes, Consumer<Arrival> sink) throws Refusal {
    List<SyndEntry> entries;
    Optional<String> outlet;
    try {
      SyndFeed feed =
          new SyndFeedInput(false, Locale.ROOT).build(new StringReader(Charsets.decode(bytes)));
      entries = feed.getEntries();
      outlet = said(feed.getTitle());
    } catch (FeedException | IllegalArgumentException e) {
      throw new Refusal("a feed that is broken or has a document type");
    }
    if (entries.isEmpty()) {
      throw new Refusal("a feed without entries");
    }
    int number = 0;
    for (SyndEntry entry : entries) {
      sink.accept(entry(place.item(++number), entry, outlet));
    }
  }

  private Arrival entry(Place place, SyndEntry entry, Optional<String> outlet) {
    Optional<String> content =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(SyndContent::getValue)
            .map(Feeds::said)
            .flatMap(Optional::stream)
            .findFirst();
    if (content.isEmpty()) {
      return new Rejected(place.where(), "an entry of a feed without text");
    }
    Declared declared =
        new Declared(
            said(entry.getTitle()),
            outlet,
            said(entry.getLink()).filter(link -> link.startsWith("http")),
            Optional.ofNullable(entry.getPublishedDate())
                .map(Date::toInstant)
                .map(Object::toString),
            said(entry.getAuthor()),
            Optional.empty());
    return documents.item(place, said(entry.getUri()).orElse(""), content.get(), declared);
  }

  private static Optional<String> said(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
