package org.recoupe.json;

import java.io.IOException;
import java.io.Writer;
import org.recoupe.model.Rejected;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.ListUsed;

/**
 * The JSON form of a dossier, {@code recoupe-dossier/1}. Its JSON Schema ships as {@code
 * dossier.schema.json} beside this class. Every place is a half-open stretch of the article's text
 * in UTF-16 units. Thread-safe.
 */
public final class DossierJson {
  private DossierJson() {}

  /** Name of the form, as it stands in the field "schema". */
  public static final String SCHEMA = "recoupe-dossier/1";

  /**
   * Writes a dossier; the writer stays open.
   *
   * @throws IOException if the writer cannot be written to
   */
  public static void write(Dossier dossier, Writer writer) throws IOException {
    try (JsonOut out = new JsonOut(writer)) {
      ArticleJson articles = new ArticleJson(out, dossier);
      StoryJson stories = new StoryJson(out);
      out.object(
          () -> {
            out.text("schema", SCHEMA);
            out.object(
                "generator",
                () -> {
                  out.text("name", dossier.generator().name());
                  out.text("version", dossier.generator().version());
                });
            out.object("counts", () -> counts(out, dossier.counts()));
            out.lines("articles", dossier.readings(), articles::write);
            out.lines("rejected", dossier.rejected(), r -> rejected(out, r));
            out.lines("lists", dossier.lists(), list -> list(out, list));
            out.lines("stories", dossier.stories(), stories::write);
          });
    }
    writer.write('\n');
  }

  private static void counts(JsonOut out, Counts counts) throws IOException {
    out.number("arrived", counts.arrived());
    out.number("articles", counts.articles());
    out.number("versions", counts.versions());
    out.number("duplicates", counts.duplicates());
    out.number("rejected", counts.rejected());
  }

  private static void list(JsonOut out, ListUsed list) throws IOException {
    out.object(
        () -> {
          out.text("name", list.name());
          out.text("date", list.date());
          out.text("file", list.file());
          out.number("entries", list.entries());
          out.number("unread", list.unread());
        });
  }

  private static void rejected(JsonOut out, Rejected rejected) throws IOException {
    out.object(
        () -> {
          out.text("where", rejected.where());
          out.text("why", rejected.why());
        });
  }
}
