package org.recoupe.read.quote;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Fold;

/** The agencies and media named in one article, and which of them carried a quote. */
final class Channels {
  private static final Set<String> CARRYING =
      Set.of(
          "a l'",
          "a",
          "au",
          "aux",
          "aupres de",
          "aupres de l'",
          "aupres du",
          "sur",
          "a la",
          "par",
          "par l'",
          "par la",
          "par le",
          "a la chaine",
          "selon",
          "a l'agence",
          "par l'agence",
          "aupres d'",
          "avec",
          "dans",
          "dans le",
          "dans la",
          "devant");

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

  private boolean carried(int from, int name) {
    String before = folded.substring(Math.max(from, name - 30), name).strip();
    int cut = before.length();
    for (int words = 0; words < 3 && cut > 0; words++) {
      cut = before.lastIndexOf(' ', cut - 1);
      if (CARRYING.contains(before.substring(cut + 1))) {
        return true;
      }
      if (cut < 0) {
        break;
      }
    }
    return false;
  }
}
