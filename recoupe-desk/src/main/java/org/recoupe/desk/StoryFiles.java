package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.Around;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.Margin;
import org.recoupe.show.MarkdownDossier;
import org.recoupe.show.PageLanguage;
import org.recoupe.show.export.Export;
import org.recoupe.show.export.Format;
import org.recoupe.show.export.TextExport;
import org.recoupe.show.export.Wishes;

/** The dossier of a story in every form in which it can be taken along. */
final class StoryFiles {
  private final StoryDossiers dossiers;
  private final Templates templates;

  StoryFiles(StoryDossiers dossiers, Templates templates) {
    this.dossiers = dossiers;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/stories/{id}/files", this::choice);
    server.get("/stories/{id}/{file}", this::send);
  }

  private void choice(Context context) {
    Dossier dossier = dossiers.of(context.pathParam("id"));
    templates.show(
        context,
        "files.jte",
        Section.STORIES,
        Map.of(
            "story",
            "/stories/" + Addresses.encoded(context.pathParam("id")),
            "id",
            context.pathParam("id"),
            "title",
            dossier.stories().get(0).story().title(),
            "formats",
            List.of(Format.values())));
  }

  private void send(Context context) {
    Format format =
        List.of(Format.values()).stream()
            .filter(f -> f.fileName().equals(context.pathParam("file")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    String id = context.pathParam("id");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DecidedStory story = dossiers.decided(id);
      form(context, format, story).write(dossiers.of(story), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = id.replaceAll("[^A-Za-z0-9._-]", "_") + "-" + format.fileName();
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.contentType(format.contentType()).result(out.toByteArray());
  }

  private Export form(Context context, Format format, DecidedStory story) {
    ToldDecisions told = new ToldDecisions(story.decided());
    return switch (format) {
      case HTML -> text(page(context, story)::write);
      case JSON -> text((dossier, out) -> out.append(told.json(dossier)));
      case MD -> text((dossier, out) -> markdown(context, told, dossier, out));
      default -> format.with(wishes(context, told));
    };
  }

  private static Export text(TextExport export) {
    return export;
  }

  private void markdown(Context context, ToldDecisions told, Dossier dossier, Appendable out)
      throws IOException {
    PageLanguage language = templates.languages().of(context);
    new MarkdownDossier(language).write(dossier, out);
    out.append(told.markdown(frame(context)));
  }

  private Frame frame(Context context) {
    Telling telling = templates.telling(context, Section.STORIES);
    return templates.languages().of(context) == PageLanguage.FR ? telling.fr() : telling.en();
  }

  /** The page tells what was decided, and leads nowhere. */
  private HtmlPage page(Context context, DecidedStory story) {
    Margin margin = story.margin(templates.telling(context, Section.STORIES), false);
    return new HtmlPage(templates.languages().of(context), new Around(List.of(), "", margin));
  }

  private Wishes wishes(Context context, ToldDecisions told) {
    PageLanguage language = templates.languages().of(context);
    boolean semicolon = Addresses.asked(context, "separator").equals(";");
    boolean mark = Addresses.asked(context, "bom").equals("1");
    return new Wishes(language, semicolon ? ';' : ',', mark, told.said(frame(context)));
  }
}
