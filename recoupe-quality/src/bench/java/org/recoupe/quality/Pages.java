package org.recoupe.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;

/** Rounds over pages of the web. */
final class Pages {
  private Pages() {}

  static Contestant.Round cleaning(List<Path> folders) {
    List<RawPage> pages = pages(folders);
    Cleaner cleaner = Cleaner.standard();
    return Texts.round(
        pages.size(),
        () ->
            pages.stream()
                    .map(cleaner::clean)
                    .mapToInt(c -> c instanceof Article article ? article.text().length() : 0)
                    .sum()
                + " characters");
  }

  static Contestant.Round readability(List<Path> folders) {
    List<RawPage> pages = pages(folders);
    return Texts.round(
        pages.size(),
        () ->
            pages.stream()
                    .map(p -> new Readability4J("http://localhost/", p.content()).parse())
                    .mapToInt(a -> a.getTextContent() == null ? 0 : a.getTextContent().length())
                    .sum()
                + " characters");
  }

  private static List<RawPage> pages(List<Path> folders) {
    List<RawPage> pages = new ArrayList<>();
    Intake.standard()
        .read(
            folders,
            arrival -> {
              if (arrival instanceof RawPage page) {
                pages.add(page);
              }
            });
    return pages;
  }
}
