package org.recoupe.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Sets that grow together (union-find, Galler and Fischer 1964). */
final class Joining {
  private final Map<String, String> parent = new HashMap<>();

  void add(String name) {
    parent.putIfAbsent(name, name);
  }

  void join(String a, String b) {
    add(a);
    add(b);
    String one = root(a);
    String other = root(b);
    if (!one.equals(other)) {
      boolean first = one.compareTo(other) < 0;
      parent.put(first ? other : one, first ? one : other);
    }
  }

  String root(String name) {
    String at = name;
    while (true) {
      String up = parent.getOrDefault(at, at);
      if (up.equals(at)) {
        return at;
      }
      at = up;
    }
  }

  /** In how many sets these lie. */
  int groups(Collection<String> names) {
    return (int) names.stream().map(this::root).distinct().count();
  }
}
