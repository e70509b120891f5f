package org.recoupe.run;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.recoupe.model.Rejected;

/** What was rejected, with what proves faulty later on; sorted, so that threads do not show. */
final class Faults {
  private final List<Rejected> before;
  private final Queue<Rejected> later = new ConcurrentLinkedQueue<>();

  Faults(List<Rejected> before) {
    this.before = List.copyOf(before);
  }

  /** Notes a fault and hands on what stands in for the result. */
  <B> B add(Rejected fault, B standIn) {
    later.add(fault);
    return standIn;
  }

  List<Rejected> all() {
    return Stream.concat(before.stream(), later.stream()).sorted().toList();
  }
}
