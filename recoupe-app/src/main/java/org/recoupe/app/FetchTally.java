package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.recoupe.fetch.Outcome;

/** Counts what became of the addresses of a run, tells how far it has come, and sums it up. */
final class FetchTally {
  private static final int SHOWN = 10;

  private final ResourceBundle words;
  private final Optional<PrintStream> progress;
  private final List<Outcome> outcomes = new ArrayList<>();

  FetchTally(ResourceBundle words, Optional<PrintStream> progress) {
    this.words = words;
    this.progress = progress;
  }

  synchronized void add(Outcome outcome) {
    outcomes.add(outcome);
    progress.ifPresent(
        terminal -> {
          terminal.print("\r\u001b[K" + words.getString("progress.fetch") + " " + outcomes.size());
          terminal.flush();
        });
  }

  synchronized void clear() {
    progress.ifPresent(terminal -> terminal.print("\r\u001b[K"));
  }

  synchronized long count(Outcome.Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  /** What was not fetched, in the order of the addresses. */
  synchronized List<Outcome> misses() {
    return outcomes.stream()
        .filter(o -> o.kind() == Outcome.Kind.REFUSED || o.kind() == Outcome.Kind.FAILED)
        .sorted()
        .toList();
  }

  void print(PrintStream out, Path file) {
    out.println(
        String.join(
            " · ",
            told("fetch.pages", count(Outcome.Kind.PAGE)),
            told("fetch.feeds", count(Outcome.Kind.FEED)),
            told("fetch.unchanged", count(Outcome.Kind.UNCHANGED)),
            told("fetch.misses", misses().size())));
    misses().stream()
        .limit(SHOWN)
        .forEach(miss -> out.println("  ✗ " + miss.address() + ": " + miss.why()));
    if (misses().size() > SHOWN) {
      out.println("  ✗ …");
    }
    out.println(file);
  }

  private String told(String key, long number) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(new Object[] {number});
  }
}
