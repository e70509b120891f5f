package org.recoupe.app;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.recoupe.desk.Desk;
import org.recoupe.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the search index of a store anew. */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final ResourceBundle words;

  @Option(names = "--store", paramLabel = "DIR|jdbc:postgresql://…", descriptionKey = "serve.store")
  private String store = "recoupe-store";

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  IndexCommand(PrintStream out, PrintStream err, ResourceBundle words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() {
    try (Store opened = Store.open(store, Clock.systemUTC())) {
      int articles = Desk.derive(opened, ServeCommand.index(store));
      out.println(MessageFormat.format(words.getString("index.done"), articles));
      return Exit.DONE;
    } catch (UncheckedIOException e) {
      err.println(e.getMessage());
      return Exit.NOT_WRITTEN;
    }
  }
}
