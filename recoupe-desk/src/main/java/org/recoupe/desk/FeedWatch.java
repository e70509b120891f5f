package org.recoupe.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.fetch.Archive;
import org.recoupe.fetch.Fetcher;
import org.recoupe.fetch.Outcome;
import org.recoupe.fetch.Settings;
import org.recoupe.store.Store;

/**
 * Asks feeds whose time has come, one after the other, and takes in the pages that they name and
 * that were not had before: all pages of a round come in as one web archive. As polite and as wary
 * as the fetcher: robots.txt, pauses, only what has changed, no host that is not public.
 */
final class FeedWatch implements Watch {
  private static final long SECONDS = 5;
  private static final long PATIENCE = 10;
  private static final int PER_FEED = 40;
  private static final int PER_ROUND = 500;
  private static final int LARGEST_PAGE = 4 << 20;

  /** How the fetcher says that a round was too large. */
  private static final String TOO_MANY = "more than ";

  private final Store store;
  private final Settings settings;
  private final Runnable bell;
  private volatile Optional<Fetcher> busy = Optional.empty();
  private final Rounds rounds = new Rounds("feeds");

  /**
   * @param bell is rung when pages came in
   */
  FeedWatch(Store store, Settings settings, Runnable bell) {
    this.store = store;
    this.settings = settings.upTo(LARGEST_PAGE, PER_ROUND, PER_FEED);
    this.bell = bell;
  }

  void start() {
    rounds.every(SECONDS, this::look);
  }

  /** Asks the feeds whose time has come. */
  void look() {
    for (String feed : store.feeds().due()) {
      if (!rounds.closed()) {
        ask(feed);
      }
    }
  }

  private void ask(String feed) {
    try {
      Path folder = Files.createTempDirectory("recoupe-feed");
      try {
        ask(feed, folder.resolve("pages.warc.gz"));
      } finally {
        remove(folder);
      }
    } catch (IOException | RuntimeException e) {
      store.feeds().failed(feed, String.valueOf(e.getMessage()));
    }
  }

  private void ask(String feed, Path file) throws IOException {
    FeedMemory memory = new FeedMemory(store.fetched());
    List<Outcome> outcomes = Collections.synchronizedList(new java.util.ArrayList<>());
    try (Archive archive = Archive.open(file, settings.agent(), Clock.systemUTC());
        Fetcher fetcher = Fetcher.with(settings, Clock.systemUTC(), memory)) {
      busy = Optional.of(fetcher);
      fetcher.fetch(List.of(URI.create(feed)), archive, outcomes::add);
      archive.commit();
    } finally {
      busy = Optional.empty();
    }
    if (!rounds.closed()) {
      settle(feed, new TreeSet<>(outcomes), memory, Files.readAllBytes(file));
    }
  }

  /** First the pages are kept, then it is noted that they were. */
  private void settle(String feed, Set<Outcome> outcomes, FeedMemory memory, byte[] pages) {
    List<Outcome> taken = outcomes.stream().filter(o -> o.kind() == Outcome.Kind.PAGE).toList();
    if (!taken.isEmpty()) {
      store.inbox().add(feed, pages);
      bell.run();
    }
    taken.forEach(page -> store.fetched().page(page.address()));
    boolean cut = outcomes.stream().anyMatch(o -> o.why().startsWith(TOO_MANY));
    outcomes.stream().filter(o -> missed(o) && !cut).forEach(this::note);
    if (!cut) {
      memory.settle();
    }
    Optional<Outcome> itself =
        outcomes.stream().filter(o -> missed(o) && o.address().equals(feed)).findFirst();
    itself.ifPresentOrElse(
        o -> store.feeds().failed(feed, o.why()), () -> store.feeds().asked(feed, taken.size()));
  }

  private static boolean missed(Outcome outcome) {
    return outcome.kind() == Outcome.Kind.FAILED || outcome.kind() == Outcome.Kind.REFUSED;
  }

  private void note(Outcome missed) {
    store.fetched().failed(missed.address());
    store.inbox().refuse(missed.address(), missed.why());
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A round in hand ends soon; what it has not kept will be asked for again. */
  @Override
  public void close() {
    rounds.stop();
    busy.ifPresent(Fetcher::stop);
    rounds.close(PATIENCE);
  }
}
