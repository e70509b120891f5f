package org.recoupe.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.model.RawPage;

/**
 * Pages a second of processor time on one thread, warm: our whole cleaning (main content, residue,
 * dates, languages, edits) against readability4j's main content, on the same decoded pages in
 * turns. tools/peers/run.sh measures trafilatura on these pages in the same run.
 */
final class PageSpeed {
  private static final int WARM = 3;
  private static final int ROUNDS = 7;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final List<RawPage> pages = new ArrayList<>();

  PageSpeed(Path extraction) {
    for (String set : List.of("scrapinghub-aeb", "trafilatura-fr")) {
      Intake.standard()
          .read(
              List.of(extraction.resolve(set).resolve("html")),
              arrival -> {
                if (arrival instanceof RawPage page) {
                  pages.add(page);
                }
              });
    }
  }

  /** The lines of a report: each round, then the middle ones. */
  List<String> rounds() {
    Cleaner cleaner = Cleaner.standard();
    Consumer<RawPage> ours = cleaner::clean;
    Consumer<RawPage> theirs =
        page -> new Readability4J("http://localhost/", page.content()).parse().getContent();
    for (int i = 0; i < WARM; i++) {
      round(ours);
      round(theirs);
    }
    List<String> lines = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      double mine = round(ours);
      double other = round(theirs);
      ratios.add(mine / other);
      lines.add(
          String.format(
              Locale.ROOT,
              "round %d      ours %,6.1f pages/s   readability4j %,6.1f pages/s   ratio %.2f",
              i + 1,
              mine,
              other,
              mine / other));
    }
    ratios.sort(null);
    lines.add(
        String.format(
            Locale.ROOT, "middle ratio of pages            %.2f", ratios.get(ROUNDS / 2)));
    return lines;
  }

  private double round(Consumer<RawPage> reader) {
    long begin = clock.getCurrentThreadCpuTime();
    pages.forEach(reader);
    return pages.size() * 1e9 / (clock.getCurrentThreadCpuTime() - begin);
  }
}
