package org.recoupe.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.recoupe.desk.Access;
import org.recoupe.desk.Desk;
import org.recoupe.desk.Oidc;
import org.recoupe.desk.Opening;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.screen.UnreadableList;
import org.recoupe.store.Account;
import org.recoupe.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the desk on this machine, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final ResourceBundle words;

  @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "serve.folders")
  private List<Path> folders = List.of();

  @Option(names = "--store", paramLabel = "DIR|jdbc:postgresql://…", descriptionKey = "serve.store")
  private String store = "recoupe-store";

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  private int port = 8620;

  @Option(names = "--host", paramLabel = "ADDR", descriptionKey = "serve.host")
  private String host = "127.0.0.1";

  @Option(names = "--name", paramLabel = "HOST", descriptionKey = "serve.name")
  private List<String> names = List.of();

  @Option(names = "--accounts", descriptionKey = "serve.accounts")
  private boolean accounts;

  @Option(names = "--oidc", paramLabel = "FILE", descriptionKey = "serve.oidc")
  private Optional<Path> oidc = Optional.empty();

  @Mixin private final PipelineOptions run = new PipelineOptions();

  @Option(names = "--log", paramLabel = "text|json", descriptionKey = "serve.log")
  private Log log = Log.TEXT;

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  /** How log lines are written. */
  enum Log {
    TEXT,
    JSON
  }

  ServeCommand(PrintStream out, PrintStream err, ResourceBundle words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws UnreadableList, InterruptedException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        err.println(say("serve.no-folder", folder));
        return Exit.USAGE;
      }
    }
    Optional<Access> access = access();
    if (access.isEmpty()) {
      return Exit.USAGE;
    }
    if (log == Log.JSON) {
      JsonLog.begin();
    }
    Lists loaded = run.lists(err);
    return open(loaded, access.get());
  }

  private Integer open(Lists loaded, Access access) throws InterruptedException {
    // the port, the rules and the store have nothing to do with one another: who starts the desk
    // waits for the slowest of them, and who asks meanwhile is told to wait
    CompletableFuture<Opening> listening =
        CompletableFuture.supplyAsync(() -> Opening.begin(access, port));
    CompletableFuture<Pipeline> pipeline = CompletableFuture.supplyAsync(this::pipeline);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Store opened = Store.open(store, Clock.systemUTC());
        Opening opening = listening.join()) {
      if (access.accounts() && !managed(opened, access)) {
        err.println(say("serve.no-accounts", store));
        return Exit.USAGE;
      }
      Pipeline screening = screening(pipeline.join(), opened, loaded);
      try (Desk desk = Desk.open(opening, opened, screening, folders, index(store), access)) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(desk, stopped)));
        out.println(say("serve.open", "http://" + written(host) + ":" + desk.port() + "/"));
        stopped.await();
      }
    }
    return Exit.DONE;
  }

  private Pipeline pipeline() {
    return run.pipeline(Progress.silent());
  }

  /** Lists that were given once are looked at until newer ones are. */
  private static Pipeline screening(Pipeline pipeline, Store store, Lists loaded) {
    loaded.lists().forEach(list -> store.nameLists().keep(list, Lists.sha256(list)));
    store.nameLists().hold();
    return pipeline.screening(store.nameLists().all(), loaded.refused());
  }

  /** Whoever can reach it from elsewhere has to say who they are. */
  private Optional<Access> access() {
    try {
      Optional<Oidc> login =
          oidc.isPresent() ? Optional.of(Oidc.read(oidc.get())) : Optional.empty();
      Set<String> called = new TreeSet<>(names);
      login.map(o -> o.redirect().getHost()).ifPresent(called::add);
      boolean known = accounts || !here() || login.isPresent();
      return Optional.of(new Access(host, known, called, login));
    } catch (IOException | IllegalArgumentException e) {
      err.println(oidc.map(Path::toString).orElse("") + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private boolean here() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean managed(Store store, Access access) {
    return access.oidc().filter(Oidc::manages).isPresent()
        || store.accounts().list().stream()
            .anyMatch(account -> account.role() == Account.Role.ADMIN && !account.disabled());
  }

  private static String written(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }

  /** Beside an embedded store; a shared one has an index on each machine that asks it. */
  static Path index(String store) {
    return store.startsWith("jdbc:") ? Path.of("recoupe-index") : Path.of(store).resolve("index");
  }

  private static void close(Desk desk, CountDownLatch stopped) {
    desk.close();
    stopped.countDown();
  }

  private String say(String key, Object value) {
    return MessageFormat.format(words.getString(key), value);
  }
}
