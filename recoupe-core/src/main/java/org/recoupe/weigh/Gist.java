package org.recoupe.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence speaks of, in the order of the sentence.
 *
 * @param telling the sentence
 * @param concepts what it speaks of
 * @param stock keys of what is said of any event
 * @param first where each key first stands among the concepts
 */
record Gist(Telling telling, List<Concept> concepts, Set<String> stock, Map<String, Integer> first)
    implements Comparable<Gist> {

  static Gist of(Telling telling, List<Concept> concepts, Set<String> stock) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < concepts.size(); i++) {
      first.putIfAbsent(concepts.get(i).key(), i);
    }
    return new Gist(telling, concepts, stock, first);
  }

  Set<String> keys() {
    return first.keySet();
  }

  /**
   * True if what tells a key is said of somebody: a finite verb, a participle behind its auxiliary,
   * an infinitive behind its verb; not « une lettre adressée à … », not only a noun.
   */
  boolean said(String key) {
    return concepts.stream()
        .filter(concept -> concept.key().equals(key))
        .anyMatch(concept -> Said.of(telling, concept.span()));
  }

  String article() {
    return telling.article();
  }

  @Override
  public int compareTo(Gist other) {
    return telling.compareTo(other.telling);
  }
}
