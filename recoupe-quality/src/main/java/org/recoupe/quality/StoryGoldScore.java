package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores one story against what a careful reader found: the reference scorer's "seeds", for any
 * story.
 */
final class StoryGoldScore {
  private static final Map<String, List<String>> OUTCOMES =
      Map.of(
          "happened", List.of("happened", "partly"),
          "partly", List.of("happened", "partly"),
          "cancelled", List.of("cancelled", "contradicted"),
          "contradicted", List.of("cancelled", "contradicted"),
          "no later coverage", List.of("no-later-coverage"));

  private final StoryGold s;
  private final JsonNode gold;
  private final List<String> lines = new ArrayList<>();
  private final int[] total = {0, 0};

  StoryGoldScore(JsonNode dossier, JsonNode gold) {
    this.s = new StoryGold(dossier, gold);
    this.gold = gold;
    shape();
    cleaning();
    people();
    quotes();
    weighed();
    marks();
  }

  double score() {
    return (double) total[0] / Math.max(1, total[1]);
  }

  String note() {
    return total[0] + "/" + total[1];
  }

  /** One line for each part, with what was missed. */
  List<String> lines() {
    return lines;
  }

  private void put(String part, long right, long of) {
    total[0] += (int) right;
    total[1] += (int) of;
    lines.add("%-36s %3d/%-3d".formatted(part, right, of));
  }

  private void missed(String what) {
    lines.add("    missed: " + what);
  }

  private static long count(boolean right) {
    return right ? 1 : 0;
  }

  private void shape() {
    put("articles", s.articles(), gold.path("articles").size());
    put("rejected none", count(s.dossier().path("rejected").isEmpty()), 1);
    Set<String> loose = new HashSet<>();
    Json.each(gold.path("stories")).forEach(x -> loose.addAll(Json.texts(x.path("borderline"))));
    JsonNode wanted = gold.path("stories").path(0);
    Set<String> want = names(wanted.path("articles"), loose);
    Set<String> have = s.story().map(x -> ids(x.path("articles"), loose)).orElse(new TreeSet<>());
    put("one story of all", count(want.equals(have)), 1);
    Set<Set<String>> episodes =
        Json.each(wanted.path("episodes"))
            .map(e -> names(e.path("articles"), loose))
            .collect(Collectors.toSet());
    Set<Set<String>> told =
        s.told("episodes").stream()
            .map(e -> ids(e.path("articles"), loose))
            .collect(Collectors.toSet());
    put("episodes", episodes.stream().filter(told::contains).count(), episodes.size());
    long dates = Json.each(gold.path("articles")).filter(this::dated).count();
    put("publication dates", dates, gold.path("articles").size());
  }

  private static Set<String> names(JsonNode list, Set<String> but) {
    Set<String> names = new TreeSet<>(Json.texts(list));
    names.removeAll(but);
    return names;
  }

  private Set<String> ids(JsonNode list, Set<String> but) {
    Set<String> names =
        Json.texts(list).stream().map(s::nameOf).collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(but);
    return names;
  }

  private boolean dated(JsonNode wanted) {
    String name = wanted.path("article").asText();
    JsonNode want = wanted.path("published");
    JsonNode got =
        s.article(name).map(a -> a.article().path("published")).orElse(gold.path("none"));
    String from = day(got.path("from"));
    String to = day(got.path("to"));
    boolean right =
        !from.isEmpty()
            && day(want.path("from")).compareTo(from) <= 0
            && from.compareTo(to) <= 0
            && to.compareTo(day(want.path("to"))) <= 0;
    if (!right) {
      missed(name + " dated " + from + ".." + to + ", wanted " + day(want.path("from")));
    }
    return right;
  }

  private static String day(JsonNode iso) {
    String text = iso.asText("");
    return text.substring(0, Math.min(10, text.length()));
  }

  private void cleaning() {
    long junk = 0;
    long gone = 0;
    long glued = 0;
    long mended = 0;
    long foreign = 0;
    long labelled = 0;
    for (JsonNode x : gold.path("articles")) {
      Optional<Judged> article = s.article(x.path("article").asText());
      for (String residue : Json.texts(x.path("junk"))) {
        junk++;
        gone += count(article.isPresent() && !article.get().text().contains(residue));
      }
      for (JsonNode pair : x.path("glued")) {
        glued++;
        mended +=
            count(article.isPresent() && !article.get().text().contains(pair.path(0).asText()));
      }
      for (String passage : Json.texts(x.path("foreign"))) {
        foreign++;
        String language = x.path("foreignLanguage").asText("es");
        labelled += count(article.isPresent() && labelled(article.get(), passage, language));
      }
    }
    put("residue gone", gone, junk);
    put("glued words mended", mended, glued);
    put("foreign passages", labelled, foreign);
  }

  private static boolean labelled(Judged article, String words, String language) {
    return Json.each(article.article().path("passages"))
        .filter(p -> Norm.of(article.cut(p)).contains(Norm.head(words, 30)))
        .anyMatch(p -> p.path("language").asText("").startsWith(language));
  }

  private static Set<String> forms(JsonNode entity) {
    Set<String> forms = new HashSet<>();
    forms.add(Norm.of(entity.path("name").asText()));
    Json.texts(entity.path("aliases")).forEach(a -> forms.add(Norm.of(a)));
    return forms;
  }

  private void people() {
    int once = 0;
    int variants = 0;
    int right = 0;
    boolean merged = false;
    for (JsonNode person : gold.path("people")) {
      String name = Norm.of(person.path("name").asText());
      List<JsonNode> found =
          s.told("entities").stream()
              .filter(e -> e.path("type").asText().equals("person") && forms(e).contains(name))
              .toList();
      once += found.size() == 1 ? 1 : 0;
      variants += person.path("variants").size();
      if (found.size() != 1) {
        missed("person " + name + " found " + found.size() + " times");
        continue;
      }
      Set<String> forms = forms(found.get(0));
      right +=
          (int)
              Json.texts(person.path("variants")).stream()
                  .filter(v -> forms.contains(Norm.of(v)))
                  .count();
      merged |=
          Json.texts(person.path("notToBeMergedWith")).stream()
              .anyMatch(o -> forms.contains(Norm.of(o)));
    }
    put("people found once", once, gold.path("people").size());
    put("variants on the right one", right, variants);
    put("namesakes kept apart", count(!merged), 1);
  }

  private void quotes() {
    int all = 0;
    int found = 0;
    int spoken = 0;
    int several = 0;
    int joined = 0;
    for (JsonNode quote : gold.path("quotes")) {
      JsonNode variants = quote.path("variants");
      for (JsonNode variant : variants) {
        all++;
        List<JsonNode> hits = hits(variant);
        found += hits.isEmpty() ? 0 : 1;
        spoken += hits.stream().anyMatch(h -> speaks(h, quote)) ? 1 : 0;
        if (hits.isEmpty()) {
          missed("quote " + variant.path("text").asText());
        }
      }
      if (variants.size() > 1 && variants.path(0).path("text").asText().length() > 20) {
        several++;
        joined += s.told("quotes").stream().anyMatch(u -> joins(u, variants)) ? 1 : 0;
      }
    }
    put("quotes found", found, all);
    put("quotes with speaker", spoken, all);
    put("wordings of one utterance joined", joined, several);
  }

  private List<JsonNode> hits(JsonNode variant) {
    Optional<Judged> article = s.article(variant.path("article").asText());
    if (article.isEmpty()) {
      return List.of();
    }
    String want = Norm.of(variant.path("text").asText());
    return Json.each(article.get().article().path("quotes"))
        .filter(
            q -> {
              String got = Norm.of(article.get().cut(q));
              return got.contains(Norm.head(want, 40)) || want.contains(got) && got.length() > 8;
            })
        .toList();
  }

  private boolean speaks(JsonNode found, JsonNode quote) {
    String named = s.entityName(found.path("speaker"));
    String said = named.isEmpty() ? found.path("speakerText").asText("") : named;
    return Norm.of(said).contains(Norm.of(quote.path("speaker").asText().split(" and ")[0]));
  }

  private boolean joins(JsonNode utterance, JsonNode variants) {
    return Json.each(variants)
        .allMatch(v -> Json.each(utterance.path("variants")).anyMatch(at -> s.covers(at, v)));
  }

  private void weighed() {
    List<String> agreement = List.of("agreement");
    long agreed =
        Json.each(gold.path("agreements"))
            .filter(x -> seen(!s.findings(x.path("evidence"), agreement).isEmpty(), "agreement", x))
            .count();
    put("agreements", agreed, gold.path("agreements").size());
    disagreements();
    long told = Json.each(gold.path("announcements")).filter(this::announced).count();
    put("announcements and outcomes", told, gold.path("announcements").size());
    long events = Json.each(gold.path("events")).filter(this::onTimeline).count();
    put("typed events", events, gold.path("events").size());
    for (JsonNode series : gold.path("evolutions")) {
      long most =
          s.findings(series.path("values"), List.of("evolution")).stream()
              .mapToLong(f -> s.held(f, series.path("values")))
              .max()
              .orElse(0);
      put("evolution: " + series.path("about").asText(), most, series.path("values").size());
    }
    listed();
  }

  private boolean seen(boolean right, String kind, JsonNode gold) {
    if (!right) {
      missed(kind + " " + gold.path("about").asText(gold.path("what").asText("")));
    }
    return right;
  }

  private void disagreements() {
    int real = 0;
    int shown = 0;
    int wordings = 0;
    int quiet = 0;
    for (JsonNode x : gold.path("disagreements")) {
      List<JsonNode> conflicts =
          s.findings(x.path("values"), List.of("disagreement")).stream()
              .filter(f -> !f.path("aspect").asText("wording").equals("wording"))
              .toList();
      if (x.path("kind").asText().equals("wording")) {
        wordings++;
        quiet += seen(conflicts.isEmpty(), "wording called conflict", x) ? 1 : 0;
      } else {
        real++;
        shown += seen(!conflicts.isEmpty(), "disagreement", x) ? 1 : 0;
      }
    }
    put("real disagreement shown", shown, real);
    put("wording not called conflict", quiet, wordings);
  }

  private boolean announced(JsonNode plan) {
    List<String> outcomes = OUTCOMES.getOrDefault(plan.path("outcome").asText(), List.of());
    boolean silent = plan.path("outcome").asText().equals("no later coverage");
    boolean right =
        s.told("announcements").stream()
            .filter(a -> s.anyAround(a.path("at"), plan.path("at")))
            .filter(a -> outcomes.contains(a.path("outcome").asText()))
            .anyMatch(
                a ->
                    silent
                        || Json.each(plan.path("proof"))
                            .anyMatch(p -> s.anyAround(a.path("proof"), p)));
    return seen(right, "announcement", plan);
  }

  private boolean onTimeline(JsonNode event) {
    boolean right =
        s.told("timeline").stream()
            .filter(t -> t.path("type").equals(event.path("type")))
            .filter(t -> t.path("status").equals(event.path("status")))
            .filter(t -> s.around(t.path("statement"), event.path("at")))
            .anyMatch(t -> t.path("from").asText("").startsWith(event.path("when").asText("")));
    if (!right) {
      missed(
          "event " + event.path("type").asText() + ": " + event.path("at").path("text").asText());
    }
    return right;
  }

  private void listed() {
    List<String> people =
        Json.each(gold.path("listedAccordingToASource"))
            .flatMap(x -> Json.texts(x.path("people")).stream())
            .toList();
    long told =
        people.stream()
            .filter(
                p ->
                    s.told("listed").stream()
                        .filter(l -> l.path("claimedBy").isTextual())
                        .anyMatch(
                            l -> Norm.of(s.entityName(l.path("entity"))).contains(Norm.of(p))))
            .count();
    put("listed, by a source", told, people.size());
  }

  private void marks() {
    long times = Json.each(gold.path("dates")).filter(this::timed).count();
    put("times with value", times, gold.path("dates").size());
    long figures = Json.each(gold.path("quantities")).filter(this::figured).count();
    put("figures", figures, gold.path("quantities").size());
  }

  private boolean timed(JsonNode wanted) {
    String words = Norm.of(wanted.path("at").path("text").asText());
    String value = wanted.path("value").asText();
    Optional<Judged> article = s.article(wanted.path("at").path("article").asText());
    boolean right =
        article.isPresent()
            && Json.each(article.get().article().path("times"))
                .anyMatch(
                    t ->
                        MarkMatch.timed(
                            Norm.of(article.get().cut(t)),
                            t.path("value").asText(""),
                            words,
                            value));
    if (!right) {
      missed("time " + words + " wanted " + value);
    }
    return right;
  }

  private boolean figured(JsonNode wanted) {
    Optional<Judged> article = s.article(wanted.path("at").path("article").asText());
    if (article.isEmpty()) {
      return false;
    }
    String words = Norm.of(wanted.path("at").path("text").asText());
    JsonNode a = article.get().article();
    boolean figure =
        Json.each(a.path("figures"))
            .filter(f -> MarkMatch.sameWords(Norm.of(article.get().cut(f)), words))
            .anyMatch(f -> MarkMatch.sameValue(f.path("value"), wanted.path("value")));
    boolean duration =
        Json.each(a.path("times"))
            .filter(t -> t.path("kind").asText().equals("duration"))
            .anyMatch(t -> MarkMatch.sameWords(Norm.of(article.get().cut(t)), words));
    return seen(figure || duration, "figure " + words, wanted);
  }
}
