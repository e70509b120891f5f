package org.recoupe.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/**
 * The files are made by tools/parquet_samples.py, with the library that data sets are made with.
 */
final class ParquetTest {
  private static byte[] sample(String name) throws IOException {
    try (InputStream in = ParquetTest.class.getResourceAsStream("parquet/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static List<Arrival> read(byte[] bytes) {
    return read(Intake.standard(), bytes);
  }

  private static List<Arrival> read(Intake intake, byte[] bytes) {
    List<Arrival> arrivals = new ArrayList<>();
    intake.read("heap", new ByteArrayInputStream(bytes), arrivals::add);
    return arrivals;
  }

  private static List<RawPage> pages(List<Arrival> arrivals) {
    return arrivals.stream().filter(RawPage.class::isInstance).map(RawPage.class::cast).toList();
  }

  private static List<String> refused(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(Rejected.class::isInstance)
        .map(arrival -> ((Rejected) arrival).why())
        .toList();
  }

  @Test
  void rowsOfAWebCrawlAreArticlesWhoseDateIsTheCrawlsOwn() throws IOException {
    List<RawPage> pages = pages(read(sample("fineweb.parquet")));
    assertEquals(5, pages.size());
    RawPage third = pages.get(2);
    assertTrue(third.content().startsWith("Deux cents habitants ont défilé à Ferrolles"));
    assertEquals(Optional.of("https://gazette.exemple/articles/2"), third.declared().url());
    assertEquals("<urn:uuid:2>", third.key());
    assertEquals(Optional.empty(), third.declared().date());
    assertEquals(Optional.of("fr"), third.declared().language());
    assertEquals(5, pages.stream().map(RawPage::sha256).distinct().count());
  }

  @Test
  void rowsOfNewsKeepTheirDayTheirAuthorsAndTheirOutlet() throws IOException {
    List<RawPage> pages = pages(read(sample("news.parquet")));
    assertEquals(5, pages.size());
    RawPage first = pages.get(0);
    assertTrue(first.content().endsWith("a dit la maire, Odile Barrat."));
    assertEquals(Optional.of("2024-04-08T06:30:00Z"), first.declared().date());
    assertEquals(Optional.of("Line Cassan, Théo Marchal"), first.declared().author());
    assertEquals(Optional.of("La Gazette du Lignon"), first.declared().outlet());
    assertEquals(Optional.of("Le pont rouvre"), first.declared().title());
    assertEquals(Optional.empty(), pages.get(1).declared().author());
    assertEquals(Optional.empty(), pages.get(3).declared().title());
    assertEquals(Optional.of("Aude Périer"), pages.get(4).declared().author());
  }

  @Test
  void pagesAsBytesAreDecodedAndDaysAreDays() throws IOException {
    List<RawPage> pages = pages(read(sample("pages.parquet")));
    assertEquals(5, pages.size());
    assertEquals(RawPage.Form.HTML, pages.get(1).form());
    assertTrue(pages.get(1).content().contains("La bibliothèque de Sainte-Orbane fermera"));
    assertEquals(Optional.of("2024-04-09"), pages.get(1).declared().date());
    assertEquals(Optional.of("https://courrier.exemple/1"), pages.get(1).declared().url());
  }

  @Test
  void aRowWithoutATextIsRefusedAloneByItsNumber() throws IOException {
    List<Arrival> arrivals = read(sample("plain.parquet"));
    assertEquals(3, pages(arrivals).size());
    assertEquals("heap:2", ((Rejected) arrivals.get(1)).where());
    assertEquals("heap:3", ((Rejected) arrivals.get(2)).where());
    assertEquals(Optional.of("2024-04-11T06:30:00Z"), pages(arrivals).get(1).declared().date());
  }

  @Test
  void lz4IsReadAndBrotliIsRefusedByName() throws IOException {
    assertEquals(5, pages(read(sample("lz4.parquet"))).size());
    assertEquals(
        List.of("Parquet pages packed by BROTLI are not read"),
        refused(read(sample("brotli.parquet"))));
  }

  @Test
  void aFileOfFiguresHasNoArticles() throws IOException {
    assertEquals(
        List.of("no column with the text of an article"), refused(read(sample("figures.parquet"))));
  }

  @Test
  void aFileOnItsOwnGivesWhatItsStreamGives(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("news.parquet"), sample("news.parquet"));
    List<Arrival> alone = new ArrayList<>();
    Intake.standard().read(List.of(file), alone::add);
    List<String> streamed =
        pages(read(sample("news.parquet"))).stream().map(RawPage::sha256).toList();
    assertEquals(streamed, pages(alone).stream().map(RawPage::sha256).toList());
  }

  @Test
  void aFileInsideGzipIsReadAndALongStreamIsLaidDown() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(sample("fineweb.parquet"));
    }
    Intake narrow = Intake.with(new Limits(8192, 1 << 16, 1 << 20, 300, 10, 3));
    assertEquals(5, pages(read(narrow, out.toByteArray())).size());
  }

  @Test
  void oneTextSaidAHundredThousandTimesIsABomb() throws IOException {
    List<Arrival> arrivals = read(sample("bomb.parquet"));
    assertEquals(List.of("unpacks to more than 300 times its size"), refused(arrivals));
    assertTrue(arrivals.size() < 5000, () -> arrivals.size() + " rows before the end");
  }

  @Test
  void aRowThatIsTooLongIsRefusedAndTheNextIsRead() throws IOException {
    Intake narrow = Intake.with(new Limits(1 << 16, 180, 1 << 20, 300, 10, 3));
    List<Arrival> arrivals = read(narrow, sample("lz4.parquet"));
    assertEquals(5, arrivals.size());
    assertFalse(pages(read(narrow, sample("lz4.parquet"))).isEmpty());
    Intake narrower = Intake.with(new Limits(1 << 16, 100, 1 << 20, 300, 10, 3));
    assertTrue(
        refused(read(narrower, sample("lz4.parquet"))).contains("a row longer than 100 bytes"));
  }

  @Test
  void aFileCutAnywhereIsRefusedBehindWhatItGave() throws IOException {
    byte[] whole = sample("fineweb.parquet");
    for (int length = 4; length < whole.length; length += 97) {
      assertEquals(1, refused(read(java.util.Arrays.copyOf(whole, length))).size());
    }
    assertEquals(
        List.of("the Parquet file is cut short"),
        refused(read("PAR1 et la suite".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fineweb", "news", "pages", "plain", "lz4"})
  void changedBytesEndInRowsAndRefusals(String name) throws IOException {
    byte[] whole = sample(name + ".parquet");
    Intake intake = Intake.with(new Limits(1 << 20, 1 << 18, 8 << 20, 300, 1000, 3));
    Random random = new Random(17);
    for (int round = 0; round < 150; round++) {
      byte[] bytes = whole.clone();
      IntStream.rangeClosed(0, round % 4)
          .forEach(i -> bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt());
      List<Arrival> arrivals = read(intake, bytes);
      assertFalse(arrivals.isEmpty());
      assertTrue(arrivals.size() <= 6, () -> arrivals.size() + " arrivals");
    }
  }
}
