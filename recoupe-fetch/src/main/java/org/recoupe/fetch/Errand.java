package org.recoupe.fetch;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * One address to ask for.
 *
 * @param address to be asked next
 * @param way the addresses that led here, the one first asked for before all; without this one
 * @param tries how often it was asked before and put off
 * @param depth how far what it names is asked for too: 2 for a list of feeds, 1 for a feed
 */
record Errand(URI address, List<URI> way, int tries, int depth) {

  Errand {
    way = List.copyOf(way);
  }

  static Errand to(URI address, int depth) {
    return new Errand(address, List.of(), 0, depth);
  }

  /** The address as it was first asked for. */
  String asked() {
    return (way.isEmpty() ? address : way.get(0)).toString();
  }

  Errand ledTo(URI next) {
    return new Errand(next, Stream.concat(way.stream(), Stream.of(address)).toList(), 0, depth);
  }

  Errand again() {
    return new Errand(address, way, tries + 1, depth);
  }

  boolean passed(URI other) {
    return address.equals(other) || way.contains(other);
  }
}
