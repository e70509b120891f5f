package org.recoupe.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The first page of help, as the command line would tell it. It is kept as a text because the
 * library of the command line takes longer to load than the page to be read; a test holds the two
 * together.
 */
final class Help {
  private static final List<String> KNOWN = List.of("fr", "en");

  private Help() {}

  /** True if nothing but the first page of help is asked for. */
  static boolean asked(List<String> args) {
    List<String> rest = new ArrayList<>(args);
    int language = rest.indexOf("--lang");
    if (language >= 0 && language + 1 < rest.size() && KNOWN.contains(rest.get(language + 1))) {
      rest.remove(language + 1);
      rest.remove(language);
    }
    rest.removeIf(arg -> KNOWN.stream().anyMatch(known -> arg.equals("--lang=" + known)));
    return rest.equals(List.of("--help")) || rest.equals(List.of("-h"));
  }

  /** The page, 80 columns wide. */
  static String text(Locale language) {
    String name = "help_" + language.getLanguage() + ".txt";
    try (InputStream in = Objects.requireNonNull(Help.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
