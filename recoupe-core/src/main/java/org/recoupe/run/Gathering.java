package org.recoupe.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;

/**
 * Gathers what was read: each article once, whatever the order, with the other addresses where it
 * was found.
 */
final class Gathering {

  /** What became of one arrival. */
  sealed interface Result {
    /** It was read. */
    record Read(Reading reading) implements Result {}

    /** It was refused. */
    record Refused(Rejected rejected) implements Result {}
  }

  private static final Comparator<Reading> BY_ADDRESS =
      Comparator.<Reading, String>comparing(r -> r.article().uri())
          .thenComparing(r -> r.article().key())
          .thenComparing(r -> r.article().sha256());

  private final SortedMap<String, List<Reading>> readings = new TreeMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  void add(Result result) {
    if (result instanceof Result.Read read) {
      Reading reading = read.reading();
      readings.computeIfAbsent(reading.article().id(), id -> new ArrayList<>()).add(reading);
    } else if (result instanceof Result.Refused refused) {
      rejected.add(refused.rejected());
    }
  }

  Harvest harvest() {
    List<Reading> each = new ArrayList<>();
    SortedMap<String, List<String>> alsoAt = new TreeMap<>();
    readings.forEach(
        (id, same) -> {
          same.sort(BY_ADDRESS);
          each.add(same.get(0));
          List<String> others = addresses(same);
          if (!others.isEmpty()) {
            alsoAt.put(id, others);
          }
        });
    return new Harvest(each, rejected.stream().sorted().toList(), alsoAt);
  }

  private static List<String> addresses(List<Reading> same) {
    String first = same.get(0).article().uri();
    return same.stream()
        .skip(1)
        .map(Reading::article)
        .map(Article::uri)
        .filter(uri -> !uri.equals(first))
        .distinct()
        .toList();
  }
}
