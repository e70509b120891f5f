package org.recoupe.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.recoupe.intake.Intake;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;

/** Fetches from a test's own server: 127.0.0.1 is taken for a public host there, nothing else. */
final class Errands {
  static final Settings QUICK =
      Settings.standard("recoupe/test (essai@recoupe.exemple)")
          .within(Duration.ofMillis(1), Duration.ofMillis(1500))
          .upTo(100_000, 50, 20);

  private Errands() {}

  static List<Outcome> fetch(Path file, Settings settings, String... addresses) throws IOException {
    return fetch(file, settings, InetAddress::getAllByName, SSLContexts.createDefault(), addresses);
  }

  static List<Outcome> fetch(
      Path file,
      Settings settings,
      GuardedResolver.Lookup lookup,
      SSLContext tls,
      String... addresses)
      throws IOException {
    return fetch(file, settings, lookup, tls, Memory.NONE, addresses);
  }

  static List<Outcome> fetch(
      Path file,
      Settings settings,
      GuardedResolver.Lookup lookup,
      SSLContext tls,
      Memory memory,
      String... addresses)
      throws IOException {
    List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    GuardedResolver resolver =
        new GuardedResolver(lookup, address -> address.getHostAddress().equals("127.0.0.1"));
    Clock clock = Clock.systemUTC();
    try (Archive archive = Archive.open(file, settings.agent(), clock);
        Fetcher fetcher = new Fetcher(settings, clock, resolver, tls, memory)) {
      fetcher.fetch(Stream.of(addresses).map(URI::create).toList(), archive, outcomes::add);
      archive.commit();
    }
    return outcomes.stream().sorted().toList();
  }

  /** What intake finds in a web archive. */
  static List<Arrival> read(Path file) {
    List<Arrival> arrivals = new ArrayList<>();
    Intake.standard().read(List.of(file), arrivals::add);
    return arrivals;
  }

  static List<RawPage> pages(Path file) {
    return read(file).stream().filter(RawPage.class::isInstance).map(RawPage.class::cast).toList();
  }
}
