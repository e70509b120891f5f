package org.recoupe.desk;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.recoupe.fetch.Courier;
import org.recoupe.fetch.Settings;
import org.recoupe.store.SavedSearches;
import org.recoupe.store.Store;
import org.recoupe.store.Webhooks;
import org.recoupe.store.search.SearchIndex;

/**
 * Sends what is new in saved searches to where somebody wants it, one message after the other. That
 * it was taken is noted afterwards: if the program dies between, it is sent again, under the same
 * name. What fails is tried less and less often, and at last no more.
 */
final class HookWatch implements Watch {
  private static final long SECONDS = 5;
  private static final long PATIENCE = 15;

  private final Store store;
  private final SearchIndex index;
  private final java.time.Clock time;
  private final Courier courier;
  private final Rounds rounds = new Rounds("webhooks");

  HookWatch(Store store, SearchIndex index, java.time.Clock time, Settings settings) {
    this.store = store;
    this.index = index;
    this.time = time;
    this.courier = Courier.with(settings);
  }

  void start() {
    rounds.every(SECONDS, this::look);
  }

  /** Sends what waits. */
  void look() {
    for (Webhooks.Webhook webhook : store.webhooks().due()) {
      if (!rounds.closed()) {
        tell(webhook);
      }
    }
  }

  private void tell(Webhooks.Webhook webhook) {
    Optional<SavedSearches.Saved> saved = store.savedSearches().search(webhook.search());
    try {
      saved.ifPresent(search -> tell(webhook, search));
    } catch (RuntimeException e) {
      store.webhooks().failed(webhook, String.valueOf(e.getMessage()), false);
    }
  }

  private void tell(Webhooks.Webhook webhook, SavedSearches.Saved saved) {
    News news = News.since(store, index, saved, webhook.told());
    if (news.articles().isEmpty()) {
      return;
    }
    Instant now = time.instant();
    String heap = store.following().mark().uuid();
    byte[] body = news.json(heap, saved, now);
    Courier.Receipt receipt =
        courier.carry(
            URI.create(webhook.address()),
            Signature.headers(webhook.secret(), news.id(heap, saved), now.getEpochSecond(), body),
            body);
    if (receipt.taken()) {
      store.webhooks().told(webhook, news.told(), news.articles().size());
    } else {
      store.webhooks().failed(webhook, receipt.why(), receipt.gone());
    }
  }

  /** What is on its way may arrive; else it is sent again. */
  @Override
  public void close() {
    rounds.close(PATIENCE);
    try {
      courier.close();
    } catch (IOException e) {
      System.getLogger(HookWatch.class.getName())
          .log(System.Logger.Level.WARNING, "a connection was not closed", e);
    }
  }
}
