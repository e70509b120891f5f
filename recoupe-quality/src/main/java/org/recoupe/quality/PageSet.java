package org.recoupe.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.Passage;
import org.recoupe.model.RawPage;

/** Saved pages, read by the program one by one. */
final class PageSet {
  private final Path folder;
  private final Cleaner cleaner = Cleaner.standard();

  PageSet(Path folder) {
    this.folder = folder;
  }

  /** The article of one page, if the program finds one. */
  Optional<Article> article(String file) {
    List<Arrival> arrivals = new ArrayList<>();
    Intake.standard().read(List.of(folder.resolve(file)), arrivals::add);
    return arrivals.stream()
        .filter(RawPage.class::isInstance)
        .map(RawPage.class::cast)
        .map(cleaner::clean)
        .filter(Article.class::isInstance)
        .map(Article.class::cast)
        .findFirst();
  }

  /** The running text of one page: no headline, no captions, no signatures. */
  String body(String file) {
    return article(file)
        .map(
            article ->
                article.passages().stream()
                    .filter(passage -> runs(passage.kind()))
                    .map(passage -> passage.span().in(article.text()))
                    .collect(Collectors.joining("\n")))
        .orElse("");
  }

  private static boolean runs(Passage.Kind kind) {
    return kind == Passage.Kind.BODY || kind == Passage.Kind.LEAD || kind == Passage.Kind.EMBED;
  }
}
