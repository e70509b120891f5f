package org.recoupe.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.recoupe.store.SavedSearches;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.Dimension;

/**
 * A search as an address tells it.
 *
 * @param parameters its parameters, the words first
 */
record SearchQuery(Map<String, String> parameters) {
  private static final String WORDS = "q";

  SearchQuery {
    parameters = Map.copyOf(parameters);
  }

  /** The search of a request, or of anything else that has parameters. */
  static SearchQuery of(Function<String, String> parameter) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(WORDS, parameter.apply(WORDS));
    for (Dimension dimension : Dimension.values()) {
      query.put(name(dimension), parameter.apply(name(dimension)));
    }
    query.values().removeIf(String::isEmpty);
    return new SearchQuery(query);
  }

  /** A search that was saved: what was asked is kept as the query of an address. */
  static SearchQuery saved(SavedSearches.Saved saved) {
    Map<String, String> parameters = new HashMap<>();
    for (String one : saved.asked().split("&")) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        parameters.put(
            one.substring(0, equals),
            URLDecoder.decode(one.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return SearchQuery.of(name -> parameters.getOrDefault(name, ""));
  }

  /** The name of a dimension in an address. */
  static String name(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return parameters.getOrDefault(WORDS, "");
  }

  /** What the index is asked. */
  Asked asked(int most) {
    Asked asked = Asked.of(words(), most);
    for (Dimension dimension : Dimension.values()) {
      String value = parameters.getOrDefault(name(dimension), "");
      if (!value.isEmpty()) {
        asked = asked.only(dimension, Set.of(value));
      }
    }
    return asked;
  }

  /** The address of its page. */
  String address() {
    return Addresses.of("/search", new TreeMap<>(parameters));
  }

  /** The address of what was put into the store later than this. */
  String address(String since) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("since", since);
    return Addresses.of("/search", all);
  }
}
