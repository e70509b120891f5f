package org.recoupe.quality;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.recoupe.clean.Cleaner;
import org.recoupe.intake.Intake;
import org.recoupe.model.Arrival;
import org.recoupe.model.Article;
import org.recoupe.model.RawPage;
import org.recoupe.read.Reader;

/**
 * Words a second of processor time on one thread, warm: all our marks against CoreNLP's words,
 * parts of speech and names, on the same articles in turns. Counted in the processor's time of the
 * thread, and in turns, because other programs on the machine disturb the clock on the wall.
 */
final class SpeedPeers {
  private static final int ROUNDS = 5;
  private static final int ARTICLES = 200;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final List<Article> articles;

  SpeedPeers(Path heap) {
    List<Arrival> arrivals = new ArrayList<>();
    Intake.standard().read(List.of(heap), arrivals::add);
    Cleaner cleaner = Cleaner.standard();
    articles =
        arrivals.stream()
            .filter(RawPage.class::isInstance)
            .map(RawPage.class::cast)
            .limit(ARTICLES)
            .map(cleaner::clean)
            .filter(Article.class::isInstance)
            .map(Article.class::cast)
            .toList();
  }

  /** The lines of a report: each round, then the middle one. */
  List<String> against(CoreNlpPeer peer) {
    Reader reader = Reader.french();
    Consumer<Article> ours = reader::read;
    Consumer<Article> theirs = article -> peer.names(article.text());
    round(ours);
    round(theirs);
    List<String> lines = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      double mine = round(ours);
      double other = round(theirs);
      ratios.add(mine / other);
      lines.add(line("round " + (i + 1), mine, other));
    }
    ratios.sort(null);
    lines.add(
        String.format(
            Locale.ROOT, "middle ratio                     %.2f", ratios.get(ROUNDS / 2)));
    return lines;
  }

  private static String line(String what, double ours, double theirs) {
    return String.format(
        Locale.ROOT,
        "%-12s ours %,9.0f words/s   CoreNLP %,9.0f words/s   ratio %.2f",
        what,
        ours,
        theirs,
        ours / theirs);
  }

  /** Words a second of one round; a word is what white space parts. */
  private double round(Consumer<Article> reader) {
    long words = 0;
    long begin = clock.getCurrentThreadCpuTime();
    for (Article article : articles) {
      reader.accept(article);
      words += article.text().split("\\s+").length;
    }
    return words * 1e9 / (clock.getCurrentThreadCpuTime() - begin);
  }
}
