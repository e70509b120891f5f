package org.recoupe.show;

import java.io.IOException;
import org.recoupe.model.story.Dossier;

/**
 * A dossier as Markdown (CommonMark), in one language, each line with a numbered note that gives
 * its sentence.
 */
public final class MarkdownDossier {
  private final PageLanguage language;

  /** A dossier in this language. */
  public MarkdownDossier(PageLanguage language) {
    this.language = language;
  }

  /**
   * Writes the dossier.
   *
   * @throws IOException if the target cannot be written to
   */
  public void write(Dossier dossier, Appendable out) throws IOException {
    for (Manuscript.Chapter chapter : Manuscript.of(dossier, language).chapters()) {
      out.append(text(chapter));
    }
  }

  private static String text(Manuscript.Chapter chapter) {
    StringBuilder text = new StringBuilder("# ").append(Markdown.escaped(chapter.title()));
    text.append("\n\n").append(String.join(" · ", chapter.facts())).append('\n');
    for (Manuscript.Block block : chapter.blocks()) {
      text.append("\n## ").append(block.title()).append("\n\n");
      for (Manuscript.Item item : block.items()) {
        text.append(item.depth() == 0 ? "- " : "  - ");
        item.runs().forEach(run -> text.append(written(run, chapter.id())));
        text.append('\n');
      }
    }
    text.append('\n');
    for (int i = 0; i < chapter.notes().size(); i++) {
      text.append(note(i + 1, chapter.id())).append(": ").append(given(chapter.notes().get(i)));
    }
    return text.append('\n').toString();
  }

  private static String written(Manuscript.Run run, String chapter) {
    if (run instanceof Manuscript.Told told) {
      return stressed(Markdown.escaped(told.text()), told.strong());
    }
    return run instanceof Manuscript.Own own
        ? stressed(own.text(), own.strong())
        : note(((Manuscript.Mark) run).note(), chapter);
  }

  private static String stressed(String text, boolean strong) {
    return strong ? "**" + text + "**" : text;
  }

  private static String note(int number, String chapter) {
    return "[^" + chapter + "-" + number + "]";
  }

  private static String given(Manuscript.Note note) {
    String by = Markdown.escaped(note.outlet()) + ", " + note.published();
    return by + ": " + Markdown.escaped(note.sentence()) + "\n";
  }
}
