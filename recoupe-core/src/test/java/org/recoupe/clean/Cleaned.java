package org.recoupe.clean;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.recoupe.model.Article;
import org.recoupe.model.Declared;
import org.recoupe.model.RawPage;

/** Pages of plain text that are accepted. */
final class Cleaned {
  private Cleaned() {}

  static Article clean(String text) {
    RawPage page = new RawPage("k", "f.txt", "0", RawPage.Form.TEXT, text, Declared.nothing());
    return assertInstanceOf(Article.class, Cleaner.standard().clean(page));
  }
}
