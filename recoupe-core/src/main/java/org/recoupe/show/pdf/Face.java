package org.recoupe.show.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface: Liberation Sans (SIL Open Font License 1.1), as it comes with PDFBox; only the
 * characters in use are embedded.
 */
final class Face {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final int BOX = 0x25A1;

  /** Holds words together; never drawn. */
  static final char JOINER = '\u2060';

  private static final char NARROW = '\u202F';
  private static final char NO_BREAK = '\u00A0';

  /** A fifth of an em, as French sets thin spaces. */
  private static final float NARROW_WIDTH = 200;

  private final PDFont font;
  private final TrueTypeFont shapes;
  private final CmapLookup characters;

  private Face(PDFont font, TrueTypeFont shapes) throws IOException {
    this.font = font;
    this.shapes = shapes;
    this.characters = shapes.getUnicodeCmapLookup();
  }

  static Face in(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException(FILE);
      }
      TrueTypeFont shapes = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new Face(PDType0Font.load(document, shapes, true), shapes);
    }
  }

  PDFont font() {
    return font;
  }

  /** The text on one line, as far as it can be shown. */
  String fit(String text) {
    StringBuilder out = new StringBuilder(text.length());
    COMPOSED.normalize(text).codePoints().forEach(c -> fit(c, out));
    return out.toString();
  }

  private void fit(int c, StringBuilder out) {
    if (UCharacter.isWhitespace(c) || Character.isISOControl(c)) {
      blank(out);
    } else if (c == NARROW || characters.getGlyphId(c) > 0) {
      out.appendCodePoint(c);
    } else if (!UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      out.appendCodePoint(BOX);
    }
  }

  private static void blank(StringBuilder out) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** The width of a character, in thousandths of its size. */
  float width(int c) {
    if (c == JOINER) {
      return 0;
    }
    if (c == NARROW) {
      return NARROW_WIDTH;
    }
    return 1000f * shapeWidth(c);
  }

  private float shapeWidth(int c) {
    try {
      float units = shapes.getUnitsPerEm();
      return shapes.getAdvanceWidth(characters.getGlyphId(c)) / units;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What is drawn: words, and how far back from where they end the next begin. */
  Object[] drawn(String text) {
    List<Object> out = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NARROW) {
        out.add(words.append(NO_BREAK).toString());
        out.add(width(NO_BREAK) - NARROW_WIDTH);
        words.setLength(0);
      } else if (c != JOINER) {
        words.append(c);
      }
    }
    out.add(words.toString());
    return out.toArray();
  }
}
