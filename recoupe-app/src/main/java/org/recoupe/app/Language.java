package org.recoupe.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The language of the interface: {@code --lang} where given, else the system's. French or English.
 */
final class Language {
  private Language() {}

  /** Looked up before parsing, so that usage and errors speak the right language too. */
  static Locale of(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.startsWith("--lang=")) {
        return named(arg.substring("--lang=".length()));
      }
      if (arg.equals("--lang") && i + 1 < args.size()) {
        return named(args.get(i + 1));
      }
    }
    return named(Locale.getDefault().getLanguage());
  }

  private static Locale named(String name) {
    return name.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.recoupe.app.words",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
