package org.recoupe.show.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.show.Manuscript;
import org.recoupe.show.PageLanguage;

/** Sets one story: its lines, then its notes, then its articles. */
final class ChapterSetter {
  private static final float BULLET = 12;
  private static final float NUMBER = 24;
  private final Sheets sheets;
  private final Face face;
  private final Manuscript manuscript;
  private final Manuscript.Chapter chapter;
  private final String prefix;

  ChapterSetter(
      Sheets sheets, Face face, Manuscript manuscript, Manuscript.Chapter chapter, int number) {
    this.sheets = sheets;
    this.face = face;
    this.manuscript = manuscript;
    this.chapter = chapter;
    this.prefix = number + "-";
  }

  void set() throws IOException {
    sheets.chapter(chapter.title());
    paragraph(List.of(new Ink(face.fit(chapter.title()), Type.TITLE)), 0);
    sheets.gap(4);
    paragraph(List.of(new Ink(face.fit(String.join(" · ", chapter.facts())), Type.FACTS)), 0);
    for (Manuscript.Block block : chapter.blocks()) {
      heading(block.title());
      paragraph(List.of(new Ink(face.fit(block.caution()), Type.CAUTION)), 0);
      sheets.gap(3);
      for (Manuscript.Item item : block.items()) {
        item(item);
      }
    }
    notes();
    articles();
  }

  private void heading(String title) throws IOException {
    sheets.room(80);
    sheets.gap(16);
    sheets.rule();
    sheets.gap(6);
    paragraph(List.of(new Ink(face.fit(title), Type.HEADING)), 0);
  }

  private void item(Manuscript.Item item) throws IOException {
    List<Ink> inks = new ArrayList<>();
    boolean marked = false;
    for (Manuscript.Run run : item.runs()) {
      inks.add(ink(run, marked));
      marked = run instanceof Manuscript.Mark;
    }
    float indent = BULLET * (item.depth() + 1);
    List<Line> lines = LineBreaker.lines(face, inks, Sheets.WIDTH - indent);
    sheets.gap(item.depth() == 0 ? 3 : 1);
    keep(lines);
    for (Manuscript.Run run : item.runs()) {
      if (run instanceof Manuscript.Mark mark) {
        sheets.place(prefix + "m" + mark.note(), Type.BODY.lead);
      }
    }
    Ink bullet = new Ink(item.depth() == 0 ? "•" : "–", Type.FACTS);
    sheets.beside(List.of(bullet), Sheets.MARGIN + indent - BULLET, Type.BODY.lead);
    lines(lines, indent);
  }

  private Ink ink(Manuscript.Run run, boolean marked) {
    if (run instanceof Manuscript.Mark mark) {
      String text = (marked ? ", " : Face.JOINER + "\u202F" + Face.JOINER) + mark.note();
      return new Ink(text, Type.MARK, new Ink.Place(prefix + "n" + mark.note()));
    }
    if (run instanceof Manuscript.Told told) {
      return new Ink(face.fit(told.text()), told.strong() ? Type.STRONG : Type.BODY);
    }
    Manuscript.Own own = (Manuscript.Own) run;
    return new Ink(face.fit(own.text()), own.strong() ? Type.STRONG : Type.BODY);
  }

  private void notes() throws IOException {
    if (chapter.notes().isEmpty()) {
      return;
    }
    heading(say("notes"));
    for (int i = 0; i < chapter.notes().size(); i++) {
      note(chapter.notes().get(i), i + 1);
    }
  }

  private void note(Manuscript.Note note, int number) throws IOException {
    Ink.Target source =
        article(note.article())
            .flatMap(Manuscript.Listed::address)
            .<Ink.Target>map(Ink.Web::new)
            .orElse(new Ink.Place(prefix + "a" + note.article()));
    List<Ink> inks =
        List.of(
            new Ink(face.fit(note.outlet()), Type.NOTE_LINK, source),
            new Ink(face.fit(", " + note.published() + colon()), Type.NOTE),
            new Ink(face.fit(note.sentence().strip()), Type.NOTE));
    List<Line> lines = LineBreaker.lines(face, inks, Sheets.WIDTH - NUMBER);
    sheets.gap(2);
    keep(lines);
    sheets.place(prefix + "n" + number, Type.NOTE.lead);
    Ink back = new Ink(number + ".", Type.NOTE_LINK, new Ink.Place(prefix + "m" + number));
    float width = LineBreaker.width(face, List.of(back));
    sheets.beside(List.of(back), Sheets.MARGIN + NUMBER - 5 - width, Type.NOTE.lead);
    lines(lines, NUMBER);
  }

  private Optional<Manuscript.Listed> article(String id) {
    return chapter.articles().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private void articles() throws IOException {
    if (chapter.articles().isEmpty()) {
      return;
    }
    heading(say("section.articles"));
    for (Manuscript.Listed article : chapter.articles()) {
      article(article);
    }
  }

  private void article(Manuscript.Listed article) throws IOException {
    List<Ink> inks = new ArrayList<>();
    inks.add(new Ink(face.fit(article.outlet()), Type.NOTE_STRONG));
    inks.add(new Ink(face.fit(", " + article.published()), Type.NOTE));
    article.title().ifPresent(t -> inks.add(new Ink(face.fit(colon() + t.strip()), Type.NOTE)));
    List<Line> lines = new ArrayList<>(LineBreaker.lines(face, inks, Sheets.WIDTH - BULLET));
    article
        .address()
        .map(a -> new Ink(face.fit(a), Type.NOTE_LINK, new Ink.Web(a)))
        .ifPresent(a -> lines.addAll(LineBreaker.lines(face, List.of(a), Sheets.WIDTH - BULLET)));
    sheets.gap(3);
    keep(lines);
    sheets.place(prefix + "a" + article.id(), Type.NOTE.lead);
    lines(lines, BULLET);
  }

  private void paragraph(List<Ink> inks, float indent) throws IOException {
    lines(LineBreaker.lines(face, inks, Sheets.WIDTH - indent), indent);
  }

  private void lines(List<Line> lines, float indent) throws IOException {
    for (Line line : lines) {
      sheets.line(line, Sheets.MARGIN + indent);
    }
  }

  /** No first line stands alone at the foot of a page, and few lines are not parted at all. */
  private void keep(List<Line> lines) throws IOException {
    int together = lines.size() <= 3 ? lines.size() : 2;
    float height = 0;
    for (Line line : lines.subList(0, together)) {
      height += line.lead();
    }
    sheets.room(height);
  }

  private String colon() {
    return manuscript.language() == PageLanguage.FR ? "\u00A0: " : ": ";
  }

  private String say(String key) {
    return manuscript.words().say(key).in(manuscript.language());
  }
}
