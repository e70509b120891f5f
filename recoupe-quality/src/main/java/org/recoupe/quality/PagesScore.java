package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recoupe.model.DateRange;

/**
 * Saved pages against their gold: main content by shingles of four words, averaged over pages (the
 * measure of Scrapinghub's article extraction benchmark), strings that must and must not appear
 * (the measure of trafilatura), the exact day of publication (the measure of htmldate).
 */
final class PagesScore {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private PagesScore() {}

  /** The figures of the three sets in this folder. */
  static Figures of(Path extraction) {
    Figures figures = new Figures();
    Path pages = extraction.resolve("scrapinghub-aeb");
    mainContent(pages, new PageSet(pages.resolve("html"))::body, figures);
    Path french = extraction.resolve("trafilatura-fr");
    strings(french, new PageSet(french.resolve("html"))::body, figures);
    dates(extraction.resolve("htmldate-fr"), figures);
    return figures;
  }

  /** The running text that an extractor finds on the pages of a set, by file name. */
  static void mainContent(Path set, UnaryOperator<String> extractor, Figures figures) {
    double precision = 0;
    double recall = 0;
    int count = 0;
    for (Map.Entry<String, JsonNode> page :
        Json.file(set.resolve("ground-truth.json")).properties()) {
      Map<String, Integer> gold = shingles(page.getValue().path("articleBody").asText());
      Map<String, Integer> found = shingles(extractor.apply(page.getKey() + ".html.gz"));
      Rate rate = compare(gold, found);
      boolean nothing = rate.right() + rate.wrong() + rate.missed() == 0;
      precision += nothing ? 1 : rate.precision();
      recall += nothing ? 1 : rate.recall();
      count++;
    }
    double p = precision / Math.max(1, count);
    double r = recall / Math.max(1, count);
    String note = "P %.3f R %.3f on %d pages".formatted(p, r, count);
    figures.put("main content, 4-gram F1", 2 * p * r / Math.max(1e-9, p + r), note);
  }

  private static Rate compare(Map<String, Integer> gold, Map<String, Integer> found) {
    Set<String> all = new HashSet<>(gold.keySet());
    all.addAll(found.keySet());
    Rate rate = Rate.NONE;
    for (String shingle : all) {
      int wanted = gold.getOrDefault(shingle, 0);
      int got = found.getOrDefault(shingle, 0);
      rate = rate.plus(Math.min(wanted, got), Math.max(0, got - wanted), Math.max(0, wanted - got));
    }
    return rate;
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    if (!words.isEmpty() && words.size() < SHINGLE) {
      counts.put(String.join(" ", words), 1);
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
    }
    return counts;
  }

  /** The wanted and the unwanted strings in what an extractor finds. */
  static void strings(Path set, UnaryOperator<String> extractor, Figures figures) {
    Rate rate = Rate.NONE;
    for (JsonNode page : Json.file(set.resolve("evaldata_fr.json"))) {
      String body = spaced(extractor.apply(page.path("file").asText()));
      int kept = count(body, page.path("with"));
      int slipped = count(body, page.path("without"));
      rate = rate.plus(kept, slipped, page.path("with").size() - kept);
    }
    figures.put("French pages, strings", rate);
  }

  private static int count(String body, JsonNode strings) {
    return (int)
        Json.texts(strings).stream().map(PagesScore::spaced).filter(body::contains).count();
  }

  /** A text with plain spaces: no-break spaces are a matter of type, not of words. */
  private static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  private static void dates(Path set, Figures figures) {
    PageSet pages = new PageSet(set.resolve("html"));
    List<String> right = new ArrayList<>();
    JsonNode gold = Json.file(set.resolve("dates_fr.json"));
    for (JsonNode page : gold) {
      String file = page.path("file").asText();
      String day = page.path("date").asText();
      pages
          .article(file)
          .flatMap(article -> article.published().days())
          .filter(DateRange::isDay)
          .map(days -> days.from().toString())
          .filter(day::equals)
          .ifPresent(right::add);
    }
    figures.put("publication date, exact day", right.size(), gold.size());
  }
}
