package org.recoupe.quality.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/**
 * Makes a heap of any size, as JSON lines, from the stories of another: {@code COUNT SEED OUT
 * PATH...}. The same arguments give the same bytes. So many articles appear on a day that only the
 * number of days grows with the heap, as in life.
 */
public final class MadeHeap {
  private static final int A_DAY = 200;
  private static final LocalDate START = LocalDate.of(2020, 1, 6);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<List<Reading>> templates;
  private final Vocabulary vocabulary = Vocabulary.french();

  MadeHeap(List<List<Reading>> templates) {
    this.templates = List.copyOf(templates);
  }

  /** Writes a heap; arguments: how many articles, a seed, the file, the articles to make it of. */
  public static void main(String[] args) throws IOException {
    List<Path> sources = List.of(args).subList(3, args.length).stream().map(Path::of).toList();
    try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
      new MadeHeap(templates(sources))
          .write(Integer.parseInt(args[0]), Long.parseLong(args[1]), out);
    }
  }

  /** The stories of some articles, each a list of readings. */
  static List<List<Reading>> templates(List<Path> sources) {
    List<List<Reading>> templates = new ArrayList<>();
    for (Path source : sources) {
      int threads = Runtime.getRuntime().availableProcessors();
      Pipeline pipeline = Pipeline.standard(new LocalEngine(threads), Progress.silent(), "made");
      Dossier dossier = pipeline.dossier(Source.files(List.of(source)));
      Map<String, Reading> byId = new TreeMap<>();
      dossier.readings().forEach(r -> byId.put(r.article().id(), r));
      for (WeighedStory told : dossier.stories()) {
        templates.add(told.story().articles().stream().map(byId::get).toList());
      }
    }
    return templates;
  }

  /** Writes so many articles. */
  void write(int count, long seed, PrintStream out) throws IOException {
    int left = count;
    for (int story = 0; left > 0; story++) {
      List<MadeArticle> articles = story(seed, story, Math.max(7, count / A_DAY));
      for (MadeArticle article : articles.subList(0, Math.min(left, articles.size()))) {
        out.println(JSON.writeValueAsString(row(article)));
      }
      left -= articles.size();
    }
  }

  private List<MadeArticle> story(long seed, int number, int days) {
    Dice dice = new Dice(seed).of("story " + number);
    List<Reading> template = dice.of("template").from(templates);
    LocalDate day = day(template);
    LocalDate target = START.plusDays(dice.of("day").below(days));
    int weeks = (int) Math.floorDiv(target.toEpochDay() - day.toEpochDay(), 7L);
    return new RetoldStory("s" + number, dice, new Recast(dice, vocabulary, weeks, template), day)
        .articles(template);
  }

  private static LocalDate day(List<Reading> template) {
    return template.stream()
        .flatMap(r -> r.article().published().days().map(DateRange::from).stream())
        .min(LocalDate::compareTo)
        .orElse(START);
  }

  private static Map<String, String> row(MadeArticle article) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", article.id());
    row.put("outlet", article.outlet());
    row.put("date", article.day().toString());
    row.put("text", article.text());
    return row;
  }
}
