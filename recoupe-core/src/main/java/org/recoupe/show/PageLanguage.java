package org.recoupe.show;

import java.util.Locale;

/** The languages a page speaks. */
public enum PageLanguage {
  FR,
  EN;

  /** The language that suits a reader best: French for French, English for everyone else. */
  public static PageLanguage of(Locale locale) {
    return locale.getLanguage().equals("fr") ? FR : EN;
  }

  /** BCP 47. */
  public String tag() {
    return this == FR ? "fr" : "en";
  }
}
