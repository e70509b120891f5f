package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The agencies and media named in one article, and which of them carried a quote. */
final class Channels {
  private static final Set<String> CARRYING = Grammar.words("carrying");
  private static final Set<String> DESCRIBING =
      Table.lines(Channels.class, "channel-words.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final int MOST_WORDS = 8;

  /** A cue and what belongs to it are shorter than this. */
  private static final int LONGEST = 800;

  private final String text;

  Channels(String text) {
    this.text = text;
  }

  /** An agency or medium at its place in a region. */
  private record Channel(int start, String name) {}

  /** The channel that a stretch of the article names with a preposition that carries. */
  Optional<String> in(int from, int to) {
    String region = text.substring(from, Math.min(to, from + LONGEST));
    List<Channel> channels = new ArrayList<>();
    Gazetteer.french()
        .agencies()
        .in(region)
        .forEach(f -> channels.add(new Channel(f.start(), f.value().name())));
    Gazetteer.french()
        .outlets()
        .in(region)
        .forEach(f -> channels.add(new Channel(f.start(), f.value().name())));
    String folded = Fold.sameLength(region);
    return channels.stream()
        .sorted(Comparator.comparingInt(Channel::start))
        .filter(channel -> carried(folded, channel.start()))
        .map(Channel::name)
        .findFirst();
  }

  /** « le quotidien norvégien X ». */
  private static boolean ofCountry(String word) {
    return !Gazetteer.french().demonyms().countriesIn(word).isEmpty();
  }

  /** True if a carrying preposition stands before the name, words that describe it aside. */
  private static boolean carried(String folded, int name) {
    String before = folded.substring(Math.max(0, name - 80), name).replace("'", " ").strip();
    String[] words = before.split(" +");
    for (int i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS); i--) {
      if (CARRYING.contains(words[i])) {
        return true;
      }
      if (!DESCRIBING.contains(words[i]) && !ofCountry(words[i])) {
        return false;
      }
    }
    return false;
  }
}
