package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.recoupe.text.Fold;

/**
 * The names and long words of an article, cut down to the smallest hashes: from two of them one
 * estimates how many words two articles have in common (bottom-k sketches; Broder 1997, "On the
 * resemblance and containment of documents").
 *
 * @param hashes the smallest hashes of its words, in order
 */
record Sketch(TreeSet<Long> hashes) {
  private static final int SIZE = 1024;
  private static final int SHORTEST = 8;
  private static final int SHORTEST_NAME = 4;

  /** Of articles on one event nine tenths have more in common, of others one tenth. */
  private static final double ALIKE = 0.06;

  /** The words of a text, but for the lines left out. */
  static Sketch of(String text, Predicate<Paragraph> without) {
    TreeSet<Long> hashes = new TreeSet<>();
    for (Paragraph line : Paragraph.of(text)) {
      if (!without.test(line)) {
        words(line.text(), hashes);
        while (hashes.size() > SIZE) {
          hashes.pollLast();
        }
      }
    }
    return new Sketch(hashes);
  }

  /** The words that tell what a text is about: names and long words. */
  private static void words(String text, TreeSet<Long> hashes) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        boolean name = i > start && Character.isUpperCase(text.charAt(start));
        if (i - start >= (name ? SHORTEST_NAME : SHORTEST)) {
          hashes.add(hash(Fold.plain(text.substring(start, i))));
        }
        start = i + 1;
      }
    }
  }

  /** A hash of 64 bits that spreads well: FNV-1a, mixed as in MurmurHash3. */
  static long hash(String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  /** True if the articles may tell one story: they have names and long words in common. */
  boolean like(Sketch other) {
    TreeSet<Long> union = new TreeSet<>(hashes);
    union.addAll(other.hashes);
    int seen = 0;
    int common = 0;
    for (long hash : union) {
      if (seen++ == SIZE) {
        break;
      }
      common += hashes.contains(hash) && other.hashes.contains(hash) ? 1 : 0;
    }
    return common > ALIKE * Math.min(SIZE, union.size());
  }

  /** True if so many of these articles are all unlike each other. */
  static boolean apart(List<Sketch> sketches, int wanted) {
    List<Sketch> chosen = new ArrayList<>();
    for (Sketch sketch : sketches) {
      if (chosen.size() < wanted && chosen.stream().noneMatch(sketch::like)) {
        chosen.add(sketch);
      }
    }
    return chosen.size() >= wanted;
  }
}
