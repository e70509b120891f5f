package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.store.Account;
import org.recoupe.store.Accounts;
import org.recoupe.store.Store;

/** Who may use the desk, and what was done at it: for those who manage accounts. */
final class AccountPages {
  private static final int A_PAGE = 100;

  private final Store store;
  private final Templates templates;

  AccountPages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void on(Javalin server) {
    server.get("/accounts", this::list);
    server.post("/accounts", this::add);
    server.post("/accounts/change", this::change);
    server.get("/audit", this::audit);
  }

  private void list(Context context) {
    templates.show(
        context, "accounts.jte", Section.STORIES, Map.of("accounts", store.accounts().list()));
  }

  private void add(Context context) {
    String name = Fields.needed(context, "name", Fields.NAME);
    Account.Role role = role(context);
    if (!store.accounts().add(name, role, password(context))) {
      throw new BadRequestResponse("there is an account of this name");
    }
    done(context, "account-added", name + " " + role);
  }

  private void change(Context context) {
    String name = Fields.needed(context, "name", Fields.NAME);
    if (name.equals(Visitor.of(context).name())) {
      throw new BadRequestResponse("nobody changes their own account here");
    }
    Accounts accounts = store.accounts();
    switch (Fields.of(context, "do", Fields.NAME)) {
      case "role" -> {
        accounts.role(name, role(context));
        done(context, "account-role", name + " " + role(context));
      }
      case "password" -> {
        accounts.password(name, password(context));
        done(context, "account-password", name);
      }
      case "disable" -> {
        accounts.disable(name);
        done(context, "account-disabled", name);
      }
      default -> throw new BadRequestResponse("do is role, password or disable");
    }
  }

  private void done(Context context, String what, String detail) {
    store.audit().note(Visitor.of(context).name(), what, detail);
    context.redirect("/accounts", HttpStatus.SEE_OTHER);
  }

  private static Account.Role role(Context context) {
    try {
      return Account.Role.valueOf(Fields.of(context, "role", Fields.NAME).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("role is reader, analyst or admin");
    }
  }

  private static String password(Context context) {
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    if (password.length() < Accounts.SHORTEST_PASSWORD
        || password.length() > Accounts.LONGEST_PASSWORD) {
      throw new BadRequestResponse(
          "a password has %d to %d characters"
              .formatted(Accounts.SHORTEST_PASSWORD, Accounts.LONGEST_PASSWORD));
    }
    return password;
  }

  private void audit(Context context) {
    int total = store.audit().count();
    Pager pager = new Pager("/audit", Map.of(), Addresses.page(context), A_PAGE, total);
    templates.show(
        context,
        "audit.jte",
        Section.STORIES,
        Map.of("entries", store.audit().latest(pager.skip(), A_PAGE), "pager", pager));
  }
}
