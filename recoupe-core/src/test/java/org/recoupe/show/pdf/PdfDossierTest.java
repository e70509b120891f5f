package org.recoupe.show.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.Draft;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** Read back by OpenPDF, which shares no code with what writes. */
final class PdfDossierTest {
  private static byte[] written(Dossier dossier, PageLanguage language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfDossier(language).write(dossier, out);
    return out.toByteArray();
  }

  private static PdfReader read(Dossier dossier) throws IOException {
    return new PdfReader(written(dossier, PageLanguage.FR));
  }

  private static String text(PdfReader pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
    }
    return text.toString().replaceAll("[\\s\\u00A0\\u202F]+", " ");
  }

  private static Dossier telling(String title, String text, String address) {
    Draft draft = new Draft("x1", "La Gazette", text).from(address);
    return InventedDossier.dossier(
        List.of(InventedDossier.bare("s1", title, List.of("x1"))), List.of(draft.reading()));
  }

  private static List<PdfDictionary> links(PdfReader pdf) {
    List<PdfDictionary> links = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PdfArray notes = pdf.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int i = 0; notes != null && i < notes.size(); i++) {
        links.add(notes.getAsDict(i));
      }
    }
    return links;
  }

  @Test
  void anotherReaderFindsTheStoriesTheirLinesAndTheirNotes() throws IOException {
    String text = text(read(InventedDossier.heap()));
    assertTrue(text.contains("La présidente Ilse Marenko accepte"), text);
    assertTrue(text.contains("L’essentiel"), text);
    assertTrue(text.contains("Notes"), text);
    assertFalse(text.contains("Un chat retrouvé"), "one article is no story");
  }

  @Test
  void everyPageTellsWhichOfHowManyItIs() throws IOException {
    PdfReader pdf = read(InventedDossier.heap());
    assertTrue(pdf.getNumberOfPages() > 2);
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      String words = new PdfTextExtractor(pdf).getTextFromPage(page);
      assertTrue(words.contains(page + " / " + pdf.getNumberOfPages()), words);
    }
  }

  @Test
  void everyMarkLeadsToItsNoteAndBackAndEveryStoryHasABookmark() throws IOException {
    PdfReader pdf = read(InventedDossier.heap());
    Map<String, Integer> kinds = new TreeMap<>();
    links(pdf).forEach(l -> kinds.merge(kind(l), 1, Integer::sum));
    assertTrue(kinds.getOrDefault("/GoTo", 0) > 30, kinds.toString());
    assertEquals(2, SimpleBookmark.getBookmarkList(pdf).size());
  }

  private static String kind(PdfDictionary link) {
    return link.getAsDict(PdfName.A).getAsName(PdfName.S).toString();
  }

  @Test
  void anArticleLeadsToItsPageAndToNothingElse() throws IOException {
    List<PdfDictionary> web =
        links(read(telling("Titre", "Titre\nUne phrase.", "https://example.org/a?b=c")));
    assertEquals(1, web.size());
    assertEquals(
        "https://example.org/a?b=c",
        web.get(0).getAsDict(PdfName.A).getAsString(PdfName.URI).toString());
    assertEquals(List.of(), links(read(telling("Titre", "Une phrase.", "javascript:alert(1)"))));
  }

  @Test
  void itTellsItsLanguageAndTitleAndNoDay() throws IOException {
    byte[] bytes = written(telling("Un titre", "Une phrase.", "a.txt"), PageLanguage.EN);
    PdfReader pdf = new PdfReader(bytes);
    assertEquals("en", pdf.getCatalog().getAsString(PdfName.LANG).toString());
    assertEquals("Un titre", pdf.getInfo().get("Title"));
    assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("CreationDate"));
  }

  @Test
  void noDossierIsAPageThatSaysSo() throws IOException {
    PdfReader pdf = read(InventedDossier.dossier(List.of(), List.of()));
    assertEquals(1, pdf.getNumberOfPages());
    assertTrue(text(pdf).contains("Aucune histoire"));
  }

  @Test
  void hostileWordsStayWordsAndOddLettersAreBoxes() throws IOException {
    String evil = "(a) Tj ET Q endstream << /JS (x) >> \\) \u0000\uD800 漢 \uD83D\uDE00 e\u0301";
    PdfReader pdf = read(telling(evil, evil, evil));
    String text = text(pdf);
    assertTrue(text.contains("(a) Tj ET Q endstream << /JS (x) >> \\) "), text);
    assertTrue(text.contains("□ □ é"), text);
    assertEquals(
        Optional.empty(), Optional.ofNullable(pdf.getJavaScript()).filter(j -> !j.isEmpty()));
  }

  @Test
  void aWordLongerThanThePageIsCutAndNothingLeavesTheMargins() throws IOException {
    String word = "abcdefghij".repeat(2_000);
    for (TextPosition letter : letters(telling(word, word, "https://example.org/" + word))) {
      float right = letter.getXDirAdj() + letter.getWidthDirAdj();
      assertTrue(letter.getXDirAdj() >= Sheets.MARGIN - 0.1, letter.toString());
      assertTrue(right <= Sheets.MARGIN + Sheets.WIDTH + 0.6, letter + " " + right);
      assertTrue(letter.getYDirAdj() > Sheets.MARGIN && letter.getYDirAdj() < 842 - 30);
    }
  }

  private static List<TextPosition> letters(Dossier dossier) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(written(dossier, PageLanguage.FR))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    assertTrue(letters.size() > 20_000);
    return letters;
  }

  @Test
  void itSaysWhatPeopleDecidedOnIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dossier dossier = telling("Une crue", "La Vire a débordé.", "https://gazette.example/crue");
    String line = "constat « la Vire » : rejeté par Odile Ferrand, le 3 mai 2031 — autre rivière";
    new PdfDossier(PageLanguage.FR, List.of(line)).write(dossier, out);
    String text = text(new PdfReader(out.toByteArray()));
    assertTrue(text.contains("Décisions"), text);
    assertTrue(text.contains("rejeté par Odile Ferrand, le 3 mai 2031"), text);
    assertFalse(text(read(dossier)).contains("Décisions"), "nobody decided anything");
  }
}
