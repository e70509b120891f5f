package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.recoupe.json.DossierJson;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.MarkdownDossier;

/** The dossier of a story as a file to take along. */
final class StoryFiles {
  private final StoryDossiers dossiers;
  private final Languages languages;

  StoryFiles(StoryDossiers dossiers, Languages languages) {
    this.dossiers = dossiers;
    this.languages = languages;
  }

  /** Something that writes a dossier. */
  private interface Form {
    void write(Dossier dossier, StringWriter out) throws IOException;
  }

  void on(Javalin server) {
    server.get(
        "/stories/{id}/dossier.json",
        context -> send(context, "json", "application/json", DossierJson::write));
    server.get(
        "/stories/{id}/dossier.md",
        context ->
            send(
                context,
                "md",
                "text/markdown",
                (dossier, out) -> new MarkdownDossier(languages.of(context)).write(dossier, out)));
    server.get(
        "/stories/{id}/dossier.html",
        context ->
            send(
                context,
                "html",
                "text/html",
                (dossier, out) -> new HtmlPage(languages.of(context)).write(dossier, out)));
  }

  private void send(Context context, String ending, String type, Form form) {
    String id = context.pathParam("id");
    StringWriter out = new StringWriter();
    try {
      form.write(dossiers.of(id), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = "dossier-" + id.replaceAll("[^A-Za-z0-9._-]", "_") + "." + ending;
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.contentType(type + "; charset=utf-8").result(out.toString());
  }
}
