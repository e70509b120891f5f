package org.recoupe.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.intake.Came.gzip;
import static org.recoupe.intake.Came.read;
import static org.recoupe.intake.Came.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/** Whatever comes in ends in a page or in a reason, in bounded time and memory. */
@Timeout(180)
final class BadInputTest {
  private static final String STORY =
      "Le bac de Saint-Orme ne traverse plus depuis mardi, dit la préfète à l’île d’Orme.";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  private static List<String> texts(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(RawPage.class::isInstance)
        .map(arrival -> ((RawPage) arrival).content())
        .toList();
  }

  private static byte[] zip(List<String> names, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(STORY.getBytes(UTF_8).length);
        tar.putArchiveEntry(entry);
        tar.write(STORY.getBytes(UTF_8));
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void aTarCutAnywhereIsTold() throws IOException {
    byte[] whole = tar("a.txt", "b.txt");
    for (int length : List.of(1024, 1100, 1500, 1536, 1600, 2048)) {
      List<Arrival> arrivals = read(Arrays.copyOf(whole, length));
      assertEquals(STORY, texts(arrivals).get(0), () -> "cut at " + length);
      assertTrue(!refused(arrivals).isEmpty(), () -> "cut at " + length);
    }
    assertEquals(List.of(), refused(read(whole)));
    assertEquals(List.of(), refused(read(Arrays.copyOf(whole, 2048 + 512))), "one block of zeros");
  }

  @Test
  void hiddenEntriesOfArchivesAreCounted() throws IOException {
    List<String> names = List.of("a.txt", ".cache", "d/.b", "__MACOSX/a.txt");
    assertEquals(
        List.of("3 hidden files, left aside"), refused(read(zip(names, STORY.getBytes(UTF_8)))));
    assertEquals(
        List.of("3 hidden files, left aside"), refused(read(tar(names.toArray(String[]::new)))));
  }

  @Test
  void tablesAndJsonLinesInWideUnitsAreRead() {
    String table = "titre;texte\nLe bac;" + STORY + "\nLa foire;" + STORY + "\n";
    String rows = "{\"text\":\"" + STORY + "\"}\n{\"text\":\"Deux.\"}\n";
    for (Charset wide : List.of(UTF_16, UTF_16LE)) {
      assertEquals(List.of(STORY, STORY), texts(read(table.getBytes(wide))), wide::toString);
      assertEquals(List.of(STORY, "Deux."), texts(read(rows.getBytes(wide))), wide::toString);
    }
    assertEquals(List.of(STORY, STORY), texts(read(table.getBytes(WINDOWS))));
    String list = "[{\"text\":\"" + STORY + "\"}]";
    assertEquals(List.of(STORY), texts(read(list.getBytes(WINDOWS))));
  }

  @Test
  void aWrongDeclaredCharsetDoesNoHarm() {
    String page = "<html><head><meta charset=\"%s\"></head><p>" + STORY.repeat(3) + "</p></html>";
    for (String declared : List.of("utf-8", "iso-8859-1", "utf-16", "koi8-r", "nonsense")) {
      String text = page.formatted(declared);
      assertEquals(List.of(text), texts(read(text.getBytes(UTF_8))), declared);
    }
    for (String declared : List.of("utf-8", "iso-8859-1", "utf-16", "nonsense")) {
      String text = page.formatted(declared);
      assertEquals(List.of(text), texts(read(text.getBytes(WINDOWS))), declared);
    }
    String euro = page.formatted("iso-8859-15").replace('’', '\'') + " 15 € à l'œil";
    assertEquals(List.of(euro), texts(read(euro.getBytes(LATIN_9))));
  }

  private static byte[] warc(String type, byte[] body) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    byte[] record =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Date: 2021-04-07T00:00:00Z\r\n"
                + "WARC-Target-URI: https://bac.exemple/1\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: "
                + (head.length + body.length)
                + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(record);
    out.writeBytes(head);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  @Test
  void theCharsetOfAHeaderIsHeardWhereThePageIsSilent() {
    String page = "<html><p>Pays : Česko, Łódź, Győr – " + "Žižkov ".repeat(9) + "</p></html>";
    Charset central = Charset.forName("windows-1250");
    assertEquals(
        List.of(page),
        texts(read(warc("text/html; charset=\"windows-1250\"", page.getBytes(central)))));
    assertEquals(
        List.of(page), texts(read(warc("text/html; charset=iso-8859-1", page.getBytes(UTF_8)))));
  }

  @Test
  void theTimeOfACaptureIsHandedOn() {
    RawPage page = (RawPage) read(warc("text/html", ("<p>" + STORY).getBytes(UTF_8))).get(0);
    assertEquals("2021-04-07T00:00:00Z", page.captured().orElseThrow().toString());
    assertEquals(Optional.empty(), page.declared().date());
  }

  @Test
  void aRecordWithoutItsHeadersIsRefusedAloneAndTheRestGoesOn() {
    String good = new String(warc("text/html", ("<p>" + STORY).getBytes(UTF_8)), ISO_8859_1);
    String undated = good.replace("WARC-Date: 2021-04-07T00:00:00Z\r\n", "") + good;
    List<Arrival> arrivals = read(undated.getBytes(ISO_8859_1));
    assertEquals(List.of("a broken record of a web archive"), refused(arrivals));
    assertEquals(1, texts(arrivals).size());
    String nowhere = good.replace("WARC-Target-URI: https://bac.exemple/1\r\n", "") + good;
    assertEquals(2, texts(read(nowhere.getBytes(ISO_8859_1))).size());
  }

  @Test
  void aBrokenRowIsToldByItsLineAndItsPlaceInIt() {
    List<Arrival> arrivals = read(("{\"text\":\"Un.\"}\n{\"text\": oups}\n").getBytes(UTF_8));
    Rejected broken = (Rejected) arrivals.get(1);
    assertEquals("heap:2", broken.where());
    assertTrue(broken.why().startsWith("broken JSON at character 1"), broken.why());
  }

  @Test
  void theNamesOfFieldsOfCommonCrawlersAreKnown() {
    // trafilatura writes the address into "source" and the outlet into "source-hostname"
    RawPage trafilatura =
        row(
            "{\"title\":\"T\",\"author\":null,\"hostname\":\"bac.exemple\",\"date\":\"2021-04-06\",\"fingerprint\":\"f\",\"id\":null,\"raw_text\":\"x\",\"text\":\"%s\",\"language\":\"fr\",\"source\":\"https://bac.exemple/1\",\"source-hostname\":\"Le Bac\",\"excerpt\":\"e\"}");
    assertEquals("https://bac.exemple/1", trafilatura.uri());
    assertEquals(Optional.of("Le Bac"), trafilatura.declared().outlet());
    assertEquals(Optional.of("2021-04-06"), trafilatura.declared().date());
    RawPage newsPlease =
        row(
            "{\"authors\":[\"Ana Leroux\"],\"date_download\":\"2021-05-01 00:00:00\",\"date_modify\":null,\"date_publish\":\"2021-04-06 18:05:00\",\"filename\":\"f\",\"language\":\"fr\",\"localpath\":null,\"title\":\"T\",\"title_page\":null,\"source_domain\":\"bac.exemple\",\"maintext\":\"%s\",\"url\":\"https://bac.exemple/1\"}");
    assertEquals("https://bac.exemple/1", newsPlease.uri());
    assertEquals(Optional.of("2021-04-06 18:05:00"), newsPlease.declared().date());
    assertEquals(Optional.of("bac.exemple"), newsPlease.declared().outlet());
    RawPage fineWeb =
        row(
            "{\"text\":\"%s\",\"id\":\"<urn:uuid:1>\",\"dump\":\"CC-MAIN-2021-17\",\"url\":\"https://bac.exemple/1\",\"date\":\"2021-04-20T00:00:00Z\",\"file_path\":\"s3://x\",\"language\":\"fr\",\"language_score\":0.9,\"token_count\":9}");
    assertEquals(Optional.empty(), fineWeb.declared().date());
    RawPage ccNews =
        row(
            "{\"title\":\"T\",\"text\":\"%s\",\"domain\":\"bac.exemple\",\"date\":\"2021-04-06 18:05:00\",\"description\":\"d\",\"url\":\"https://bac.exemple/1\",\"image_url\":\"i\"}");
    assertEquals(Optional.of("bac.exemple"), ccNews.declared().outlet());
    assertEquals(Optional.of("2021-04-06 18:05:00"), ccNews.declared().date());
    RawPage oscar =
        row(
            "{\"content\":\"%s\",\"warc_headers\":{\"warc-target-uri\":\"https://bac.exemple/1\",\"warc-date\":\"2021-04-20T00:00:00Z\"}}");
    assertEquals("https://bac.exemple/1", oscar.uri());
  }

  private static RawPage row(String json) {
    List<Arrival> arrivals = read((json.formatted(STORY) + "\n").getBytes(UTF_8));
    RawPage page = (RawPage) arrivals.get(0);
    assertEquals(STORY, page.content());
    return page;
  }

  @Test
  void nulBytesAndHalvesOfPairsAreRefused() {
    assertEquals(
        List.of("binary: holds NUL"), refused(read("{\"text\":\"a\\u0000b\"}".getBytes(UTF_8))));
    assertTrue(
        refused(read(("Un texte\0 avec NUL.\n").getBytes(UTF_8))).get(0).startsWith("binary"));
    assertTrue(
        refused(read("{\"text\":\"a \\udc00 b\"}".getBytes(UTF_8))).get(0).contains("surrogate"));
    byte[] late = ("a".repeat(20_000) + "\0").getBytes(UTF_8);
    assertEquals(List.of("binary: holds NUL"), refused(read(late)));
  }

  @Test
  void aSingleLineOfFiftyMegabytesIsRefusedAndNotKept() {
    byte[] long1 = new byte[50_000_000];
    Arrays.fill(long1, (byte) 'a');
    for (String head : List.of("", "{\"text\":\"", "titre;texte\nb;", "<p>", "{\"text\":\n\"")) {
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(head.getBytes(UTF_8)), new ByteArrayInputStream(long1));
      List<Arrival> arrivals = read(Intake.standard(), in);
      assertEquals(List.of(), texts(arrivals), head);
      assertTrue(refused(arrivals).size() >= 1, head);
    }
  }

  @Test
  void bombsInsideBombsUnpackToNoMoreThanOneMay() throws IOException {
    Limits limits = new Limits(1 << 20, 1 << 20, 8 << 20, 1_000_000, 1000, 3);
    byte[] line = "{\"text\":\"a\"}\n".repeat(400_000).getBytes(UTF_8);
    byte[] inner = gzip(line);
    byte[] many = zip(List.of("a.gz", "b.gz", "c.gz", "d.gz", "e.gz", "f.gz"), inner);
    List<Arrival> arrivals = new ArrayList<>();
    int[] pages = {0};
    Intake.with(limits)
        .read(
            "heap",
            new ByteArrayInputStream(many),
            arrival -> {
              if (arrival instanceof RawPage) {
                pages[0]++;
              } else {
                arrivals.add(arrival);
              }
            });
    assertEquals(List.of("unpacks to more than " + (8 << 20) + " bytes"), refused(arrivals));
    assertTrue(pages[0] * 13L <= 8 << 20, () -> pages[0] + " rows");
    byte[] bomb = gzip(gzip(gzip(new byte[64 << 20])));
    assertEquals(1, refused(read(bomb)).size());
  }

  @Test
  void entitiesThatGrowAndEntitiesFromOutsideAreNotFollowed() {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    laughs.append(
        "]><%s><channel><title>&a11;</title><item><description>&a11;</description></item></channel></%s>");
    for (String root : List.of("rss", "nitf", "opml", "x")) {
      List<Arrival> arrivals = read(laughs.toString().replace("%s", root).getBytes(UTF_8));
      assertTrue(arrivals.size() == 1 && arrivals.toString().length() < 2000, root);
    }
  }

  @Test
  void deeplyNestedAndQuadraticPagesComeThroughIntakeInTime() {
    for (String text :
        List.of(
            "<div>".repeat(50_000) + STORY,
            "<a".repeat(200_000),
            "<!--".repeat(200_000),
            "<p title=\"".repeat(300_000),
            "[{\"a\":".repeat(100_000),
            "{\"text\":" + "[".repeat(200_000),
            "<rss><channel>" + "<item>".repeat(10_000),
            "<nitf>" + "<p>".repeat(50_000))) {
      assertTrue(!read(text.getBytes(UTF_8)).isEmpty(), text.substring(0, 12));
    }
  }
}
