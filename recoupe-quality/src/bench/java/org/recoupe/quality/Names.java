package org.recoupe.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.recoupe.model.mark.EntityType;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;
import org.recoupe.screen.Query;
import org.recoupe.screen.Screener;
import org.recoupe.text.Fold;

/**
 * Rounds over names of lists: those asked for are the lists' own, each with two letters changed
 * places, so that every one has its entry.
 */
final class Names {
  private static final int ASKED = 200;

  /** What a scan takes for the same name. */
  private static final double LIKE = 0.92;

  private Names() {}

  static Contestant.Round screening(List<Path> files) throws Exception {
    List<NameList> lists = lists(files);
    List<Query> asked =
        asked(lists).stream().map(name -> Query.of(name, EntityType.PERSON)).toList();
    Screener screener = Screener.of(lists);
    return Texts.round(
        asked.size(), () -> told(asked.stream().mapToLong(q -> screener.hits(q).size()).toArray()));
  }

  static Contestant.Round scan(List<Path> files) throws Exception {
    List<NameList> lists = lists(files);
    List<String> asked = asked(lists).stream().map(Fold::plain).toList();
    List<String> all = all(lists).stream().map(Fold::plain).toList();
    JaroWinklerSimilarity like = new JaroWinklerSimilarity();
    return Texts.round(
        asked.size(),
        () ->
            told(
                asked.stream()
                    .mapToLong(a -> all.stream().filter(n -> like.apply(a, n) >= LIKE).count())
                    .toArray()));
  }

  private static String told(long[] hits) {
    return Arrays.stream(hits).filter(n -> n > 0).count()
        + " found, "
        + Arrays.stream(hits).sum()
        + " hits";
  }

  private static List<NameList> lists(List<Path> files) throws Exception {
    List<NameList> lists = new ArrayList<>();
    for (Path file : files) {
      lists.addAll(ListReader.read(file, refused -> {}));
    }
    return lists;
  }

  private static List<String> all(List<NameList> lists) {
    return lists.stream()
        .flatMap(list -> Query.of(list).stream())
        .filter(query -> query.type() == EntityType.PERSON)
        .flatMap(query -> query.names().stream())
        .toList();
  }

  private static List<String> asked(List<NameList> lists) {
    List<String> all = all(lists).stream().filter(name -> name.length() > 8).toList();
    return IntStream.range(0, ASKED)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / ASKED)))
        .map(name -> name.substring(0, 5) + name.charAt(6) + name.charAt(5) + name.substring(7))
        .toList();
  }
}
