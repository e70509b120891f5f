package org.recoupe.intake;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The web addresses that a document names for others to fetch: the entries of a feed, the feeds of
 * an OPML list, or the lines of a plain list.
 *
 * @param kind what the addresses lead to
 * @param addresses http and https alone, each once, in order
 */
public record Leads(Kind kind, List<URI> addresses) {

  /** What addresses lead to. */
  public enum Kind {
    /** To feeds: the document is a list of feeds. */
    FEEDS,
    /** To articles: the document is a feed. */
    ENTRIES,
    /** To whatever a person wrote down: the document is a list of addresses. */
    LIST
  }

  public Leads {
    addresses = List.copyOf(addresses);
  }

  /**
   * The leads in a document; empty if it is none of the three.
   *
   * @param bytes the whole document
   * @param base where it was found, for addresses that are written in short; empty text if unknown
   */
  public static Optional<Leads> of(byte[] bytes, String base) {
    try {
      String text = Charsets.decode(bytes);
      return switch (Sniffer.kind(bytes, Math.min(bytes.length, Sniffer.HEAD))) {
        case FEED -> Optional.of(new Leads(Kind.ENTRIES, web(entries(text), base)));
        case OPML -> Optional.of(new Leads(Kind.FEEDS, web(Wires.feeds(text), base)));
        case TEXT -> list(text);
        default -> Optional.empty();
      };
    } catch (Refusal | FeedException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<String> entries(String text) throws FeedException {
    return new SyndFeedInput(false, Locale.ROOT)
        .build(new StringReader(text)).getEntries().stream()
            .map(SyndEntry::getLink)
            .filter(link -> link != null);
  }

  private static Optional<Leads> list(String text) {
    List<String> lines =
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !note(line)).toList();
    boolean plain =
        lines.stream().allMatch(line -> line.matches("(?i)https?://[^\\s<>\"]{1,2000}"));
    return plain && !lines.isEmpty()
        ? Optional.of(new Leads(Kind.LIST, web(lines.stream(), "")))
        : Optional.empty();
  }

  private static boolean note(String line) {
    return line.charAt(0) == '#';
  }

  private static List<URI> web(Stream<String> written, String base) {
    return written.flatMap(address -> web(address, base).stream()).distinct().toList();
  }

  /** An address of the web; empty if it is none. */
  private static Optional<URI> web(String address, String base) {
    try {
      URI written = URI.create(address.strip().replace(" ", "%20"));
      URI whole = base.isEmpty() ? written : URI.create(base).resolve(written);
      String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https")
          ? Optional.of(whole)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
