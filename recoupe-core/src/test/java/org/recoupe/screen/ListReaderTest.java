package org.recoupe.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Rejected;

/** Lists as they are published, whole and broken. */
final class ListReaderTest {
  private static final Path LISTS =
      Path.of(System.getProperty("recoupe.root", "..")).resolve("examples/listes");

  @TempDir private Path folder = Path.of(".");
  private final List<Rejected> refused = new ArrayList<>();

  private NameList one(Path file) throws UnreadableList {
    List<NameList> lists = ListReader.read(file, refused::add);
    assertEquals(1, lists.size());
    return lists.get(0);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String why(Path file) {
    return String.valueOf(
        assertThrows(UnreadableList.class, () -> ListReader.read(file, refused::add)).getMessage());
  }

  @Test
  void theListOfTheUnitedNationsIsRead() throws IOException {
    NameList list = one(LISTS.resolve("onu.xml"));
    assertEquals(Optional.of("2019-03-29"), list.date());
    assertEquals(3, list.size());
    ListEntry first = list.entries().get(0);
    assertEquals("EXi.001", first.id());
    assertEquals("RUSLAN TOKTOGULOVICH DZHUMABAEV", first.name());
    assertEquals(Set.of(1971, 1972, 1973), first.births());
    assertEquals(Set.of("KG"), first.countries());
    assertTrue(first.names().contains(new ListedName("Ruslan Jumabayev", false)));
    assertTrue(first.names().contains(new ListedName("Rus le Selleur", true)));
    assertEquals(ListEntry.Kind.ORGANISATION, list.entries().get(2).kind());
  }

  @Test
  void theRowsOfOneEuropeanEntryAreOneEntry() throws IOException {
    NameList list = one(LISTS.resolve("ue.csv"));
    assertEquals(Optional.of("2019-04-02"), list.date());
    assertEquals(3, list.size());
    ListEntry first = list.entries().get(0);
    assertEquals("990010", first.id());
    assertEquals(ListEntry.Kind.PERSON, first.kind());
    assertEquals(
        List.of("Kuban Torobekov", "Кубан Торобеков"),
        first.names().stream().map(ListedName::text).toList());
    assertEquals(Set.of(1964), first.births());
    assertEquals(0, list.unread());
  }

  @Test
  void theFilesOfOfacBesideOneAnotherAreOneList() throws IOException {
    NameList list = one(LISTS.resolve("sdn.csv"));
    assertEquals(2, list.size());
    assertEquals(1, list.others(), "a ship");
    ListEntry person = list.entries().get(0);
    assertEquals("JUMABAEV, Ruslan", person.name());
    assertEquals(Set.of(1972), person.births());
    assertEquals(Set.of("KG"), person.countries());
    assertTrue(person.names().contains(new ListedName("SELLEUR", true)));
    assertTrue(person.names().contains(new ListedName("DZHUMABAYEV, Ruslan Toktogulovich", false)));
    assertEquals(Set.of("KG"), list.entries().get(1).countries());
  }

  @Test
  void brokenRowsAreCountedAndTheRestIsRead() throws IOException {
    NameList list = one(LISTS.resolve("opensanctions.jsonl"));
    assertEquals(2, list.size());
    assertEquals(1, list.unread());
    assertEquals(1, list.others(), "an address");
    assertEquals(Optional.of("2019-04-01"), list.date());
    assertEquals(Set.of(1972), list.entries().get(0).births());
  }

  @Test
  void aTableOfNamesNeedsNoMoreThanAColumnOfNames() throws IOException {
    NameList list = one(file("mine.csv", "Name\nAnselme Vautrin\nWivine Scheerlinck\n"));
    assertEquals("mine", list.name());
    assertEquals(2, list.size());
    assertEquals(ListEntry.Kind.EITHER, list.entries().get(0).kind());
    assertEquals(Optional.empty(), list.date());
  }

  @Test
  void namesAloneNeedNoHeading() throws IOException {
    NameList list =
        one(file("names.txt", "Anselme Vautrin\nKerjean, Yves\nTengir Minerals Ltd.\n"));
    assertEquals(3, list.size());
    assertEquals("Kerjean, Yves", list.entries().get(1).name());
  }

  @Test
  void namesInPartsAreJoined() throws IOException {
    Path file = file("parts.csv", "prénom;nom de famille;pays\nAnselme;Vautrin;France\n");
    ListEntry entry = one(file).entries().get(0);
    assertEquals("Anselme Vautrin", entry.name());
    assertEquals(Set.of("FR"), entry.countries());
  }

  @Test
  void theSimpleTableOfOpenSanctionsIsRead() throws IOException {
    Path file =
        file(
            "targets.simple.csv",
            "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"dataset\",\"last_seen\"\n"
                + "\"x-1\",\"Person\",\"Anselme Vautrin\",\"A. Vautrin;Anselm Wautrin\",\"1950-03-01;1951\",\"be;fr\",\"Exemple\",\"2020-01-02T00:00:00\"\n"
                + "\"x-2\",\"Vessel\",\"Khan Tengri\",\"\",\"\",\"\",\"Exemple\",\"2020-01-02T00:00:00\"\n");
    NameList list = one(file);
    assertEquals(1, list.size());
    assertEquals(3, list.entries().get(0).names().size());
    assertEquals(Set.of(1950, 1951), list.entries().get(0).births());
    assertEquals(Set.of("BE", "FR"), list.entries().get(0).countries());
    assertEquals(Optional.of("2020-01-02"), list.date());
  }

  @Test
  void packedListsAreUnpacked() throws IOException {
    byte[] xml = Files.readAllBytes(LISTS.resolve("onu.xml"));
    Path gzip = folder.resolve("onu.bin");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(xml);
    }
    assertEquals(3, one(gzip).size());
    Path zip = folder.resolve("lists.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("onu.xml", "sdn.csv", "alt.csv", "add.csv")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(LISTS.resolve(name)));
      }
    }
    List<NameList> lists = ListReader.read(zip, refused::add);
    assertEquals(2, lists.size());
    assertEquals(2, lists.get(1).size());
  }

  @Test
  void aPackedListThatIsCutShortIsToldSo() throws IOException {
    Path whole = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write(Files.readAllBytes(LISTS.resolve("ue.csv")));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(why(cut).contains("cut short"), why(cut));
  }

  @Test
  void anOldCharsetIsRead() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "nom\nHélène Ségalen\n".getBytes(Charset.forName("windows-1252")));
    assertEquals("Hélène Ségalen", one(file).entries().get(0).name());
  }

  @Test
  void entitiesFromOutsideAreNotFetched() throws IOException {
    Path secret = file("secret.txt", "Anselme Vautrin");
    Path file =
        file(
            "evil.xml",
            "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>"
                + "<FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>");
    assertFalse(why(file).contains("Vautrin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>une page</body></html>",
        "<CONSOLIDATED_LIST><INDIVIDUALS>",
        "titre;texte\nUn;Deux\n",
        "Ceci est un texte, pas une liste.",
        "{\"schema\":\"Address\",\"id\":\"1\"}",
        "name\n",
        "\u0000\u0001\u0002",
      })
  void whatIsNoListIsToldWithItsFile(String content) throws IOException {
    Path file = file("nolist", content);
    assertTrue(why(file).startsWith(file + ": "), why(file));
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertTrue(why(folder.resolve("nowhere.csv")).endsWith("no such file"));
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheMemory() throws IOException {
    StringBuilder rows = new StringBuilder("name;id\n\"Anselme;1\n");
    for (int i = 0; i < 5000; i++) {
      rows.append("Barnabé Kerjean ").append(i).append(';').append(i).append('\n');
    }
    NameList list = one(file("quote.csv", rows.toString()));
    assertTrue(list.unread() > 0);
    assertTrue(list.size() > 4000, "only some rows are lost: " + list.size());
  }

  @Test
  void whatIsNoListInAFolderIsToldAndTheListsAreRead() throws IOException {
    file("a-noms.csv", "name,birth_date\nOdilon Kervarec,1961-02-03\n");
    Path note = file("b-lisez-moi.xml", "<note>rien</note>");
    Path broken = file("c-vide.csv", "");
    assertEquals(1, ListReader.read(folder, refused::add).size());
    assertEquals(
        List.of(
            new Rejected(note.toString(), "XML that is no list of the United Nations"),
            new Rejected(broken.toString(), "empty")),
        refused);
  }
}
