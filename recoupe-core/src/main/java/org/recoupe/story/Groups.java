package org.recoupe.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that are found to be one, by key (union and find). The smallest key stands for all. */
final class Groups {
  private final Map<String, String> above = new TreeMap<>();

  /** Takes note of a thing. */
  void add(String key) {
    above.putIfAbsent(key, key);
  }

  /** Notes that two things are one. */
  void join(String one, String other) {
    add(one);
    add(other);
    String a = head(one);
    String b = head(other);
    if (!a.equals(b)) {
      above.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  /** The key that stands for the group of a thing; a thing never heard of stands for itself. */
  String head(String key) {
    String at = key;
    String up = above.getOrDefault(at, at);
    while (!up.equals(at)) {
      at = up;
      up = above.getOrDefault(at, at);
    }
    return at;
  }

  /** The groups by the key that stands for each, in order; their members in order. */
  Collection<List<String>> all() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String key : above.keySet()) {
      groups.computeIfAbsent(head(key), head -> new ArrayList<>()).add(key);
    }
    return groups.values();
  }
}
