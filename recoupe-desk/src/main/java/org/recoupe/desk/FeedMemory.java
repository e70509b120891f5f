package org.recoupe.desk;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoupe.fetch.Memory;
import org.recoupe.store.Fetched;

/**
 * What the store knows of earlier rounds. What a feed tells in this one is held back until its
 * pages are kept: if the program dies before, the feed is read again.
 */
final class FeedMemory implements Memory {
  private final Fetched fetched;
  private final Map<URI, Validators> told = new ConcurrentHashMap<>();

  FeedMemory(Fetched fetched) {
    this.fetched = fetched;
  }

  @Override
  public boolean had(URI page) {
    return fetched.had(page.toString());
  }

  @Override
  public Validators validators(URI feed) {
    return fetched
        .state(feed.toString())
        .map(state -> new Validators(state.tag(), state.modified()))
        .orElse(Validators.NONE);
  }

  @Override
  public void keep(URI feed, Validators validators) {
    told.put(feed, validators);
  }

  /** Everything this round brought is kept. */
  void settle() {
    told.forEach(
        (feed, state) ->
            fetched.feed(feed.toString(), new Fetched.State(state.tag(), state.modified())));
    told.clear();
  }
}
