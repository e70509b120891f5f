package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class HelpTest {
  /** What the command line itself would tell; {@code -Drecoupe.golden=write} keeps it. */
  private static String told(Locale language) {
    CommandLine line = Main.line(System.out, System.err, language);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void thePageKeptIsThePageOfTheCommandLine(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    String told = told(locale);
    if ("write".equals(System.getProperty("recoupe.golden"))) {
      Files.writeString(
          Path.of("src/main/resources/org/recoupe/app/help_" + language + ".txt"), told);
    }
    assertEquals(told, Help.text(locale), "kept by -Drecoupe.golden=write");
  }

  @Test
  void onlyTheFirstPageIsKept() {
    assertTrue(Help.asked(List.of("--help")));
    assertTrue(Help.asked(List.of("-h", "--lang", "fr")));
    assertTrue(Help.asked(List.of("--lang=fr", "--help")));
    assertFalse(Help.asked(List.of("dossier", "--help")));
    assertFalse(Help.asked(List.of()));
    assertFalse(Help.asked(List.of("--help", "--lang")));
    assertFalse(Help.asked(List.of("--help", "--lang", "xx")));
  }

  @Test
  void helpIsPrintedWithoutTheCommandLine() {
    var bytes = new java.io.ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(Exit.DONE, Main.run(List.of("--help", "--lang", "fr"), out, System.err));
    assertEquals(Help.text(Locale.FRENCH), bytes.toString(StandardCharsets.UTF_8));
  }
}
