package org.recoupe.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.store.Stories;

/**
 * What a reader chose to see of the list of stories.
 *
 * @param order the order
 * @param size which stories
 * @param since only what changed behind this moment; empty for all
 * @param visit when he was here before this visit
 */
public record StoryChoice(
    Stories.Order order, Stories.Size size, String since, Optional<String> visit) {

  /** The same list in another order. */
  public String ordered(String other) {
    return address(other, lower(size), since);
  }

  /** The same list of other stories. */
  public String sized(String other) {
    return address(lower(order), other, since);
  }

  /** The same list from another moment on. */
  public String since(String other) {
    return address(lower(order), lower(size), other);
  }

  /** True if this is the order, or which stories. */
  public boolean is(String value) {
    return lower(order).equals(value) || lower(size).equals(value);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** It as parameters. */
  Map<String, String> query() {
    return query(lower(order), lower(size), since);
  }

  private static String address(String order, String size, String since) {
    return Addresses.of("/", query(order, size, since));
  }

  private static Map<String, String> query(String order, String size, String since) {
    Map<String, String> query = new TreeMap<>();
    query.put("order", order.equals("fresh") ? "" : order);
    query.put("size", size.equals("told") ? "" : size);
    query.put("since", since);
    return query;
  }
}
