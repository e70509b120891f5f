package org.recoupe.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.recoupe.store.Account;
import org.recoupe.store.Accounts;
import org.recoupe.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the first account of a desk, and helps somebody who can no more log in. */
@Command(name = "account", mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final ResourceBundle words;

  @Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "account.action")
  private Action action = Action.ADD;

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "account.name")
  private String name = "";

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "account.role")
  private Account.Role role = Account.Role.READER;

  @Option(names = "--store", paramLabel = "DIR|jdbc:postgresql://…", descriptionKey = "serve.store")
  private String store = "recoupe-store";

  @Mixin
  @SuppressWarnings("UnusedVariable") // read by picocli
  private final LanguageOption lang = new LanguageOption();

  /** What is done with an account. */
  enum Action {
    ADD,
    PASSWORD,
    DISABLE
  }

  AccountCommand(PrintStream out, PrintStream err, ResourceBundle words) {
    this.out = out;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    String password = action == Action.DISABLE ? "" : password();
    try (Store opened = Store.open(store, Clock.systemUTC())) {
      Accounts accounts = opened.accounts();
      boolean done =
          switch (action) {
            case ADD -> accounts.add(name, role, password);
            case PASSWORD -> accounts.password(name, password);
            case DISABLE -> accounts.disable(name);
          };
      if (!done) {
        err.println(say(action == Action.ADD ? "account.there" : "account.none"));
        return Exit.USAGE;
      }
      opened.audit().note("command", "account-" + action, name);
      out.println(say("account.done"));
      return Exit.DONE;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return Exit.USAGE;
    }
  }

  /** Asked for where somebody types, else the first line of what is sent in; never an argument. */
  private String password() throws IOException {
    Optional<Console> console = Optional.ofNullable(System.console());
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("%s ", say("account.password"));
      return typed == null ? "" : new String(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(in.readLine()).orElse("");
  }

  private String say(String key) {
    return MessageFormat.format(words.getString(key), name);
  }
}
