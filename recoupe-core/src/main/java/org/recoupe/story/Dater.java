package org.recoupe.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Reading;

/**
 * Publication dates for articles that have none: from the article itself, or with the help of the
 * other articles of its episode. Never a guess: where the signs do not single out a day, two days
 * or nothing are given.
 */
public final class Dater {
  /** The dated articles of an episode must lie so near together. */
  private static final int NEAR = 2;

  private Dater() {}

  /** The dates that can be inferred, by article id; readings with a date are left alone. */
  public static Map<String, Published> infer(List<Reading> readings) {
    Map<String, Published> inferred = new TreeMap<>();
    List<Reading> dated = new ArrayList<>();
    for (Reading reading : readings) {
      Optional<Published> date = known(reading) ? Optional.empty() : TextDater.date(reading);
      date.ifPresent(d -> inferred.put(reading.article().id(), d));
      dated.add(date.map(reading::publishedAt).orElse(reading));
    }
    Map<String, Reading> byId = new HashMap<>();
    dated.forEach(reading -> byId.put(reading.article().id(), reading));
    for (Cluster cluster : Clusterer.cluster(dated)) {
      for (List<String> episode : cluster.episodes()) {
        List<Reading> members =
            episode.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
        inferred.putAll(ofEpisode(members));
      }
    }
    return inferred;
  }

  private static boolean known(Reading reading) {
    return reading.article().published().days().isPresent();
  }

  /** Dates of the undated articles of one episode. */
  static Map<String, Published> ofEpisode(List<Reading> episode) {
    Map<String, Published> found = new TreeMap<>();
    List<Reading> anchors =
        episode.stream()
            .filter(r -> r.article().published().days().filter(DateRange::isDay).isPresent())
            .toList();
    if (anchors.isEmpty()) {
      return found;
    }
    for (Reading reading : episode) {
      if (!known(reading)) {
        ofStory(reading, anchors).ifPresent(d -> found.put(reading.article().id(), d));
      }
    }
    return found;
  }

  /** The dated articles must agree on the week that the article's weekdays belong to. */
  private static Optional<Published> ofStory(Reading reading, List<Reading> anchors) {
    List<DaySign> signs = DaySign.of(reading);
    Map<DateRange, WritingDay> answers = new TreeMap<>();
    List<At> evidence = new ArrayList<>();
    DateRange all = days(anchors.get(0));
    for (Reading anchor : anchors) {
      all = all.join(days(anchor));
      WritingDay.of(signs, days(anchor)).ifPresent(day -> answers.put(day.days(), day));
    }
    if (answers.size() != 1 || all.days() > NEAR + 2 && anchors.size() < 2) {
      return Optional.empty();
    }
    WritingDay day = answers.values().iterator().next();
    evidence.addAll(day.evidence());
    return Optional.of(
        new Published(
            Optional.of(day.days()),
            Optional.empty(),
            Published.Basis.INFERRED_FROM_STORY,
            evidence,
            why(day, anchors)));
  }

  private static DateRange days(Reading reading) {
    return reading.article().published().days().orElse(DateRange.of(LocalDate.EPOCH));
  }

  private static String why(WritingDay day, List<Reading> anchors) {
    return "jours de la semaine du texte, situés par "
        + (anchors.size() == 1 ? "un article daté" : anchors.size() + " articles datés")
        + " du même épisode ("
        + days(anchors.get(0)).from()
        + (day.days().isDay() ? ")" : ") ; un jour plus tard n'est pas exclu");
  }
}
