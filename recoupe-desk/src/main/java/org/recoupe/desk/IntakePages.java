package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.store.Inbox;
import org.recoupe.store.Store;

/** What came in and what became of it, and a place to drop files. */
final class IntakePages {
  private static final int SHOWN = 60;

  private final Store store;
  private final Worker worker;
  private final Templates templates;

  IntakePages(Store store, Worker worker, Templates templates) {
    this.store = store;
    this.worker = worker;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/intake", this::show);
    server.get("/intake/progress", this::progress);
    server.post("/intake", this::take);
  }

  private void show(Context context) {
    Map<String, Object> values = values();
    values.put("taken", Addresses.asked(context, "taken"));
    templates.show(context, "intake.jte", Section.INTAKE, values);
  }

  /** The part of the page that changes, for those who wait. */
  private void progress(Context context) {
    templates.show(context, "progress.jte", Section.INTAKE, values());
  }

  private Map<String, Object> values() {
    Inbox inbox = store.inbox();
    Map<String, Object> values = new HashMap<>();
    values.put("arrivals", inbox.latest(SHOWN));
    values.put("waiting", inbox.waiting());
    values.put("refused", store.refused().latest(SHOWN));
    values.put("refusedCount", store.refused().count());
    return values;
  }

  /** Answers when all files are kept. */
  private void take(Context context) {
    List<UploadedFile> files =
        context.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    for (UploadedFile file : files) {
      try (InputStream content = file.content()) {
        store.inbox().add(file.filename(), content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    worker.ring();
    context.redirect("/intake?taken=" + files.size(), HttpStatus.SEE_OTHER);
  }
}
