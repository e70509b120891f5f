package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/**
 * Numbers that one article sets side by side and that do not count the same: arrests and custody,
 * one town and the country, this time and the last.
 */
final class ScopePairs {
  private ScopePairs() {}

  static List<Draft> drafts(List<Count> counts, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size() && near(counts.get(i), counts.get(j)); j++) {
        Count a = counts.get(i);
        Count b = counts.get(j);
        if (other(a, b) && seen.add(key(a, b))) {
          drafts.add(draft(a, b, voices));
        }
      }
    }
    return drafts;
  }

  private static boolean near(Count a, Count b) {
    return a.article().equals(b.article()) && a.telling().index() == b.telling().index();
  }

  private static boolean other(Count a, Count b) {
    return a.matter().family().equals(b.matter().family())
        && !a.amount().agrees(b.amount())
        && (!a.key().equals(b.key()) || !a.places().equals(b.places()));
  }

  private static String key(Count a, Count b) {
    String one = a.key() + a.places();
    String two = b.key() + b.places();
    return one.compareTo(two) < 0 ? one + "|" + two : two + "|" + one;
  }

  private static Draft draft(Count a, Count b, Voices voices) {
    return new Draft(
        Finding.Kind.DISAGREEMENT,
        a.text() + " / " + b.text(),
        Optional.of(Aspect.SCOPE),
        List.of(value(a, voices), value(b, voices)),
        1,
        Wording.of("scope"),
        Wording.of("scope.why"));
  }

  private static Finding.Value value(Count count, Voices voices) {
    return new Finding.Value(
        count.amount().plain(), count.text(), count.at(), voices.origin(count.at()));
  }
}
