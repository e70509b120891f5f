package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.app.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user meets it. */
final class MainTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples");

  @TempDir private Path folder = Path.of(".");

  @Test
  void helpTeachesInBothLanguages() {
    assertTrue(run("--help", "--lang", "fr").out().contains("Exemples"));
    assertTrue(run("--help", "--lang", "en").out().contains("Examples"));
    assertTrue(run("dossier", "--help", "--lang", "en").out().contains("--out"));
    assertTrue(run("inspect", "--help", "--lang", "en").out().contains("Shows articles as"));
    assertTrue(run("fetch", "--help", "--lang", "en").out().contains("recoupe fetch feeds.opml"));
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    Ran run = run("dossier", "--nonsense", "x");
    assertEquals(Exit.USAGE, run.code());
    assertTrue(run.err().contains("--nonsense"));
    assertEquals(Exit.USAGE, run("dossier", "--lang", "xx", "x").code());
  }

  @Test
  void aDossierIsWrittenAndSummedUp() throws IOException {
    Ran run =
        run(
            "dossier",
            EXAMPLES.resolve("crue").toString(),
            "--out",
            folder.toString(),
            "--lang",
            "en");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve("dossier.json")).startsWith("{\"schema\""));
    assertTrue(Files.readString(folder.resolve("dossier.html")).contains("<html"));
    assertTrue(run.out().contains("dossier.html"), run.out());
  }

  @Test
  void namesAreLookedUpOnLists() throws IOException {
    Ran run =
        run(
            "dossier",
            EXAMPLES.resolve("sommet").toString(),
            "--list",
            EXAMPLES.resolve("listes/onu.xml").toString(),
            "--list",
            EXAMPLES.resolve("listes/opensanctions.jsonl").toString(),
            "--out",
            folder.toString(),
            "--lang",
            "en");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("≈ Rouslan Djoumabaïev ≈ Ruslan Jumabayev"), run.out());
    assertTrue(run.out().contains("no verdict"), run.out());
    assertTrue(run.out().contains("1 unreadable row"), run.out());
    String json = Files.readString(folder.resolve("dossier.json"));
    assertTrue(json.contains("\"entry\":\"EXi.001\""), "the match");
    assertTrue(json.contains("\"claimedBy\":\"e-"), "what a source says, apart from it");
    String html = Files.readString(folder.resolve("dossier.html"));
    assertTrue(html.contains("verdict"), "never a verdict");
  }

  @Test
  void namesAloneAreLookedUpToo() throws IOException {
    Path names = Files.writeString(folder.resolve("names.txt"), "Rouslan Djoumabaïev\nAnne Roux\n");
    Ran run =
        run("screen", names.toString(), "--list", EXAMPLES.resolve("listes/onu.xml").toString());
    assertEquals(Exit.DONE, run.code(), run.err());
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(run.out().contains("EXi.001"), run.out());
  }

  @Test
  void aListThatCannotBeReadIsToldWithItsFile() throws IOException {
    Path list = Files.writeString(folder.resolve("nolist.csv"), "a;b\n1;2\n");
    Ran run = run("dossier", EXAMPLES.resolve("divers").toString(), "--list", list.toString());
    assertEquals(Exit.BAD_LIST, run.code());
    assertTrue(run.err().contains(list.toString()), run.err());
  }

  @Test
  void aDossierIsExportedForOtherPrograms() throws IOException {
    String crue = EXAMPLES.resolve("crue").toString();
    Ran table = run("export", crue, "--format", "csv-findings", "--separator", ";", "--lang", "fr");
    assertEquals(Exit.DONE, table.code(), table.err());
    assertTrue(table.out().startsWith("story;story_title;finding;"), table.out());
    String out = folder.resolve("out").toString();
    assertEquals(
        Exit.DONE, run("export", crue, "--format", "ics,geojson", "--out", out, "--quiet").code());
    assertTrue(Files.readString(folder.resolve("out/announcements.ics")).startsWith("BEGIN:VCAL"));
    assertTrue(Files.exists(folder.resolve("out/places.geojson")));
  }

  @Test
  void anExportThatMakesNoSenseIsAUsageError() {
    String crue = EXAMPLES.resolve("crue").toString();
    assertEquals(Exit.USAGE, run("export", crue, "--format", "docx").code());
    assertEquals(Exit.USAGE, run("export", crue, "--format", "gexf,ics").code());
    assertEquals(Exit.USAGE, run("export", crue, "--format", "csv", "--separator", "|").code());
    assertEquals(Exit.USAGE, run("export", crue).code());
    assertTrue(run("export", "--help", "--lang", "en").out().contains("csv-findings"));
  }

  @Test
  void quietIsQuiet() {
    Ran run =
        run(
            "dossier",
            EXAMPLES.resolve("divers").toString(),
            "--out",
            folder.toString(),
            "--quiet");
    assertEquals("", run.out() + run.err());
  }

  @Test
  void nothingReadableIsToldWithReasons() throws IOException {
    Path empty = Files.createFile(folder.resolve("vide.txt"));
    Ran run = run("dossier", empty.toString(), "--out", folder.resolve("out").toString());
    assertEquals(Exit.NOTHING_READ, run.code());
    assertTrue(run.err().contains("vide.txt"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void strictCountsRejectedInput() throws IOException {
    Path bad = Files.createFile(folder.resolve("vide.txt"));
    String good = EXAMPLES.resolve("divers").toString();
    String out = folder.resolve("out").toString();
    assertEquals(Exit.DONE, run("dossier", bad.toString(), good, "--out", out).code());
    assertEquals(
        Exit.SOME_REJECTED, run("dossier", bad.toString(), good, "--out", out, "--strict").code());
  }

  @Test
  void aResultThatCannotBeWrittenIsAClearError() throws IOException {
    Path file = Files.writeString(folder.resolve("not-a-folder"), "x");
    Ran run = run("dossier", EXAMPLES.resolve("divers").toString(), "--out", file.toString());
    assertEquals(Exit.NOT_WRITTEN, run.code());
    assertTrue(run.err().contains("not-a-folder"), run.err());
  }

  @Test
  void inspectShowsWhatWasReadAndWhatWasMended() throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(
        article,
        """
        [ad_1]
        La digue de Valmont a cédé

        Trois personnes ont été blessées samedi 6 mars 2021 à Lyon, a indiqué la préfecture du Rhône.

        « Nous restons prudents », a déclaré la maire, Hélène Barthas.
        [ad_2]
        """);
    Ran run = run("inspect", article.toString(), "--lang", "en", "--colour", "never");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("Hélène Barthas"), run.out());
    assertTrue(run.out().contains("removed"), run.out());
    assertTrue(run.out().contains("2021-03-06"), run.out());
    assertFalse(run.out().contains("\u001b"), run.out());
  }
}
