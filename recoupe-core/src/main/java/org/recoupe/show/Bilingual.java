package org.recoupe.show;

/**
 * Something the program says, in both languages of the page.
 *
 * @param fr French
 * @param en English
 */
public record Bilingual(String fr, String en) {

  /** The same in both languages: a name, a number, a word of a source. */
  public static Bilingual of(String text) {
    return new Bilingual(text, text);
  }

  /** True if both languages say the same. */
  public boolean same() {
    return fr.equals(en);
  }

  /** Both, one behind the other. */
  public Bilingual then(Bilingual more) {
    return new Bilingual(fr + more.fr, en + more.en);
  }

  /** Both, with the same text behind. */
  public Bilingual then(String more) {
    return then(of(more));
  }

  /** What is said in one language. */
  public String in(PageLanguage language) {
    return language == PageLanguage.FR ? fr : en;
  }
}
