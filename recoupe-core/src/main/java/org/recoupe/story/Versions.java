package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.text.Shingles;

/**
 * Tells which articles are one article in several versions: they stand at one web address and a
 * good part of the shorter one stands in the other. An address alone proves nothing: many inputs
 * give the address of the outlet for each of its articles. Thread-safe.
 */
public final class Versions {
  private static final int RUN = 3;
  private static final double SHARED = 0.3;

  private Versions() {}

  /**
   * The articles in groups of versions; most stand alone.
   *
   * @param addresses where each article was found, by article; no two articles have one id
   */
  public static List<List<Article>> groups(Map<Article, List<String>> addresses) {
    Map<String, List<Article>> byAddress = new TreeMap<>();
    addresses.forEach(
        (article, all) ->
            all.stream()
                .map(WebAddress::key)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(k -> byAddress.computeIfAbsent(k, x -> new ArrayList<>()).add(article)));
    Map<String, List<Article>> groupOf = new HashMap<>();
    addresses.keySet().forEach(article -> groupOf.put(article.id(), List.of(article)));
    for (List<Article> same : byAddress.values()) {
      split(same).forEach(group -> group.forEach(a -> join(groupOf, group.get(0), a)));
    }
    return addresses.keySet().stream()
        .map(article -> groupOf.getOrDefault(article.id(), List.of()))
        .distinct()
        .toList();
  }

  /** What the addresses of one page have in common; empty for what is none of the web. */
  public static Optional<String> page(String address) {
    return WebAddress.key(address);
  }

  private static void join(Map<String, List<Article>> groupOf, Article a, Article b) {
    List<Article> one = groupOf.getOrDefault(a.id(), List.of());
    List<Article> two = groupOf.getOrDefault(b.id(), List.of());
    List<Article> all =
        Stream.concat(one.stream(), two.stream())
            .sorted(Comparator.comparing(Article::id))
            .distinct()
            .toList();
    all.forEach(article -> groupOf.put(article.id(), all));
  }

  /** The articles of one address, parted by what they tell: each joins the first that is alike. */
  private static List<List<Article>> split(List<Article> same) {
    if (same.size() == 1) {
      return List.of(same);
    }
    List<List<Article>> groups = new ArrayList<>();
    List<List<long[]>> known = new ArrayList<>();
    for (Article article : inOrder(same)) {
      long[] shingles = shingles(article.text());
      int at = 0;
      while (at < groups.size() && known.get(at).stream().noneMatch(k -> alike(k, shingles))) {
        at++;
      }
      if (at == groups.size()) {
        groups.add(new ArrayList<>());
        known.add(new ArrayList<>());
      }
      groups.get(at).add(article);
      known.get(at).add(shingles);
    }
    return groups;
  }

  /** The longest first: it is likeliest to hold what the others share. */
  private static List<Article> inOrder(List<Article> same) {
    return same.stream()
        .sorted(
            Comparator.comparingInt((Article a) -> -a.text().length()).thenComparing(Article::id))
        .toList();
  }

  private static long[] shingles(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return LongStream.of(Shingles.of(words, RUN)).sorted().distinct().toArray();
  }

  private static boolean alike(long[] a, long[] b) {
    long shared = LongStream.of(a).filter(hash -> Arrays.binarySearch(b, hash) >= 0).count();
    int shorter = Math.min(a.length, b.length);
    return shorter > 0 && shared >= SHARED * shorter;
  }
}
