package org.recoupe.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fixed phrases with a value each, found in {@link Runs} by a tree of words: one look-up a run,
 * however many phrases there are. Immutable once built, hence thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private final Node<V> root = new Node<>();

  /**
   * A phrase found.
   *
   * @param end the first run behind it
   * @param value what it stands for
   */
  public record Hit<V>(int end, V value) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();
  }

  private Phrases() {}

  /** The phrases of a map; they are folded and cut as the text will be. */
  public static <V> Phrases<V> of(Map<String, V> phrases) {
    Phrases<V> built = new Phrases<>();
    phrases.forEach(built::put);
    return built;
  }

  /** The phrases in one column of a table, each with its whole row. */
  public static Phrases<List<String>> of(List<List<String>> rows, int column) {
    Phrases<List<String>> built = new Phrases<>();
    rows.forEach(row -> built.put(row.get(column), row));
    return built;
  }

  private void put(String phrase, V value) {
    Runs runs = Runs.of(phrase);
    Node<V> node = root;
    for (int i = 0; i < runs.size(); i++) {
      node = node.next.computeIfAbsent(runs.word(i), word -> new Node<>());
    }
    node.value = Optional.of(value);
  }

  /** The folded words that phrases begin with. */
  public Set<String> firstWords() {
    return Set.copyOf(root.next.keySet());
  }

  /** The longest phrase that begins with this run. */
  public Optional<Hit<V>> longestAt(Runs runs, int from) {
    Node<V> node = root;
    Optional<Hit<V>> best = Optional.empty();
    for (int at = from; at < runs.size(); at++) {
      node = node.next.get(runs.word(at));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        best = Optional.of(new Hit<>(at + 1, node.value.get()));
      }
    }
    return best;
  }

  /** The longest phrase that ends right before this run; the hit's end is its first run. */
  public Optional<Hit<V>> longestBefore(Runs runs, int to, int longest) {
    for (int from = Math.max(0, to - longest); from < to; from++) {
      Optional<V> value = exact(runs, from, to);
      if (value.isPresent()) {
        return Optional.of(new Hit<>(from, value.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<V> exact(Runs runs, int from, int to) {
    Node<V> node = root;
    for (int at = from; at < to && node != null; at++) {
      node = node.next.get(runs.word(at));
    }
    return node == null ? Optional.empty() : node.value;
  }
}
