package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of press articles against the press gold: names, people, times, figures, quotes, agencies.
 */
final class PressScore {
  private static final Map<String, String> TYPES =
      Map.of("person", "PER", "organisation", "ORG", "place", "LOC");

  private final Map<String, Judged> articles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final SpanScore mentions = new SpanScore();
  private final SpanScore direct = new SpanScore();
  private final SpanScore indirect = new SpanScore();
  private final SpanScore times = new SpanScore();
  private final SpanScore figures = new SpanScore();
  private final List<Bcubed> people = new ArrayList<>();
  private Rate agencies = Rate.NONE;

  private PressScore(JsonNode dossier, List<JsonNode> rows) {
    Map<String, String> originals = new HashMap<>();
    rows.forEach(r -> originals.put(r.path("id").asText(), r.path("text").asText()));
    for (JsonNode a : dossier.path("articles")) {
      String key = a.path("key").asText();
      if (originals.containsKey(key)) {
        articles.put(key, new Judged(a, Optional.of(originals.get(key))));
      }
    }
    for (JsonNode story : dossier.path("stories")) {
      story
          .path("entities")
          .forEach(e -> names.put(e.path("id").asText(), e.path("name").asText()));
    }
  }

  static Figures of(JsonNode dossier, Path gold, Path heap) {
    List<JsonNode> rows = Json.lines(heap);
    Map<String, String> originals = new HashMap<>();
    rows.forEach(r -> originals.put(r.path("id").asText(), r.path("text").asText()));
    PressScore score = new PressScore(dossier, rows);
    for (JsonNode g : Json.lines(gold)) {
      Judged article = score.articles.get(g.path("id").asText());
      if (article != null) {
        score.add(article, g, originals.getOrDefault(article.key(), ""));
      }
    }
    return score.figures();
  }

  private void add(Judged article, JsonNode gold, String original) {
    JsonNode a = article.article();
    if (!gold.path("mentions").isNull() && gold.has("mentions")) {
      mentions.add(
          SpanScore.found(article, a.path("mentions")),
          SpanScore.gold(gold.path("mentions")),
          (x, y) ->
              x.stretch().equals(y.stretch())
                  && y.mark()
                      .path("type")
                      .asText()
                      .equals(TYPES.get(x.mark().path("type").asText())));
    }
    quotes(article, gold, true, direct);
    quotes(article, gold, false, indirect);
    times.add(
        SpanScore.found(article, a.path("times")),
        SpanScore.gold(gold.path("dates")),
        PressScore::near);
    figures.add(
        SpanScore.found(article, a.path("figures")),
        SpanScore.gold(gold.path("quantities")),
        PressScore::near);
    agencies(a, gold);
    people(article, gold, original);
  }

  private static boolean near(SpanScore.Item found, SpanScore.Item gold) {
    return found.stretch().touches(gold.stretch());
  }

  private static void quotes(Judged article, JsonNode gold, boolean direct, SpanScore score) {
    List<JsonNode> found =
        Json.each(article.article().path("quotes"))
            .filter(q -> q.path("direct").asBoolean() == direct)
            .toList();
    List<JsonNode> wanted =
        Json.each(gold.path("quotes"))
            .filter(q -> q.path("kind").asText().equals("direct") == direct)
            .toList();
    score.add(
        SpanScore.found(article, found),
        SpanScore.gold(wanted),
        (x, y) -> x.stretch().overlap(y.stretch()) >= .8);
  }

  private void agencies(JsonNode article, JsonNode gold) {
    Set<String> found = norms(article.path("agencies"));
    Set<String> wanted = norms(gold.path("agency"));
    Set<String> both = new HashSet<>(found);
    both.retainAll(wanted);
    agencies = agencies.plus(both.size(), found.size() - both.size(), wanted.size() - both.size());
  }

  private static Set<String> norms(JsonNode list) {
    Set<String> norms = new HashSet<>();
    Json.texts(list).forEach(t -> norms.add(Norm.of(t)));
    return norms;
  }

  private record Form(String form, String who) {}

  private void people(Judged article, JsonNode gold, String original) {
    List<Form> forms = new ArrayList<>();
    for (JsonNode p : gold.path("people")) {
      p.path("forms").forEach(f -> forms.add(new Form(f.asText(), p.path("name").asText())));
    }
    forms.sort(Comparator.comparing(Form::form).thenComparing(Form::who));
    forms.sort(Comparator.comparingInt(f -> -f.form().length()));
    Map<String, String> wanted = new HashMap<>();
    boolean[] taken = new boolean[original.length() + 1];
    for (Form form : forms) {
      mark(form, original, taken, wanted);
    }
    if (wanted.isEmpty()) {
      return;
    }
    Map<String, String> found = new HashMap<>();
    for (JsonNode m : article.article().path("mentions")) {
      if (m.path("type").asText().equals("person") && m.path("entity").isTextual()) {
        article
            .back(m)
            .ifPresent(s -> found.put(String.valueOf(s.start()), m.path("entity").asText()));
      }
    }
    people.add(Bcubed.of(found, wanted));
  }

  private static void mark(Form form, String text, boolean[] taken, Map<String, String> wanted) {
    Pattern whole =
        Pattern.compile(
            "(?<!\\w)" + Pattern.quote(form.form()) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    Matcher matcher = whole.matcher(text);
    while (matcher.find()) {
      boolean free = true;
      for (int i = matcher.start(); i < matcher.end(); i++) {
        free &= !taken[i];
      }
      if (free) {
        for (int i = matcher.start(); i < matcher.end(); i++) {
          taken[i] = true;
        }
        wanted.put(String.valueOf(text.codePointCount(0, matcher.start())), form.who());
      }
    }
  }

  private Figures figures() {
    Figures out = new Figures();
    out.put("names, strict", mentions.rate());
    double n = Math.max(1, people.size());
    double precision = people.stream().mapToDouble(Bcubed::precision).sum() / n;
    double recall = people.stream().mapToDouble(Bcubed::recall).sum() / n;
    double f1 = people.stream().mapToDouble(Bcubed::f1).sum() / n;
    out.put("people, B-cubed", f1, "P %.3f R %.3f".formatted(precision, recall));
    out.put("people, B-cubed precision", precision, "");
    out.put("times, overlap", times.rate());
    values(times, out);
    out.put("figures, overlap", figures.rate());
    equal(out, "figure value", "value");
    equal(out, "figure bound", "bound");
    out.put("direct quotes, .8", direct.rate());
    speakers(out, "speaker of direct quotes", direct);
    out.put("indirect quotes, .8", indirect.rate());
    speakers(out, "speaker of indirect quotes", indirect);
    out.put("agencies credited", agencies);
    return out;
  }

  /** The values of times that were found, where the gold has one. */
  static void values(SpanScore times, Figures out) {
    int right = 0;
    int all = 0;
    for (SpanScore.Match m : times.matches()) {
      String want = m.gold().path("value").asText("");
      if (!m.gold().path("kind").asText().equals("duration")
          && m.gold().path("value").isTextual()) {
        String got = m.found().path("value").asText("");
        got = m.found().path("value").isNull() ? "" : got;
        all++;
        boolean day =
            want.contains("T") && got.equals(want.substring(0, Math.min(10, want.length())));
        right += got.startsWith(want) || day ? 1 : 0;
      }
    }
    out.put("time value", right, all);
  }

  private void equal(Figures out, String task, String field) {
    int right = 0;
    for (SpanScore.Match m : figures.matches()) {
      JsonNode got = m.found().path(field);
      JsonNode want = m.gold().path(field);
      boolean same =
          got.isNumber() && want.isNumber()
              ? Math.abs(got.asDouble() - want.asDouble()) < 1e-9
              : got.asText("").equals(want.asText(""));
      right += same ? 1 : 0;
    }
    out.put(task, right, figures.matches().size());
  }

  private void speakers(Figures out, String task, SpanScore quotes) {
    int right = 0;
    for (SpanScore.Match m : quotes.matches()) {
      String entity = m.found().path("speaker").asText("");
      String said = names.getOrDefault(entity, m.found().path("speakerText").asText(""));
      right += sameSpeaker(Norm.of(said), Norm.of(m.gold().path("speaker").asText(""))) ? 1 : 0;
    }
    out.put(task, right, quotes.matches().size());
  }

  private static boolean sameSpeaker(String found, String gold) {
    if (found.isEmpty() || gold.isEmpty()) {
      return false;
    }
    return found.contains(gold) || gold.contains(found) || last(found).equals(last(gold));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
