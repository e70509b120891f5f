package org.recoupe.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;
import org.recoupe.model.mark.Reading;
import org.recoupe.quality.made.GroupTime;
import org.recoupe.read.Reader;
import org.recoupe.story.Copies;

/** Rounds over articles: JSON lines with id, date and text. */
final class Texts {
  private static final int ARTICLES = 200;

  private Texts() {}

  static Contestant.Round reading(Path heap) {
    Reader reader = Reader.french();
    List<Article> articles = articles(heap);
    return round(
        articles.size(),
        () -> articles.stream().mapToInt(a -> reader.read(a).mentions().size()).sum() + " names");
  }

  static Contestant.Round coreNlp(Path heap) {
    CoreNlpPeer peer = new CoreNlpPeer();
    List<Article> articles = articles(heap);
    return round(
        articles.size(),
        () -> articles.stream().mapToInt(a -> peer.names(a.text()).size()).sum() + " names");
  }

  /** The readings are cut into words beforehand; their stems and runs are made in the round. */
  static Contestant.Round copies(Path heap) throws IOException {
    List<Reading> readings = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(heap)) {
      readings.add(GroupTime.words(json.readTree(line)));
    }
    return round(readings.size(), () -> Copies.of(readings).size() + " pairs");
  }

  static List<Article> articles(Path heap) {
    List<RawPage> pages = new ArrayList<>();
    Intake.standard()
        .read(
            List.of(heap),
            arrival -> {
              if (arrival instanceof RawPage page) {
                pages.add(page);
              }
            });
    Cleaner cleaner = Cleaner.standard();
    return pages.stream()
        .limit(ARTICLES)
        .map(cleaner::clean)
        .filter(Article.class::isInstance)
        .map(Article.class::cast)
        .toList();
  }

  /** Work that says what it found. */
  interface Work {
    String run() throws Exception;
  }

  static Contestant.Round round(int size, Work work) {
    return new Contestant.Round() {
      @Override
      public String run() throws Exception {
        return work.run();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
