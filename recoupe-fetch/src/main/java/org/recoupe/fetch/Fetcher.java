package org.recoupe.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.recoupe.intake.Leads;

/**
 * Fetches addresses, and what feeds and lists of feeds name, into a web archive. Each host is asked
 * one thing at a time; several hosts are asked at once. To be used for one run.
 */
public final class Fetcher implements Closeable {
  private static final List<String> PAGES =
      List.of("text/html", "application/xhtml+xml", "text/plain", "");

  private final Settings settings;
  private final Clock clock;
  private final Web web;
  private final Robots robots;
  private final Frontier frontier;
  private final Memory memory;
  private final Set<URI> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> closed = ConcurrentHashMap.newKeySet();

  Fetcher(Settings settings, Clock clock, GuardedResolver resolver, SSLContext tls, Memory memory) {
    this.memory = memory;
    this.settings = settings;
    this.clock = clock;
    this.web = new Web(settings, resolver, tls);
    this.robots = new Robots(web, settings);
    this.frontier = new Frontier(clock);
  }

  /** A fetcher with these settings that looks names up as the system does. */
  public static Fetcher with(Settings settings, Clock clock) {
    return with(settings, clock, Memory.NONE);
  }

  /** The same, for somebody who remembers earlier runs. */
  public static Fetcher with(Settings settings, Clock clock, Memory memory) {
    SSLContext tls = org.apache.hc.core5.ssl.SSLContexts.createSystemDefault();
    return new Fetcher(settings, clock, GuardedResolver.of(settings), tls, memory);
  }

  /**
   * Fetches all of it.
   *
   * @param addresses pages, feeds, lists of feeds
   * @param archive is given each page
   * @param sink is given one outcome for each address, from several threads
   * @throws IOException if the archive cannot be written
   */
  public void fetch(List<URI> addresses, Archive archive, Consumer<Outcome> sink)
      throws IOException {
    addresses.forEach(address -> ask(address, 2, sink));
    ExecutorService workers = Executors.newFixedThreadPool(settings.hosts());
    try {
      List<Future<?>> work =
          IntStream.range(0, settings.hosts())
              .<Future<?>>mapToObj(i -> workers.submit(() -> work(archive, sink)))
              .toList();
      for (Future<?> each : work) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException fault) {
        throw fault.getCause();
      }
      throw new CompletionException("a fetch failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Lets {@link #fetch} end soon: what is being asked for is still taken, nothing more is begun.
   * May be called from any thread.
   */
  public void stop() {
    frontier.close();
  }

  private void work(Archive archive, Consumer<Outcome> sink) {
    try {
      for (Optional<Errand> next = frontier.take(); next.isPresent(); next = frontier.take()) {
        run(next.get(), archive, sink);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks for an address once; what a run may not hold any more is refused. */
  private void ask(URI written, int depth, Consumer<Outcome> sink) {
    try {
      URI address = Target.of(written);
      if (seen.contains(address)) {
        return;
      }
      if (seen.size() >= settings.addresses()) {
        throw Failure.refused("more than " + settings.addresses() + " addresses");
      }
      if (seen.add(address)) {
        frontier.add(Errand.to(address, depth));
      }
    } catch (Failure e) {
      sink.accept(e.outcome(written.toString()));
    }
  }

  private void run(Errand errand, Archive archive, Consumer<Outcome> sink) {
    Duration rest = settings.pause();
    try {
      if (closed.contains(Target.host(errand.address()))) {
        throw Failure.failed("the server asked to be left alone");
      }
      robots.check(errand.address());
      rest = robots.pause(errand.address());
      Answer answer = web.get(errand.address(), conditions(errand.address(), archive));
      if (answer.later()) {
        rest = later(errand, answer);
        frontier.addFirst(errand.again());
      } else if (answer.leadsOn()) {
        frontier.addFirst(errand.ledTo(next(errand, answer)));
      } else {
        sink.accept(taken(errand, answer, archive, sink));
      }
    } catch (Failure e) {
      sink.accept(e.outcome(errand.asked()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      frontier.done(errand, rest);
    }
  }

  /** What is asked for only if it has changed: a page of the archive, a feed of an earlier run. */
  private List<Answer.Header> conditions(URI address, Archive archive) {
    List<Answer.Header> known = archive.conditions(address);
    if (!known.isEmpty()) {
      return known;
    }
    Memory.Validators told = memory.validators(address);
    return Stream.concat(
            told.tag().map(tag -> new Answer.Header("If-None-Match", tag)).stream(),
            told.modified().map(date -> new Answer.Header("If-Modified-Since", date)).stream())
        .toList();
  }

  /** How long to wait: as told, else twice as long each time. */
  private Duration later(Errand errand, Answer answer) throws Failure {
    Duration own = Duration.ofSeconds(2).multipliedBy(1L << errand.tries());
    Duration wait = RetryAfter.of(answer, clock.instant()).orElse(own);
    if (errand.tries() + 1 >= settings.tries()) {
      throw Failure.failed("the server answered " + answer.status() + " again and again");
    }
    if (wait.compareTo(settings.longestWait()) > 0) {
      closed.add(Target.host(errand.address()));
      throw Failure.failed("the server asks to come back in " + wait.toSeconds() + " s");
    }
    return wait.compareTo(settings.pause()) < 0 ? settings.pause() : wait;
  }

  private URI next(Errand errand, Answer answer) throws Failure {
    URI next = Target.led(errand.address(), answer);
    if (errand.passed(next)) {
      throw Failure.failed("the server leads in a circle");
    }
    if (errand.way().size() >= settings.redirects()) {
      throw Failure.failed("the server leads on more than " + settings.redirects() + " times");
    }
    if (!seen.add(next)) {
      throw Failure.refused("leads on to an address that is asked for anyway: " + next);
    }
    return next;
  }

  private Outcome taken(Errand errand, Answer answer, Archive archive, Consumer<Outcome> sink)
      throws IOException {
    if (answer.status() == 304) {
      return new Outcome(errand.asked(), Outcome.Kind.UNCHANGED, "");
    }
    if (answer.status() != 200) {
      throw Failure.failed("the server answered " + answer.status());
    }
    byte[] bytes = Body.of(answer, settings.answerBytes());
    if (bytes.length == 0) {
      throw Failure.refused("empty");
    }
    Optional<Leads> leads =
        Leads.of(bytes, errand.address().toString()).filter(l -> l.kind() != Leads.Kind.LIST);
    if (leads.isPresent()) {
      Outcome outcome = followed(errand, leads.get(), sink);
      if (unseen(leads.get()).count() <= settings.perFeed()) {
        memory.keep(
            errand.address(),
            new Memory.Validators(answer.header("ETag"), answer.header("Last-Modified")));
      }
      return outcome;
    }
    if (!PAGES.contains(answer.type())) {
      throw Failure.refused(answer.type() + ": no page");
    }
    archive.add(errand.address(), answer);
    return new Outcome(errand.asked(), Outcome.Kind.PAGE, "");
  }

  private Outcome followed(Errand errand, Leads leads, Consumer<Outcome> sink) throws Failure {
    int needed = leads.kind() == Leads.Kind.FEEDS ? 2 : 1;
    if (errand.depth() < needed) {
      throw Failure.refused("a feed where a page was expected");
    }
    int most = needed == 1 ? settings.perFeed() : Integer.MAX_VALUE;
    unseen(leads).limit(most).forEach(address -> ask(address, needed - 1, sink));
    return new Outcome(errand.asked(), Outcome.Kind.FEED, "");
  }

  /** Feeds change and are asked again; a page is had once. */
  private Stream<URI> unseen(Leads leads) {
    return leads.addresses().stream()
        .filter(address -> leads.kind() == Leads.Kind.FEEDS || !memory.had(address));
  }

  /** Lets go of all connections. */
  @Override
  public void close() throws IOException {
    web.close();
  }
}
