package org.recoupe.app;

import java.util.List;
import java.util.Set;
import org.recoupe.read.Reader;
import org.recoupe.show.HtmlPage;

/** Reads what a run will need, beside what it does before it needs it. */
final class Preload {
  private static final Set<String> READING = Set.of("dossier", "export", "inspect");

  private Preload() {}

  /** The models, while the command line is being understood and the files are being opened. */
  static void models(List<String> args) {
    if (!args.isEmpty() && READING.contains(args.get(0))) {
      beside(Reader::load, "recoupe-models");
    }
  }

  /** What a page is drawn on, while stories are being weighed. */
  static void page() {
    beside(HtmlPage::load, "recoupe-page");
  }

  private static void beside(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
