package org.recoupe.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One side of a comparison, as a process that tools/bench/turns drives: for each line that comes in
 * it does one round of its work and answers with how much it did, in how many seconds of the
 * processor, and what it found.
 */
public final class Contestant {

  /** A round of work. */
  interface Round {
    /** Does it, and says what was found. */
    String run() throws Exception;

    /** How many articles, pages or questions it is over. */
    int size();
  }

  private Contestant() {}

  /** The name of a round, and the files it is over. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Round round =
        round(args[0], List.of(args).subList(1, args.length).stream().map(Path::of).toList());
    BufferedReader turns =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("ready");
    while (turns.readLine() != null) {
      long begin = cpu();
      String found = round.run();
      double seconds = (cpu() - begin) / 1e9;
      out.printf(Locale.ROOT, "%d\t%.6f\t%s%n", round.size(), seconds, found);
    }
  }

  private static Round round(String name, List<Path> files) throws Exception {
    return switch (name) {
      case "reading" -> Texts.reading(files.get(0));
      case "corenlp" -> Texts.coreNlp(files.get(0));
      case "copies" -> Texts.copies(files.get(0));
      case "cleaning" -> Pages.cleaning(files);
      case "readability4j" -> Pages.readability(files);
      case "screening" -> Names.screening(files);
      case "jaro-winkler" -> Names.scan(files);
      case "search" -> Words.index(files.get(0), files.get(1));
      case "fts5" -> Words.fts5(files.get(0));
      default -> throw new IOException("no contestant: " + name);
    };
  }

  /** Of this thread: what the collector and the compiler do beside it does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
