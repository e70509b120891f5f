package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.store.SavedSearches;
import org.recoupe.store.Store;
import org.recoupe.store.Webhooks;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.Found;
import org.recoupe.store.search.SearchIndex;

/** Searches that somebody keeps, what is new in each, and each as a feed. */
public final class SavedPages {
  private static final int ENTRIES = 50;
  private static final int MOST = 100;

  private final Store store;
  private final SearchIndex index;
  private final Templates templates;
  private final Clock clock;

  SavedPages(Store store, SearchIndex index, Templates templates, Clock clock) {
    this.store = store;
    this.index = index;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * A saved search as it stands in the list.
   *
   * @param saved the search
   * @param address where it is made again
   * @param news where that is made again for what was put into the store since
   * @param fresh how many articles were put into the store since it was last looked at
   * @param total how many it finds
   * @param webhook where it is sent to
   */
  public record Row(
      SavedSearches.Saved saved,
      String address,
      String news,
      int fresh,
      int total,
      Optional<Webhooks.Webhook> webhook) {}

  void on(Javalin server) {
    server.get("/searches", this::list);
    server.post("/searches", this::save);
    server.post("/searches/{id}/seen", this::seen);
    server.post("/searches/{id}/forget", this::forget);
    server.get("/searches/{id}.atom", this::feed);
    server.get("/searches/{id}/webhook", context -> webhook(context, ""));
    server.post("/searches/{id}/webhook", this::setWebhook);
    server.post("/searches/{id}/webhook/remove", this::removeWebhook);
  }

  /** Searches belong to an account; without accounts to the desk. */
  private static String owner(Context context) {
    Visitor visitor = Visitor.of(context);
    return visitor.known() ? visitor.name() : "desk";
  }

  private void list(Context context) {
    List<Row> rows = store.savedSearches().of(owner(context)).stream().map(this::row).toList();
    templates.show(context, "searches.jte", Section.SEARCH, Map.of("rows", rows));
  }

  private Row row(SavedSearches.Saved saved) {
    SearchQuery query = SearchQuery.saved(saved);
    Instant told = Instant.parse(saved.toldUntil());
    int fresh = index.search(query.asked(1).addedAfter(told)).total();
    return new Row(
        saved,
        query.address(),
        query.address(saved.toldUntil()),
        fresh,
        index.search(query.asked(1)).total(),
        store.webhooks().of(saved.id()));
  }

  private void save(Context context) {
    SearchQuery query = SearchQuery.of(name -> Fields.of(context, name, Fields.TEXT));
    if (query.parameters().isEmpty()) {
      throw new BadRequestResponse("nothing is searched for");
    }
    if (store.savedSearches().of(owner(context)).size() >= MOST) {
      throw new BadRequestResponse("there are " + MOST + " saved searches already");
    }
    String address = query.address();
    String asked = address.substring(address.indexOf('?') + 1);
    store.savedSearches().save(owner(context), Fields.needed(context, "name", Fields.NAME), asked);
    context.redirect("/searches", HttpStatus.SEE_OTHER);
  }

  /** What somebody else keeps is not told of. */
  private SavedSearches.Saved own(Context context) {
    String id = context.pathParam("id");
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundResponse();
    }
    return store
        .savedSearches()
        .search(Long.parseLong(id))
        .filter(saved -> saved.owner().equals(owner(context)))
        .orElseThrow(NotFoundResponse::new);
  }

  private void seen(Context context) {
    SavedSearches.Saved saved = own(context);
    store.savedSearches().told(saved.id(), clock.instant().toString());
    context.redirect("/searches", HttpStatus.SEE_OTHER);
  }

  private void forget(Context context) {
    store.savedSearches().forget(owner(context), own(context).id());
    context.redirect("/searches", HttpStatus.SEE_OTHER);
  }

  private void feed(Context context) {
    SavedSearches.Saved saved = own(context);
    Found found = index.search(SearchQuery.saved(saved).asked(ENTRIES).by(Asked.Order.LATEST));
    String self = context.scheme() + "://" + context.host() + "/searches/" + saved.id() + ".atom";
    String uuid = store.following().mark().uuid();
    List<AtomFeed.Entry> entries =
        found.hits().stream()
            .flatMap(
                hit ->
                    store.articles().line(hit.article()).stream().map(l -> AtomFeed.entry(hit, l)))
            .toList();
    context.contentType("application/atom+xml; charset=utf-8");
    context.result(new AtomFeed(uuid, self, saved, entries).xml());
  }

  private void webhook(Context context, String secret) {
    SavedSearches.Saved saved = own(context);
    templates.show(
        context,
        "webhook.jte",
        Section.SEARCH,
        Map.of("row", row(saved), "secret", secret, "most", Webhooks.MOST_FAILURES));
  }

  /** The secret is shown once; whoever has lost it sets the webhook anew. */
  private void setWebhook(Context context) {
    SavedSearches.Saved saved = deciding(context);
    String address = Fields.needed(context, "address", Fields.TEXT);
    if (!Addresses.isWeb(address)) {
      throw new BadRequestResponse("that is no web address");
    }
    String secret = store.webhooks().set(saved.id(), address);
    store.audit().note(Visitor.of(context).name(), "webhook", saved.id() + " " + address);
    webhook(context, secret);
  }

  private void removeWebhook(Context context) {
    SavedSearches.Saved saved = deciding(context);
    store.webhooks().remove(saved.id());
    store.audit().note(Visitor.of(context).name(), "webhook-removed", Long.toString(saved.id()));
    context.redirect("/searches", HttpStatus.SEE_OTHER);
  }

  /** What is found leaves the house: that is for those who decide. */
  private SavedSearches.Saved deciding(Context context) {
    if (!Visitor.of(context).decides()) {
      throw new ForbiddenResponse("this is not for accounts of this role");
    }
    return own(context);
  }
}
