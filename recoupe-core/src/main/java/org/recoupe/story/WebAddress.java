package org.recoupe.story;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.text.Table;

/**
 * A web address as far as it tells one page from another: without scheme, « www », fragment, the
 * last slash, and the marks of campaigns and shares (tracking-parameters.txt).
 */
final class WebAddress {
  private static final Set<String> TRACKING =
      Set.copyOf(Table.lines(WebAddress.class, "tracking-parameters.txt"));

  private WebAddress() {}

  /** What two addresses of one page have in common; empty if this is no web address of a page. */
  static Optional<String> key(String address) {
    if (!address.regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(address.strip());
      String path = trimmed(String.valueOf(uri.getRawPath()));
      String query = query(uri);
      boolean page = uri.getHost() != null && !(path.isEmpty() && query.isEmpty());
      return page ? Optional.of(host(uri) + path + query) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
    return (host.startsWith("www.") ? host.substring(4) : host)
        + (usual ? "" : ":" + uri.getPort());
  }

  private static String trimmed(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String query(URI uri) {
    String query = uri.getRawQuery();
    if (query == null) {
      return "";
    }
    String kept =
        Stream.of(query.split("&"))
            .filter(part -> !part.isEmpty() && !tracking(part))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean tracking(String part) {
    String name = part.split("=", 2)[0].toLowerCase(Locale.ROOT);
    int bar = name.indexOf('_');
    return TRACKING.contains(name)
        || bar > 0 && TRACKING.contains(name.substring(0, bar + 1) + "*");
  }
}
