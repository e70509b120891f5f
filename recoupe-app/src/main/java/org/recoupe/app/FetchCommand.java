package org.recoupe.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.recoupe.fetch.Archive;
import org.recoupe.fetch.Fetcher;
import org.recoupe.fetch.Outcome;
import org.recoupe.fetch.Settings;
import org.recoupe.intake.Leads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From addresses, feeds and lists of feeds to a web archive that the other commands read. */
@Command(name = "fetch", mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {
  private static final int LARGEST_LIST = 32 << 20;

  private final PrintStream out;
  private final PrintStream err;
  private final ResourceBundle words;

  @Parameters(arity = "1..*", paramLabel = "URL|FILE", descriptionKey = "fetch.what")
  private List<String> what = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE.warc.gz",
      required = true,
      descriptionKey = "fetch.out")
  private Path file = Path.of("fetched.warc.gz");

  @Option(names = "--pause", paramLabel = "SECONDS", descriptionKey = "fetch.pause")
  private double pause = 1;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "fetch.timeout")
  private double timeout = 30;

  @Option(names = "--max-bytes", paramLabel = "N", descriptionKey = "fetch.max-bytes")
  private int bytes = 10 << 20;

  @Option(names = "--max-pages", paramLabel = "N", descriptionKey = "fetch.max-pages")
  private int pages = 2000;

  @Option(names = "--per-feed", paramLabel = "N", descriptionKey = "fetch.per-feed")
  private int perFeed = 100;

  @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "fetch.contact")
  private String contact = "";

  @Option(names = "--allow-private", descriptionKey = "fetch.allow-private")
  private boolean privateAllowed;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--strict", descriptionKey = "fetch.strict")
  private boolean strict;

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  @picocli.CommandLine.Spec
  private picocli.CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  FetchCommand(PrintStream out, PrintStream err, ResourceBundle words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws NotWrittenException {
    Settings settings = settings();
    boolean terminal = Terminal.present();
    FetchTally tally =
        new FetchTally(words, quiet || !terminal ? Optional.empty() : Optional.of(err));
    List<URI> addresses = addresses(tally);
    try (Archive archive = Archive.open(file, settings.agent(), Clock.systemUTC());
        Fetcher fetcher = Fetcher.with(settings, Clock.systemUTC())) {
      fetch(addresses, fetcher, archive, tally, settings.deadline().plusSeconds(5));
    } catch (IOException e) {
      throw new NotWrittenException(file, e);
    }
    tally.clear();
    return told(tally);
  }

  /** What was fetched before an interruption is kept as well. */
  private static void fetch(
      List<URI> addresses, Fetcher fetcher, Archive archive, FetchTally tally, Duration patience)
      throws IOException {
    Interruption interruption = Interruption.with(fetcher::stop, patience);
    try {
      fetcher.fetch(addresses, archive, tally::add);
      if (tally.count(Outcome.Kind.PAGE) > 0) {
        archive.commit();
      }
    } finally {
      interruption.close();
    }
  }

  private int told(FetchTally tally) {
    boolean nothing = tally.count(Outcome.Kind.PAGE) + tally.count(Outcome.Kind.UNCHANGED) == 0;
    if (nothing) {
      tally.misses().forEach(miss -> err.println(miss.address() + ": " + miss.why()));
      err.println(words.getString("error.not-fetched"));
      return Exit.NOTHING_READ;
    }
    if (!quiet) {
      tally.print(out, file);
    }
    return strict && !tally.misses().isEmpty() ? Exit.SOME_REJECTED : Exit.DONE;
  }

  private Settings settings() {
    String agent = "recoupe/" + RecoupeCommand.Version.number();
    try {
      return Settings.standard(contact.isBlank() ? agent : agent + " (" + contact.strip() + ")")
          .within(seconds(pause), seconds(timeout))
          .upTo(bytes, pages, perFeed)
          .privateAllowed(privateAllowed);
    } catch (IllegalArgumentException e) {
      throw new picocli.CommandLine.ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(), e.getMessage());
    }
  }

  private static Duration seconds(double number) {
    return Duration.ofMillis(Math.round(number * 1000));
  }

  private List<URI> addresses(FetchTally tally) {
    List<URI> addresses = new ArrayList<>();
    for (String each : what) {
      Optional<List<URI>> found = each.contains("://") ? written(each) : listed(each);
      found.ifPresentOrElse(
          addresses::addAll,
          () ->
              tally.add(
                  new Outcome(each, Outcome.Kind.REFUSED, words.getString("fetch.no-address"))));
    }
    return addresses;
  }

  private static Optional<List<URI>> written(String address) {
    try {
      return Optional.of(List.of(URI.create(address.strip())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What a file of this machine names, or standard input. */
  private static Optional<List<URI>> listed(String name) {
    try {
      byte[] bytes =
          name.equals("-")
              ? System.in.readNBytes(LARGEST_LIST)
              : Files.size(Path.of(name)) > LARGEST_LIST
                  ? new byte[0]
                  : Files.readAllBytes(Path.of(name));
      return Leads.of(bytes, "").map(Leads::addresses);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }
}
