package org.recoupe.show.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages that are filled from top to bottom, one after the other. */
final class Sheets {
  static final float MARGIN = 72;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
  private static final float FOOT = 40;

  /** How much heavier strong words are drawn, as a part of their size: there is one weight only. */
  private static final float STROKE = 0.035f;

  private final PDDocument document;
  private final Face face;
  private final Links links;
  private final List<String> heads = new ArrayList<>();
  private PDPage page = new PDPage();
  private PDPageContentStream pen;
  private String head = "";
  private float y = TOP;

  Sheets(PDDocument document, Face face, Links links) throws IOException {
    this.document = document;
    this.face = face;
    this.links = links;
    this.pen = turned();
  }

  private PDPageContentStream turned() throws IOException {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    heads.add(head);
    y = TOP;
    return new PDPageContentStream(document, page, AppendMode.APPEND, true);
  }

  private void turn() throws IOException {
    pen.close();
    pen = turned();
  }

  /** A new chapter, on a page of its own. */
  void chapter(String title) throws IOException {
    head = title;
    if (y < TOP) {
      turn();
    }
    heads.set(heads.size() - 1, head);
    links.bookmark(title, page);
  }

  /** Turns the page where there is less room than this. */
  void room(float height) throws IOException {
    if (y - height < MARGIN && y < TOP) {
      turn();
    }
  }

  /** Leaves room, but for the top of a page. */
  void gap(float height) {
    y -= y < TOP ? height : 0;
  }

  /** A thin line over the whole width. */
  void rule() throws IOException {
    pen.setStrokingColor(0.8f, 0.8f, 0.8f);
    pen.setLineWidth(0.6f);
    pen.moveTo(MARGIN, y);
    pen.lineTo(MARGIN + WIDTH, y);
    pen.stroke();
  }

  /** Here is a place to which others lead. */
  void place(String name, float lead) throws IOException {
    room(lead);
    links.place(name, page, y);
  }

  /** Words that stand beside the next line and take no room. */
  void beside(List<Ink> inks, float x, float lead) throws IOException {
    room(lead);
    draw(inks, x, y - lead);
  }

  /** One line. */
  void line(Line line, float x) throws IOException {
    room(line.lead());
    y -= line.lead();
    draw(line.inks(), x, y);
  }

  private void draw(List<Ink> inks, float left, float base) throws IOException {
    float x = left;
    for (Ink ink : inks) {
      write(pen, ink, x, base);
      float width = LineBreaker.width(face, List.of(ink));
      links.over(ink, page, new PDRectangle(x, base - 2, width, ink.type().size + 2));
      x += width;
    }
  }

  private void write(PDPageContentStream pen, Ink ink, float x, float base) throws IOException {
    Type type = ink.type();
    pen.beginText();
    pen.setFont(face.font(), type.size);
    pen.setNonStrokingColor(type.hue.red, type.hue.green, type.hue.blue);
    pen.setStrokingColor(type.hue.red, type.hue.green, type.hue.blue);
    pen.setRenderingMode(type.strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    pen.setLineWidth(type.size * STROKE);
    pen.newLineAtOffset(x, base + type.rise);
    pen.showTextWithPositioning(face.drawn(ink.text()));
    pen.endText();
  }

  /** Closes the last page and puts a foot under each: whose page it is, and which of how many. */
  void close() throws IOException {
    pen.close();
    int all = heads.size();
    for (int i = 0; i < all; i++) {
      PDPage sheet = document.getPage(i);
      try (PDPageContentStream foot =
          new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
        Ink number = new Ink((i + 1) + " / " + all, Type.FOOT);
        float right = LineBreaker.width(face, List.of(number));
        write(foot, number, MARGIN + WIDTH - right, FOOT);
        List<Ink> title = List.of(new Ink(face.fit(heads.get(i)), Type.FOOT));
        for (Line line : shortened(title, WIDTH - right - 20)) {
          write(foot, line.inks().get(0), MARGIN, FOOT);
        }
      }
    }
  }

  private List<Line> shortened(List<Ink> title, float room) {
    List<Line> lines = LineBreaker.lines(face, title, room);
    if (lines.size() < 2) {
      return lines;
    }
    String first = lines.get(0).inks().get(0).text();
    return List.of(new Line(List.of(new Ink(first + "\u00A0…", Type.FOOT))));
  }
}
