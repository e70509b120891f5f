package org.recoupe.flink;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoupe.run.Heaps;
import org.recoupe.run.Route;

/**
 * How a machine of the cluster comes by the route: made once in each, never sent.
 *
 * @param version with which dossiers are signed
 * @param heaps how articles are divided
 * @param signs see {@link Route#standard}
 */
record Routes(String version, Heaps heaps, long signs) implements Serializable {
  private static final Map<Routes, Route> MADE = new ConcurrentHashMap<>();

  Route route() {
    return MADE.computeIfAbsent(
        this, wanted -> Route.standard(wanted.version, wanted.heaps, wanted.signs));
  }
}
