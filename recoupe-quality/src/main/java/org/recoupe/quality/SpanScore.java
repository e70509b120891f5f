package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Matches what was found in an article with its gold, greedily in order, as the reference scorer
 * does.
 */
final class SpanScore {

  /** A stretch of the original with the mark that was found or the gold there. */
  record Item(Stretch stretch, JsonNode mark) {}

  /** A found mark and the gold it matches. */
  record Match(JsonNode found, JsonNode gold) {}

  private final List<Match> matches = new ArrayList<>();
  private Rate rate = Rate.NONE;

  void add(List<Item> found, List<Item> gold, BiPredicate<Item, Item> same) {
    Set<Integer> used = new HashSet<>();
    int wrong = 0;
    for (Item item : found) {
      int hit = -1;
      for (int i = 0; i < gold.size() && hit < 0; i++) {
        hit = !used.contains(i) && same.test(item, gold.get(i)) ? i : -1;
      }
      if (hit < 0) {
        wrong++;
      } else {
        used.add(hit);
        matches.add(new Match(item.mark(), gold.get(hit).mark()));
      }
    }
    rate = rate.plus(used.size(), wrong, gold.size() - used.size());
  }

  Rate rate() {
    return rate;
  }

  List<Match> matches() {
    return matches;
  }

  static List<Item> gold(Iterable<JsonNode> marks) {
    List<Item> items = new ArrayList<>();
    marks.forEach(
        m -> items.add(new Item(new Stretch(m.path("start").asInt(), m.path("end").asInt()), m)));
    return items;
  }

  static List<Item> found(Judged article, Iterable<JsonNode> marks) {
    List<Item> items = new ArrayList<>();
    marks.forEach(m -> article.back(m).ifPresent(s -> items.add(new Item(s, m))));
    return items;
  }
}
