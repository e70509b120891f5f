package org.recoupe.show.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.Bilingual;
import org.recoupe.show.Manuscript;
import org.recoupe.show.PageLanguage;

/** A dossier as a PDF (ISO 32000-1), in one language, each line with a numbered note. */
public final class PdfDossier {
  private final PageLanguage language;
  private final List<String> decided;

  /** A dossier in this language. */
  public PdfDossier(PageLanguage language) {
    this(language, List.of());
  }

  /**
   * A dossier in this language with what people decided on it.
   *
   * @param decided a line for each decision
   */
  public PdfDossier(PageLanguage language, List<String> decided) {
    this.language = language;
    this.decided = List.copyOf(decided);
  }

  /**
   * Writes the dossier; the target stays open.
   *
   * @throws IOException if the target cannot be written to
   */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    Manuscript manuscript = Manuscript.of(dossier, language).decided(decided);
    try (PDDocument document = new PDDocument()) {
      // the identity of a document is else made from the clock
      document.setDocumentId(0L);
      set(document, manuscript);
      describe(document, manuscript);
      document.save(out);
    }
  }

  private static void set(PDDocument document, Manuscript manuscript) throws IOException {
    Face face = Face.in(document);
    Links links = new Links();
    Sheets sheets = new Sheets(document, face, links);
    for (int i = 0; i < manuscript.chapters().size(); i++) {
      new ChapterSetter(sheets, face, manuscript, manuscript.chapters().get(i), i + 1).set();
    }
    if (manuscript.chapters().isEmpty()) {
      String none = say(manuscript, "dossier.empty");
      sheets.line(new Line(List.of(new Ink(face.fit(none), Type.BODY))), Sheets.MARGIN);
    }
    sheets.close();
    links.lay(document);
  }

  private static void describe(PDDocument document, Manuscript manuscript) {
    String title =
        manuscript.chapters().size() == 1
            ? manuscript.chapters().get(0).title()
            : say(manuscript, "dossier");
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator(manuscript.author());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(manuscript.language().tag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private static String say(Manuscript manuscript, String key) {
    Bilingual words = manuscript.words().say(key);
    return words.in(manuscript.language());
  }
}
