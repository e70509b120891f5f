package org.recoupe.quality.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is asked for, and how often: of a hundred requests so many of each kind, as they fall.
 *
 * @param kinds addresses by kind
 */
record Shares(Map<String, List<String>> kinds) {
  /** Of a hundred. */
  static final Map<String, Integer> OF_A_HUNDRED = shares();

  private static Map<String, Integer> shares() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("stories", 18);
    shares.put("story", 25);
    shares.put("article", 15);
    shares.put("search", 20);
    shares.put("names", 5);
    shares.put("name", 7);
    shares.put("announcements", 3);
    shares.put("sources", 2);
    shares.put("source", 2);
    shares.put("matches", 1);
    shares.put("intake", 1);
    shares.put("api", 1);
    return shares;
  }

  /**
   * So many requests, each as its kind and its address.
   *
   * @throws IllegalStateException if there is no address of a kind that is to be asked for
   */
  List<Map.Entry<String, String>> draw(int number, Random dice) {
    List<String> wheel = new ArrayList<>();
    OF_A_HUNDRED.forEach(
        (kind, share) -> {
          if (kinds.getOrDefault(kind, List.of()).isEmpty()) {
            throw new IllegalStateException("the desk names no page of the kind " + kind);
          }
          for (int i = 0; i < share; i++) {
            wheel.add(kind);
          }
        });
    List<Map.Entry<String, String>> drawn = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String kind = wheel.get(dice.nextInt(wheel.size()));
      List<String> some = kinds.getOrDefault(kind, List.of());
      drawn.add(Map.entry(kind, some.get(dice.nextInt(some.size()))));
    }
    return drawn;
  }
}
