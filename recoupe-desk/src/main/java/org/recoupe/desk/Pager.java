package org.recoupe.desk;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where one is in a long list.
 *
 * @param path of the list
 * @param query its other parameters
 * @param page from 1
 * @param size so many on a page
 * @param total so many in all
 */
public record Pager(String path, Map<String, String> query, int page, int size, int total) {
  public Pager {
    query = Map.copyOf(query);
  }

  /** How many pages there are; at least one. */
  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  int skip() {
    return (page - 1) * size;
  }

  /** True if there is a page before this one. */
  public boolean hasPrevious() {
    return page > 1;
  }

  /** True if there is a page behind this one. */
  public boolean hasNext() {
    return page < pages();
  }

  /** Where a page of the list is. */
  public String at(int number) {
    Map<String, String> all = new TreeMap<>(query);
    all.put("page", number == 1 ? "" : String.valueOf(number));
    return Addresses.of(path, all);
  }
}
