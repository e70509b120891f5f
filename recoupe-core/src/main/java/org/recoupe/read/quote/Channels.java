package org.recoupe.read.quote;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The agencies and media named in one article, and which of them carried a quote. */
final class Channels {
  private static final Set<String> CARRYING =
      Set.of(
          "a", "au", "aux", "aupres", "sur", "par", "avec", "dans", "devant", "via", "micro",
          "antenne", "chez", "selon", "cite", "citee");
  private static final Set<String> DESCRIBING =
      Table.lines(Channels.class, "channel-words.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final int MOST_WORDS = 8;

  private final TreeMap<Integer, Channel> byStart = new TreeMap<>();
  private final String folded;

  /** An agency or medium at its place. */
  record Channel(int start, int end, String name, boolean agency) {}

  Channels(String text) {
    folded = Fold.sameLength(text);
    Gazetteer.french()
        .outlets()
        .in(text)
        .forEach(
            f -> byStart.put(f.start(), new Channel(f.start(), f.end(), f.value().name(), false)));
    Gazetteer.french()
        .agencies()
        .in(text)
        .forEach(
            f -> byStart.put(f.start(), new Channel(f.start(), f.end(), f.value().name(), true)));
  }

  /** The channel that a stretch of a frame names with a preposition that carries. */
  Optional<String> in(int from, int to) {
    for (Map.Entry<Integer, Channel> entry : byStart.subMap(from, to).entrySet()) {
      if (carried(from, entry.getKey())) {
        return Optional.of(entry.getValue().name());
      }
    }
    return Optional.empty();
  }

  /** The channel that covers this place. */
  Optional<Channel> over(int place) {
    return Optional.ofNullable(byStart.floorEntry(place))
        .map(Map.Entry::getValue)
        .filter(c -> place < c.end());
  }

  /** True if a carrying preposition stands before the name, words that describe it aside. */
  private boolean carried(int from, int name) {
    String before = folded.substring(Math.max(from, name - 80), name).replace("'", " ").strip();
    String[] words = before.split(" +");
    for (int i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS); i--) {
      if (CARRYING.contains(words[i])) {
        return true;
      }
      if (!DESCRIBING.contains(words[i])) {
        return false;
      }
    }
    return false;
  }
}
