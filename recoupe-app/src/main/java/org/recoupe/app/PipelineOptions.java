package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.screen.UnreadableList;
import picocli.CommandLine.Option;

/** What the commands that run the whole pipeline have in common: lists of names, and threads. */
final class PipelineOptions {
  @Option(names = "--list", paramLabel = "FILE", descriptionKey = "option.list")
  private List<Path> lists = List.of();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Reads the lists that were named; what is refused is told at once.
   *
   * @throws UnreadableList if a path leads to no list at all
   */
  Lists lists(PrintStream err) throws UnreadableList {
    return Lists.of(lists, err);
  }

  /** The pipeline on so many threads. */
  Pipeline pipeline(Progress progress) {
    return Pipeline.standard(
        new LocalEngine(Math.max(1, threads)), progress, RecoupeCommand.Version.number());
  }

  /** The same, and it screens against these lists. */
  Pipeline pipeline(Progress progress, Lists loaded) {
    return pipeline(progress).screening(loaded.lists(), loaded.refused());
  }
}
