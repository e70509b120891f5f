package org.recoupe.quality.made;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.story.Dossier;
import org.recoupe.run.Harvest;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.run.Source;

/** Tells how long the stages of a whole run take, heap by heap. */
public final class HeapTime {
  private HeapTime() {}

  /** Runs the program on each file given and prints a line for it. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "articles\tstories\treading s\tgrouping s\tweighing s\tafter reading s\tof the processors\tMB used");
    for (String heap : args) {
      out.println(line(Path.of(heap)));
    }
  }

  private static String line(Path heap) {
    List<Long> weighing = new ArrayList<>();
    Progress watch =
        (stage, done, total) -> {
          if (stage == Progress.Stage.WEIGHING && weighing.isEmpty()) {
            weighing.add(System.nanoTime());
          }
        };
    int threads = Runtime.getRuntime().availableProcessors();
    Pipeline pipeline = Pipeline.standard(new LocalEngine(threads), watch, "timed");
    long start = System.nanoTime();
    Harvest harvest = pipeline.harvest(Source.files(List.of(heap)));
    long read = System.nanoTime();
    long processors = Cost.processors();
    Dossier dossier = pipeline.dossier(harvest);
    long end = System.nanoTime();
    long grouped = weighing.isEmpty() ? end : weighing.get(0);
    Runtime memory = Runtime.getRuntime();
    return String.join(
        "\t",
        Integer.toString(harvest.readings().size()),
        Integer.toString(dossier.stories().size()),
        seconds(read - start),
        seconds(grouped - read),
        seconds(end - grouped),
        seconds(end - read),
        seconds(Cost.processors() - processors),
        Long.toString((memory.totalMemory() - memory.freeMemory()) >> 20));
  }

  private static String seconds(long nanos) {
    return Long.toString(Math.round(nanos / 1e8) / 10) + "." + Math.round(nanos / 1e8) % 10;
  }
}
