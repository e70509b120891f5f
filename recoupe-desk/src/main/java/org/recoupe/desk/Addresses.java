package org.recoupe.desk;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the desk's own pages. */
final class Addresses {
  private static final int LONGEST_WEB = 2000;

  private static final int LONGEST = 500;

  private Addresses() {}

  /** The address of a request without some of its parameters: always a path on this host. */
  static String here(Context context, Collection<String> without) {
    Map<String, String> query = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> one : context.queryParamMap().entrySet()) {
      if (!without.contains(one.getKey()) && !one.getValue().isEmpty()) {
        query.put(one.getKey(), one.getValue().get(0));
      }
    }
    // two slashes would name another host
    return of("/" + context.path().replaceAll("^[/\\\\]+", ""), query);
  }

  /** A path with parameters; those that are empty are left out. */
  static String of(String path, Map<String, String> query) {
    String asked =
        query.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return asked.isEmpty() ? path : path + "?" + asked;
  }

  /** A text as a part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A parameter, stripped and not too long; empty if it is not there. */
  static String asked(Context context, String name) {
    String value = context.queryParamAsClass(name, String.class).getOrDefault("").strip();
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** The page that is asked for, from 1. */
  static int page(Context context) {
    String asked = asked(context, "page");
    return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
  }

  /** True for an address of the web; whether its host may be asked is decided when it is asked. */
  static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return address.length() <= LONGEST_WEB
          && (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
