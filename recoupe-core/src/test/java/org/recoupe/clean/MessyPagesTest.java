package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Declared;
import org.recoupe.model.OriginPiece;
import org.recoupe.model.Passage;
import org.recoupe.model.RawPage;

/**
 * Pages of fictional outlets, each made by another kind of software. A comment at the head of each
 * says what must stay (+), what must go (-), and what else is known of it; it was written before
 * the page was first read.
 */
class MessyPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/org/recoupe/clean/pages");

  @TestFactory
  Stream<DynamicTest> eachPageKeepsWhatMustStayAndLosesWhatMustGo() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.sorted().toList();
    }
    assertFalse(pages.isEmpty());
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
  }

  private static void check(Path file) throws IOException {
    String page = Files.readString(file, StandardCharsets.UTF_8);
    int end = page.indexOf("-->") + 4;
    String source = page.substring(end);
    RawPage raw = new RawPage("k", "u", "0", RawPage.Form.HTML, source, Declared.nothing());
    Article article = assertInstanceOf(Article.class, Cleaner.standard().clean(raw));
    for (String line : page.substring(5, end - 5).split("\n")) {
      int space = line.indexOf(' ');
      String what = space < 0 ? line : line.substring(0, space);
      check(article, what, line.substring(space + 1));
    }
    for (OriginPiece piece : article.origin()) {
      assertEquals(
          source.substring(piece.originalStart(), piece.originalStart() + piece.length()),
          article.text().substring(piece.textStart(), piece.textStart() + piece.length()));
    }
  }

  private static void check(Article article, String what, String words) {
    String text = article.text().replace('\u00a0', ' ').replace('\u202f', ' ');
    switch (what) {
      case "+" -> assertTrue(running(article).contains(words), () -> words + "\nnot in\n" + text);
      case "-" -> assertFalse(text.contains(words), () -> words + "\nin\n" + text);
      case "title" -> assertEquals(Optional.of(words), article.title());
      case "date" ->
          assertEquals(
              Optional.of(words),
              article.published().days().filter(DateRange::isDay).map(d -> d.from().toString()));
      case "truncated" -> assertTrue(article.truncated(), text);
      case "once" -> assertEquals(text.indexOf(words), text.lastIndexOf(words));
      case "edit" ->
          assertTrue(
              article.edits().stream().anyMatch(edit -> edit.why().equals(words)),
              () -> article.edits().toString());
      default ->
          assertTrue(
              article.passages().stream()
                  .filter(
                      p ->
                          p.kind() == Passage.Kind.valueOf(what.toUpperCase(java.util.Locale.ROOT)))
                  .anyMatch(p -> p.span().in(article.text()).contains(words)),
              () -> what + " " + words + "\nnot in " + article.passages() + "\n" + text);
    }
  }

  /** The running text, no-break spaces made plain. */
  private static String running(Article article) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : article.passages()) {
      if (passage.kind() == Passage.Kind.BODY || passage.kind() == Passage.Kind.LEAD) {
        text.append(passage.span().in(article.text())).append('\n');
      }
    }
    return text.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
