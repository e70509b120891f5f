package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.intake.Leads;
import org.recoupe.store.Feeds;
import org.recoupe.store.Store;

/** The feeds that are watched; by address, or by a list of feeds (OPML) as readers export it. */
final class FeedPages {
  private final Store store;
  private final Templates templates;

  FeedPages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/feeds", this::list);
    server.post("/feeds", this::add);
    server.post("/feeds/remove", this::remove);
  }

  private void list(Context context) {
    List<Feeds.Feed> feeds = store.feeds().list();
    templates.show(
        context,
        "feeds.jte",
        Section.INTAKE,
        Map.of("feeds", feeds, "added", Addresses.asked(context, "added")));
  }

  private void add(Context context) {
    List<String> wanted = new ArrayList<>(written(context));
    context.uploadedFiles("opml").stream().flatMap(FeedPages::listed).forEach(wanted::add);
    long added =
        wanted.stream()
            .distinct()
            .filter(a -> store.feeds().add(a, Visitor.of(context).name()))
            .count();
    String outcome = wanted.isEmpty() ? "none" : Long.toString(added);
    context.redirect("/feeds?added=" + outcome, HttpStatus.SEE_OTHER);
  }

  private static List<String> written(Context context) {
    String address = Optional.ofNullable(context.formParam("address")).orElse("").strip();
    return Addresses.isWeb(address) ? List.of(address) : List.of();
  }

  /** What an uploaded list names. */
  private static Stream<String> listed(UploadedFile file) {
    try (InputStream content = file.content()) {
      return Leads.of(content.readAllBytes(), "").stream()
          .filter(leads -> leads.kind() != Leads.Kind.ENTRIES)
          .flatMap(leads -> leads.addresses().stream())
          .map(URI::toString)
          .filter(Addresses::isWeb);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(Context context) {
    store.feeds().remove(Optional.ofNullable(context.formParam("address")).orElse(""));
    context.redirect("/feeds", HttpStatus.SEE_OTHER);
  }
}
