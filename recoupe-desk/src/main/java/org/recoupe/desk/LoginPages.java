package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.recoupe.store.Account;
import org.recoupe.store.Accounts;
import org.recoupe.store.Store;

/** Where people log in and out, change their password, and make keys for their programs. */
final class LoginPages {
  private final Store store;
  private final Templates templates;
  private final Logins logins;
  private final boolean sso;
  private final Attempts attempts = new Attempts();

  /**
   * @param sso whether people may also log in elsewhere
   */
  LoginPages(Store store, Templates templates, boolean sso) {
    this.sso = sso;
    this.store = store;
    this.templates = templates;
    this.logins = new Logins(store);
  }

  void on(Javalin server) {
    server.get("/login", context -> show(context, "", Addresses.asked(context, "to")));
    server.post("/login", this::login);
    server.post("/logout", this::logout);
    server.get("/account", context -> account(context, "", ""));
    server.post("/account/password", this::password);
    server.post("/account/keys", this::key);
    server.post("/account/keys/{id}/revoke", this::revoke);
  }

  private void show(Context context, String failure, String to) {
    templates.show(
        context, "login.jte", Section.STORIES, Map.of("failure", failure, "back", to, "sso", sso));
  }

  private void login(Context context) {
    String name = Fields.of(context, "name", Fields.NAME);
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    if (!attempts.may(context.ip())) {
      context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", "60");
      show(context, "login.often", Fields.back(context, "/"));
      return;
    }
    Optional<Account> account = store.accounts().login(name, password);
    if (account.isEmpty()) {
      store.audit().note(context.ip(), "login-failed", name);
      context.status(HttpStatus.UNAUTHORIZED);
      show(context, "login.failed", Fields.back(context, "/"));
      return;
    }
    store.audit().note(name, "login", context.ip());
    logins.open(context, account.get());
    context.redirect(Fields.back(context, "/"), HttpStatus.SEE_OTHER);
  }

  private void logout(Context context) {
    logins.close(context);
    store.audit().note(Visitor.of(context).name(), "logout", "");
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  private void account(Context context, String note, String key) {
    Visitor visitor = Visitor.of(context);
    if (!visitor.known()) {
      context.redirect("/", HttpStatus.SEE_OTHER);
      return;
    }
    templates.show(
        context,
        "account.jte",
        Section.STORIES,
        Map.of("keys", store.apiKeys().list(own(visitor)), "note", note, "key", key));
  }

  private static Account own(Visitor visitor) {
    return new Account(visitor.name(), visitor.role(), false);
  }

  /** Who changes a password knows the old one; all sessions end, this one too. */
  private void password(Context context) {
    Visitor visitor = Visitor.of(context);
    String now = Optional.ofNullable(context.formParam("now")).orElse("");
    String next = Optional.ofNullable(context.formParam("password")).orElse("");
    boolean fits =
        next.length() >= Accounts.SHORTEST_PASSWORD && next.length() <= Accounts.LONGEST_PASSWORD;
    if (!fits || !attempts.may(context.ip())) {
      context.status(HttpStatus.BAD_REQUEST);
      account(context, "account.short", "");
    } else if (store.accounts().login(visitor.name(), now).isEmpty()) {
      store.audit().note(visitor.name(), "password-failed", context.ip());
      context.status(HttpStatus.FORBIDDEN);
      account(context, "account.wrong", "");
    } else {
      store.accounts().password(visitor.name(), next);
      store.audit().note(visitor.name(), "password", visitor.name());
      context.redirect("/login", HttpStatus.SEE_OTHER);
    }
  }

  /** A key is shown once, and kept nowhere. */
  private void key(Context context) {
    Visitor visitor = Visitor.of(context);
    String label = Fields.needed(context, "label", Fields.NAME);
    String key = store.apiKeys().add(own(visitor), label);
    store.audit().note(visitor.name(), "key", label);
    account(context, "account.key", key);
  }

  private void revoke(Context context) {
    Visitor visitor = Visitor.of(context);
    String id = context.pathParam("id");
    if (id.matches("\\d{1,18}") && store.apiKeys().revoke(own(visitor), Long.parseLong(id))) {
      store.audit().note(visitor.name(), "key-revoked", id);
    }
    context.redirect("/account", HttpStatus.SEE_OTHER);
  }
}
