package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./recoupe} itself, on the jar that was just packed. */
final class LauncherIT {
  private static final Path ROOT =
      Path.of(System.getProperty("recoupe.root", "..")).toAbsolutePath().normalize();

  @TempDir private Path folder = Path.of(".");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void needsAShell() {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/env")) && Files.isExecutable(ROOT.resolve("recoupe")),
        "the launcher is a shell script: skipped where there is no /usr/bin/env");
  }

  private Run run(Path where, String input, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("recoupe").toString()));
    command.addAll(List.of(args));
    Path in = Files.writeString(folder.resolve("in"), input);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    // as under cron: the launcher sees to it that names of files are understood
    builder.environment().keySet().removeAll(Set.of("LANG", "LC_ALL", "LC_CTYPE"));
    builder.environment().put("RECOUPE_BUILD", "never");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
    return new Run(process.exitValue(), read("out"), read("err"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void aDossierOfAnExampleIsMadeFromAnyFolder() throws Exception {
    Path work = Files.createDirectory(folder.resolve("a folder with spaces"));
    Run run =
        run(work, "", "dossier", ROOT.resolve("examples/election").toString(), "--lang", "fr");
    assertEquals(Exit.DONE, run.code(), run.err());
    try (var made = Files.walk(work)) {
      assertTrue(made.anyMatch(p -> p.endsWith("dossier.json")), "dossier.json stands there");
    }
    assertTrue(run.out().contains("dossier.html"));
  }

  @Test
  void aFolderMayBearAccentsWithoutALocale() throws Exception {
    Assumptions.assumeTrue(
        "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "this test itself needs a locale that knows accents");
    Run run =
        run(folder, "", "dossier", ROOT.resolve("examples/election").toString(), "--out", "été");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("été/dossier.json")), "the folder is written as given");
  }

  @Test
  void anArgumentThatIsNoFileIsForTheProgramToRefuse() throws Exception {
    Run run =
        run(folder, "", "dossier", "no-such-file.txt", "--out", folder.resolve("d").toString());
    assertEquals(Exit.NOTHING_READ, run.code());
    assertTrue(run.out().contains("no-such-file.txt") || run.err().contains("no-such-file.txt"));
  }

  @Test
  void helpComesWithoutAFile() throws Exception {
    Run run = run(folder, "", "--help", "--lang", "en");
    assertEquals(Exit.DONE, run.code());
    assertTrue(run.out().contains("dossier"));
    assertFalse(run.err().contains("line "), "the shell has nothing to complain of");
  }

  @Test
  void anArticleComesInByStandardInput() throws Exception {
    String article =
        "Le maire de Clermont a inauguré lundi la nouvelle halle.\n\n« Elle servira à tous »,"
            + " a déclaré Jeanne Morvan, la maire de la commune.\n";
    Run run = run(folder, article, "dossier", "-", "--out", folder.resolve("d").toString());
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve("d/dossier.json")).contains("Jeanne Morvan"));
  }
}
