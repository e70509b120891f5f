package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.json.DossierJson;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.Harvest;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/** Runs the program on everything that has gold, and measures. */
final class Measuring {
  private static final List<String> EXAMPLES =
      List.of("sommet", "crue", "greve", "proces", "election");

  private final Path root;

  /**
   * Measures a checkout.
   *
   * @param root its folder; the shared data stand beside it
   */
  Measuring(Path root) {
    this.root = root;
  }

  static boolean possible(Path root) {
    return Files.isDirectory(shared(root).resolve("gold"));
  }

  private static Path shared(Path root) {
    return root.toAbsolutePath().normalize().resolveSibling("shared");
  }

  /** The figures of every task. */
  Figures all() {
    Figures figures = new Figures();
    Path shared = shared(root);
    StoryGoldScore seeds = story(shared.resolve("seeds"), shared.resolve("gold/seeds.json"));
    figures.put("seeds", seeds.score(), seeds.note());
    figures.putAll(examples());
    figures.putAll(press(shared));
    figures.putAll(AgencySetScore.of(shared.resolve("data/names/newsagency-fr/dev.tsv")));
    figures.putAll(ContradictionScore.of(shared.resolve("data/contradiction")));
    figures.putAll(SyntaxScore.of(shared.resolve("data/names/ud-fr/fr_sequoia-ud-test.conllu")));
    figures.putAll(PagesScore.of(shared.resolve("data/extraction")));
    figures.putAll(ListsScore.of(shared.resolve("data/lists")));
    return figures;
  }

  /** One fictional story after another, for which no shared data are needed. */
  Figures examples() {
    Figures figures = new Figures();
    for (String name : EXAMPLES) {
      StoryGoldScore score = example(name);
      figures.put("example " + name, score.score(), score.note());
    }
    return figures;
  }

  StoryGoldScore example(String name) {
    return story(
        root.resolve("examples").resolve(name), root.resolve("examples/gold/" + name + ".json"));
  }

  StoryGoldScore seeds() {
    return story(shared(root).resolve("seeds"), shared(root).resolve("gold/seeds.json"));
  }

  private static StoryGoldScore story(Path articles, Path gold) {
    return new StoryGoldScore(dossier(articles), Json.file(gold));
  }

  private static Figures press(Path shared) {
    Path heap = shared.resolve("data/press/dev.jsonl");
    Pipeline pipeline = pipeline();
    Harvest harvest = pipeline.harvest(Source.files(List.of(heap)));
    JsonNode dossier = json(pipeline.dossier(harvest));
    Figures figures = PressScore.of(dossier, shared.resolve("gold/press-dev.jsonl"), heap);
    figures.putAll(StoriesScore.of(dossier, shared.resolve("gold/stories-dev.json"), heap));
    figures.putAll(
        AnnouncementsScore.of(dossier, shared.resolve("gold/announcements-dev.json"), heap));
    figures.putAll(DatesScore.of(harvest.readings()));
    figures.putAll(GroupingScore.of(shared.resolve("data/stories")));
    return figures;
  }

  /** The dossier of these articles, as a machine would read it. */
  static JsonNode dossier(Path articles) {
    return json(pipeline().dossier(Source.files(List.of(articles))));
  }

  private static Pipeline pipeline() {
    int threads = Runtime.getRuntime().availableProcessors();
    return Pipeline.standard(new LocalEngine(threads), Progress.silent(), "measured");
  }

  private static JsonNode json(Dossier dossier) {
    StringWriter json = new StringWriter();
    try {
      DossierJson.write(dossier, json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return Json.text(json.toString());
  }
}
