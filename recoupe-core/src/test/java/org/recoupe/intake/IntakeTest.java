package org.recoupe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

class IntakeTest {
  private static final String STORY = "La mairie de Brest a annoncé hier la fermeture du pont.";

  private static List<Arrival> read(Intake intake, byte[] bytes) {
    List<Arrival> arrivals = new ArrayList<>();
    intake.read("heap", new ByteArrayInputStream(bytes), arrivals::add);
    return arrivals;
  }

  private static List<Arrival> read(String text) {
    return read(Intake.standard(), text.getBytes(UTF_8));
  }

  private static RawPage page(List<Arrival> arrivals) {
    assertEquals(1, arrivals.size(), arrivals::toString);
    return (RawPage) arrivals.get(0);
  }

  private static String why(List<Arrival> arrivals) {
    assertEquals(1, arrivals.size(), arrivals::toString);
    return ((Rejected) arrivals.get(0)).why();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("last.txt"));
      zip.write(STORY.getBytes(UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void aPlainTextIsOnePageWithTheHashOfItsBytes() {
    RawPage page = page(read(STORY));
    assertEquals(RawPage.Form.TEXT, page.form());
    assertEquals(STORY, page.content());
    assertEquals(Sha256.of(STORY.getBytes(UTF_8)), page.sha256());
  }

  @Test
  void contentTellsAPageWhateverItsName() {
    assertEquals(RawPage.Form.HTML, page(read("<!doctype html><p>" + STORY)).form());
    assertEquals(RawPage.Form.HTML, page(read("Chapeau\n<p>Un.</p>\n<p>Deux.</p>")).form());
    assertEquals(RawPage.Form.TEXT, page(read("[ad_1]\n" + STORY)).form());
  }

  @Test
  void eachJsonLineIsAPageOfItsOwnAndABrokenOneIsRefusedAlone() {
    String rows =
        "{\"id\":\"a1\",\"text\":\"%s\",\"outlet\":\"Le Courrier\"}\n{\"id\":\"a2\",\"text\":\n%s\n"
            .formatted(
                STORY,
                "{\"id\":\"a3\",\"maintext\":\"Autre texte.\",\"date_publish\":\"2021-03-05\"}");
    List<Arrival> arrivals = read(rows);
    assertEquals(3, arrivals.size());
    RawPage first = (RawPage) arrivals.get(0);
    assertEquals("a1", first.key());
    assertEquals(Optional.of("Le Courrier"), first.declared().outlet());
    assertEquals("heap:2", ((Rejected) arrivals.get(1)).where());
    assertEquals(Optional.of("2021-03-05"), ((RawPage) arrivals.get(2)).declared().date());
  }

  @Test
  void aBrokenFirstLineIsRefusedAloneToo() {
    List<Arrival> arrivals = read("{\"text\": \"le pont est\n{\"text\": \"Le pont est fermé.\"}\n");
    assertEquals(2, arrivals.size());
    assertTrue(arrivals.get(0) instanceof Rejected);
    assertTrue(arrivals.get(1) instanceof RawPage);
  }

  @Test
  void aFirstLineThatIsTooLongIsRefusedAlone() {
    Limits small = new Limits(1000, 100, 10_000, 300, 10, 2);
    String heap = "{\"text\": \"" + "a".repeat(200) + "\"}\n{\"text\": \"Le pont est fermé.\"}\n";
    List<Arrival> arrivals = read(Intake.with(small), heap.getBytes(UTF_8));
    assertEquals(2, arrivals.size());
    assertTrue(((Rejected) arrivals.get(0)).why().contains("longer than 100 bytes"));
    assertTrue(arrivals.get(1) instanceof RawPage);
  }

  @Test
  void aJsonListAndAnObjectOverSeveralLinesAreRead() {
    assertEquals(2, read("[{\"text\":\"Un.\"},\n {\"text\":\"Deux.\"}]").size());
    assertEquals("Un.", page(read("{\n \"text\": \"Un.\"\n}")).content());
  }

  @Test
  void theDayOfACrawlIsNoDateOfPublication() {
    String row = "{\"text\":\"Un texte.\",\"date\":\"2020-01-01\",\"dump\":\"CC-2020\"}";
    assertEquals(Optional.empty(), page(read(row)).declared().date());
  }

  @Test
  void olderCharsetsAreRead() {
    byte[] latin = STORY.concat(" L’été à l’œuvre.").getBytes(Charset.forName("windows-1252"));
    assertTrue(page(read(Intake.standard(), latin)).content().endsWith("L’été à l’œuvre."));
    byte[] wide = STORY.getBytes(Charset.forName("UTF-16"));
    assertEquals(STORY, page(read(Intake.standard(), wide)).content());
  }

  @Test
  void emptyBinaryAndBrokenInputsAreRefusedWithAReason() {
    assertEquals("empty", why(read("")));
    assertEquals("empty", why(read(" \n\n ")));
    assertTrue(why(read("%PDF-1.7 ...")).startsWith("binary"));
    assertTrue(why(read("un\0deux")).startsWith("binary"));
    assertTrue(why(read("{\"text\":\"moitié \\ud83d seule\"}")).contains("surrogate"));
    byte[] noise = {(byte) 0xC3, '(', (byte) 0xFF, (byte) 0xFE, (byte) 0x81, 'a', (byte) 0xF0, 'b'};
    assertTrue(why(read(Intake.standard(), noise)).contains("charset"));
    assertEquals("no field with the text of an article", why(read("{\"a\":1}")));
  }

  @Test
  void archivesAreReadThroughAndThreeDeep() throws IOException {
    byte[] inner = zip("rows.jsonl", "{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}\n".getBytes(UTF_8));
    List<Arrival> arrivals = read(Intake.standard(), zip("inner.zip", inner));
    assertEquals(
        4, arrivals.stream().filter(RawPage.class::isInstance).count(), arrivals::toString);
    byte[] fourth = zip("last.zip", zip("outer.zip", zip("inner.zip", inner)));
    assertTrue(read(Intake.standard(), fourth).toString().contains("archives inside archives"));
  }

  @Test
  void aGzipFileIsReadAsWhatItHolds() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(STORY.getBytes(UTF_8));
    }
    assertEquals(STORY, page(read(Intake.standard(), out.toByteArray())).content());
    byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 12);
    assertEquals("the gzip file is cut short", why(read(Intake.standard(), cut)));
  }

  @Test
  void aTruncatedArchiveIsRefused() throws IOException {
    byte[] whole = zip("a.txt", STORY.repeat(50).getBytes(UTF_8));
    List<Arrival> arrivals = read(Intake.standard(), Arrays.copyOf(whole, 60));
    assertEquals("the archive is cut short", why(arrivals));
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItsSizeIsStopped() throws IOException {
    byte[] bomb =
        zip("zeros.txt", new String(new char[8 << 20]).replace('\0', 'a').getBytes(UTF_8));
    assertTrue(why(read(Intake.standard(), bomb)).startsWith("unpacks to more than"));
  }

  @Test
  void aTextLargerThanAllowedIsNeverHeldInMemory() {
    Limits small = new Limits(1000, 1000, 10_000, 100, 10, 1);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    List<Arrival> arrivals = new ArrayList<>();
    Intake.with(small).read("endless.txt", endless, arrivals::add);
    assertEquals("larger than 1000 bytes", why(arrivals));
  }

  @Test
  void foldersAreReadInOrderAndTheRestGoesOn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), STORY);
    Files.createDirectories(folder.resolve("c"));
    Files.writeString(folder.resolve("c/d.txt"), STORY);
    Files.write(folder.resolve("a.txt"), new byte[0]);
    Files.writeString(folder.resolve(".hidden"), STORY);
    List<Arrival> arrivals = new ArrayList<>();
    Intake.standard().read(List.of(folder, folder.resolve("missing.txt")), arrivals::add);
    assertEquals(5, arrivals.size(), arrivals::toString);
    assertEquals("a hidden file, left aside", ((Rejected) arrivals.get(0)).why());
    assertEquals("b.txt", ((RawPage) arrivals.get(2)).key());
    assertEquals("d.txt", ((RawPage) arrivals.get(3)).key());
    assertEquals("no such file", ((Rejected) arrivals.get(4)).why());
  }
}
