package org.recoupe.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Version;
import org.recoupe.story.Differences;
import org.recoupe.story.Versions;

/**
 * Gathers what was read: each article once, whatever the order, with the other addresses where it
 * was found and the earlier versions of it.
 */
final class Gathering {

  /** What became of one arrival. */
  sealed interface Result {
    /** It was read; it may be known when it was fetched. */
    record Read(Reading reading, Optional<Instant> captured) implements Result {}

    /** It was refused. */
    record Refused(Rejected rejected) implements Result {}
  }

  private static final Comparator<Result.Read> BY_ADDRESS =
      Comparator.<Result.Read, String>comparing(r -> r.reading().article().uri())
          .thenComparing(r -> r.reading().article().key())
          .thenComparing(r -> r.reading().article().sha256())
          .thenComparing(r -> r.captured().orElse(Instant.MAX));

  private final SortedMap<String, List<Result.Read>> readings = new TreeMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  void add(Result result) {
    if (result instanceof Result.Read read) {
      readings.computeIfAbsent(read.reading().article().id(), id -> new ArrayList<>()).add(read);
    } else if (result instanceof Result.Refused refused) {
      rejected.add(refused.rejected());
    }
  }

  Harvest harvest() {
    readings.values().forEach(same -> same.sort(BY_ADDRESS));
    List<Reading> latest = new ArrayList<>();
    SortedMap<String, List<String>> alsoAt = new TreeMap<>();
    SortedMap<String, List<Version>> versions = new TreeMap<>();
    for (List<Article> group : Versions.groups(found())) {
      List<Article> inTime = group.stream().sorted(byTime(group)).toList();
      Article last = inTime.get(inTime.size() - 1);
      latest.add(readings.getOrDefault(last.id(), List.of()).get(0).reading());
      List<String> others = addresses(last, group);
      if (!others.isEmpty()) {
        alsoAt.put(last.id(), others);
      }
      if (inTime.size() > 1) {
        List<Article> earlier = inTime.subList(0, inTime.size() - 1);
        versions.put(last.id(), earlier.stream().map(article -> version(article, last)).toList());
      }
    }
    latest.sort(Comparator.comparing(reading -> reading.article().id()));
    return new Harvest(
        latest, rejected.stream().sorted().toList(), alsoAt, versions, counts(latest.size()));
  }

  /** Each article with all the addresses where it was found. */
  private Map<Article, List<String>> found() {
    Map<Article, List<String>> found = new LinkedHashMap<>();
    readings
        .values()
        .forEach(
            same ->
                found.put(
                    same.get(0).reading().article(),
                    same.stream().map(read -> read.reading().article().uri()).toList()));
    return found;
  }

  private Counts counts(int articles) {
    int read = readings.values().stream().mapToInt(List::size).sum();
    return new Counts(
        read + rejected.size(),
        articles,
        readings.size() - articles,
        read - readings.size(),
        rejected.size());
  }

  private Version version(Article earlier, Article last) {
    return new Version(
        earlier, captured(earlier), Differences.between(earlier.text(), last.text()));
  }

  /** When this very text was first fetched. */
  private Optional<Instant> captured(Article article) {
    return readings.getOrDefault(article.id(), List.of()).stream()
        .map(Result.Read::captured)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * By the time of fetching where it is known of all, else by the day of publication where it is
   * known of all; what cannot be told apart by time goes by length, then by id.
   */
  private Comparator<Article> byTime(List<Article> group) {
    Comparator<Article> bySize =
        Comparator.comparingInt((Article a) -> a.text().length()).thenComparing(Article::id);
    if (group.stream().allMatch(article -> captured(article).isPresent())) {
      return Comparator.<Article, Instant>comparing(a -> captured(a).orElseThrow())
          .thenComparing(bySize);
    }
    if (group.stream().allMatch(article -> article.published().days().isPresent())) {
      return Comparator.comparing(Gathering::day).thenComparing(bySize);
    }
    return bySize;
  }

  private static String day(Article article) {
    return article.published().days().map(DateRange::from).orElseThrow().toString();
  }

  private List<String> addresses(Article last, List<Article> group) {
    return group.stream()
        .flatMap(article -> readings.getOrDefault(article.id(), List.of()).stream())
        .map(read -> read.reading().article().uri())
        .filter(uri -> !uri.equals(last.uri()))
        .distinct()
        .sorted()
        .collect(Collectors.toUnmodifiableList());
  }
}
