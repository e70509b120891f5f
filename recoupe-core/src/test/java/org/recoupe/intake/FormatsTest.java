package org.recoupe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recoupe.intake.Came.gzip;
import static org.recoupe.intake.Came.read;
import static org.recoupe.intake.Came.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;

class FormatsTest {
  private static final String STORY =
      "Le bac de Saint-Orme ne traverse plus depuis mardi, dit la mairie.";
  private static final String OTHER =
      "La préfète de l’Orme a promis un bac de remplacement avant lundi.";

  private static RawPage page(List<Arrival> arrivals, int index) {
    assertTrue(arrivals.get(index) instanceof RawPage, arrivals::toString);
    return (RawPage) arrivals.get(index);
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (String each : List.of(name, "last.txt")) {
        byte[] bytes = each.equals(name) ? content : OTHER.getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(each);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void eachRowOfATableIsAPageUnderTheNamesOfItsColumns() {
    List<Arrival> arrivals =
        read(
            "id,Title,text,publish_date\n7,\"Le bac, à quai\",\""
                + STORY
                + "\n\n"
                + OTHER
                + "\",2021-04-06\n8,Vide,,\n");
    RawPage page = page(arrivals, 0);
    assertEquals(STORY + "\n\n" + OTHER, page.content());
    assertEquals(Optional.of("Le bac, à quai"), page.declared().title());
    assertEquals(Optional.of("2021-04-06"), page.declared().date());
    assertEquals("7", page.key());
    assertEquals(List.of("no field with the text of an article"), refused(arrivals));
  }

  @Test
  void semicolonsAndTabsPartCellsToo() {
    assertEquals(STORY, page(read("titre;texte\nLe bac;" + STORY + "\n"), 0).content());
    assertEquals(STORY, page(read("titre\ttexte\nLe bac\t" + STORY + "\n"), 0).content());
  }

  @Test
  void aQuoteNeverClosedInATableIsRefused() {
    List<Arrival> arrivals = read("title;text\nLe bac;" + STORY + "\nB;\"" + STORY + "\n" + OTHER);
    assertEquals(STORY, page(arrivals, 0).content());
    assertEquals(1, refused(arrivals).size(), arrivals::toString);
  }

  @Test
  void aTextWithCommasInItsFirstLineIsNoTable() {
    assertEquals(1, read("Texte, titre et sous-titre, tout y est\n" + STORY).size());
    assertEquals(RawPage.Form.TEXT, page(read("Hier, à Brest, rien\n" + STORY), 0).form());
  }

  @Test
  void entriesOfRssAreTakenWithTheirFullText() {
    List<Arrival> arrivals =
        read(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Le Bac</title><link>https://bac.exemple</link><description>d</description>
            <item><title>À quai</title><link>https://bac.exemple/1</link><guid>g1</guid>
            <pubDate>Tue, 06 Apr 2021 18:05:00 +0200</pubDate>
            <description>Court.</description><content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
            <item><title>Rien</title></item></channel></rss>
            """
                .formatted(STORY, OTHER));
    RawPage page = page(arrivals, 0);
    assertEquals(RawPage.Form.HTML, page.form());
    assertEquals("https://bac.exemple/1", page.uri());
    assertEquals(Optional.of("Le Bac"), page.declared().outlet());
    assertEquals(Optional.of("2021-04-06T16:05:00Z"), page.declared().date());
    assertEquals(List.of("an entry of a feed without text"), refused(arrivals));
  }

  @Test
  void entriesOfAtomAreTakenWithTheirSummary() {
    List<Arrival> arrivals =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Le Bac</title><id>x</id>
            <entry><id>e1</id><title>À quai</title><link href="https://bac.exemple/2"/>
            <published>2021-04-06T18:05:00+02:00</published><updated>2021-05-01T00:00:00Z</updated>
            <summary>%s</summary></entry></feed>
            """
                .formatted(STORY));
    assertEquals(STORY, page(arrivals, 0).content());
    assertEquals(Optional.of("2021-04-06T16:05:00Z"), page(arrivals, 0).declared().date());
  }

  @Test
  void anEntityFromOutsideIsNeverRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "le mot de passe");
    String type =
        "<?xml version=\"1.0\"?><!DOCTYPE %s [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String rss =
        type.formatted("rss")
            + "<rss version=\"2.0\"><channel><title>t</title><item><description>&x; "
            + STORY
            + "</description></item></channel></rss>";
    String nitf =
        type.formatted("nitf")
            + "<nitf><body><body.content><p>&x; "
            + STORY
            + "</p></body.content></body></nitf>";
    assertTrue(read(rss).stream().noneMatch(a -> a.toString().contains("mot de passe")));
    assertTrue(read(nitf).stream().noneMatch(a -> a.toString().contains("mot de passe")));
    assertEquals(1, read(rss).size());
    assertEquals(1, read(nitf).size());
  }

  @Test
  void aListOfFeedsIsNamedAndNotFetched() {
    List<Arrival> arrivals =
        read(
            "<opml version=\"2.0\"><body><outline text=\"a\" xmlUrl=\"https://bac.exemple/rss\"/></body></opml>");
    assertEquals(
        List.of("a feed of a list (OPML), not fetched: https://bac.exemple/rss"),
        refused(arrivals));
  }

  @Test
  void aWireItemInNitfKeepsHeadlineBylineAndDate() {
    RawPage page =
        page(
            read(
                """
                <nitf><head><title>x</title><docdata><doc-id id-string="n1"/><date.issue norm="20210406T180500+0200"/></docdata></head>
                <body><body.head><hedline><hl1>Le bac à quai</hl1></hedline><byline>Par Ana Leroux</byline></body.head>
                <body.content><p>%s</p><p>%s</p></body.content></body></nitf>
                """
                    .formatted(STORY, OTHER)),
            0);
    assertEquals("Le bac à quai\n\nPar Ana Leroux\n\n" + STORY + "\n\n" + OTHER, page.content());
    assertEquals(Optional.of("20210406T180500+0200"), page.declared().date());
    assertEquals("n1", page.key());
  }

  @Test
  void aWireItemInNewsMlG2IsReadToo() {
    RawPage page =
        page(
            read(
                """
                <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1">
                <itemMeta><provider literal="Agence du Val"/><versionCreated>2021-04-06T18:05:00+02:00</versionCreated></itemMeta>
                <contentMeta><headline>Le bac à quai</headline></contentMeta>
                <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html></inlineXML></contentSet></newsItem>
                """
                    .formatted(STORY)),
            0);
    assertEquals("Le bac à quai\n\n" + STORY, page.content());
    assertEquals(Optional.of("Agence du Val"), page.declared().outlet());
  }

  @Test
  void aNewsletterIsReadFromItsMail() {
    String mail =
        """
        From: Le Bac <lettre@bac.exemple>
        Subject: =?utf-8?Q?Le_bac_=C3=A0_quai?=
        Date: Tue, 6 Apr 2021 18:05:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        Version texte.
        --b
        Content-Type: text/html; charset=iso-8859-15
        Content-Transfer-Encoding: 8bit

        <p>%s</p><p>%s</p>
        --b--
        """
            .formatted(STORY, OTHER);
    List<Arrival> arrivals = read(mail.replace("’", "'").getBytes(Charset.forName("ISO-8859-15")));
    RawPage page = page(arrivals, 0);
    assertEquals(RawPage.Form.HTML, page.form());
    assertTrue(page.content().contains("La préfète"), page.content());
    assertEquals(Optional.of("Le bac à quai"), page.declared().title());
    assertEquals(Optional.of("Le Bac"), page.declared().outlet());
    assertEquals(Optional.of("2021-04-06T16:05:00Z"), page.declared().date());
  }

  private static String record(String type, String address, String content, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Date: 2021-04-07T00:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, address, content, bytes.length, body);
  }

  private static String answer(int status, String type, String body) {
    return "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, type, body.getBytes(UTF_8).length, body);
  }

  private static String archive() {
    String http = "application/http; msgtype=response";
    return record(
            "response",
            "https://bac.exemple/1",
            http,
            answer(200, "text/html", "<html><p>" + STORY + "</p></html>"))
        + record("response", "https://bac.exemple/2", http, answer(404, "text/html", "<p>rien</p>"))
        + record("response", "https://bac.exemple/3", http, answer(200, "image/png", "png"))
        + record("conversion", "https://bac.exemple/4", "text/plain", OTHER);
  }

  @Test
  void pagesOfAWebArchiveGoOnAndTheRestIsCounted() throws IOException {
    for (byte[] bytes : List.of(archive().getBytes(UTF_8), gzip(archive().getBytes(UTF_8)))) {
      List<Arrival> arrivals = read(bytes);
      assertEquals(4, arrivals.size(), arrivals::toString);
      assertEquals("https://bac.exemple/1", page(arrivals, 0).uri());
      assertEquals(Optional.empty(), page(arrivals, 0).declared().date());
      assertEquals(OTHER, page(arrivals, 3).content());
      assertEquals(List.of("the server answered 404", "image/png: no page"), refused(arrivals));
    }
  }

  @Test
  void aWebArchiveCutShortGivesWhatItHoldsAndOneRefusal() {
    List<Arrival> arrivals = read(archive().substring(0, 900).getBytes(UTF_8));
    assertEquals(STORY, page(arrivals, 0).content().replaceAll("<[^>]*>", ""));
    assertTrue(refused(arrivals).size() >= 1, arrivals::toString);
  }

  @Test
  void archivesInTarAreOpenedAndNamesLeadNowhere() throws IOException {
    List<Arrival> arrivals = read(gzip(tar("../../etc/x.txt", STORY.getBytes(UTF_8))));
    assertEquals(
        List.of("x.txt", "last.txt"), List.of(page(arrivals, 0).key(), page(arrivals, 1).key()));
    List<Arrival> nested =
        read(gzip(tar("inner.csv", ("title;text\na;" + STORY + "\n").getBytes(UTF_8))));
    assertEquals(STORY, page(nested, 0).content());
  }

  @Test
  void aTarCutShortIsRefusedBehindWhatItGave() throws IOException {
    byte[] whole = tar("a.txt", STORY.getBytes(UTF_8));
    List<Arrival> arrivals = read(java.util.Arrays.copyOf(whole, 1556));
    assertEquals(STORY, page(arrivals, 0).content());
    assertEquals(1, refused(arrivals).size(), arrivals::toString);
  }

  @Test
  void hiddenFilesOfAFolderAreCounted(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".cache"), "x");
    Files.writeString(folder.resolve("a.txt"), STORY);
    List<Arrival> arrivals = new ArrayList<>();
    Intake.standard().read(List.of(folder), arrivals::add);
    assertEquals(List.of("a hidden file, left aside"), refused(arrivals));
    assertEquals(2, arrivals.size());
  }

  @Test
  void oddWebArchivesOfOthersEndInPagesAndRefusals() throws IOException {
    Path folder = Path.of("..", "..", "shared", "data", "press", "warc");
    assumeTrue(Files.isDirectory(folder), "no " + folder + ": odd web archives are not tried");
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<Arrival> arrivals = new ArrayList<>();
        Intake.standard().read(List.of(file), arrivals::add);
        assertTrue(arrivals.size() > 0, file::toString);
      }
    }
  }
}
