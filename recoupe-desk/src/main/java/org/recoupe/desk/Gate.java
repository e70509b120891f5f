package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/**
 * Who may do what. On a desk without accounts whoever sits at this machine decides, under a name of
 * their choice. On one with accounts people log in, programs bring a key, and each may do what
 * their role may. Either way forms must come from pages of the desk.
 */
final class Gate {
  private static final String NAME = "author";
  private static final int A_YEAR = 31_536_000;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  /** What anybody may see: they tell nothing of the heap. */
  private static final List<String> OPEN =
      List.of("/login", "/login/oidc", Oidc.CALLBACK, "/health", "/ready", "/api/openapi.yaml");

  /** What everybody may do for themselves. */
  private static final List<String> OWN = List.of("/account", "/logout", "/searches");

  /** What is for those who manage accounts. */
  private static final List<String> MANAGED = List.of("/accounts", "/audit");

  private final Access access;
  private final Store store;
  private final Seats seats = new Seats();
  private final Logins logins;

  Gate(Access access, Store store) {
    this.access = access;
    this.store = store;
    this.logins = new Logins(store);
  }

  void on(Javalin server) {
    server.before(this::admit);
  }

  private void admit(Context context) {
    if (context.path().startsWith("/static/")) {
      return;
    }
    if (!access.accounts() || OPEN.contains(context.path())) {
      local(context);
      return;
    }
    logins.asking(context).ifPresentOrElse(who -> known(context, who), () -> stranger(context));
  }

  private void local(Context context) {
    Account.Role role = access.accounts() ? Account.Role.READER : Account.Role.ANALYST;
    String seal = isOfPrograms(context) ? "" : Seats.seal(seats.seat(context));
    if (changes(context) && !isOfPrograms(context)) {
      Seats.check(context, seal);
    }
    new Visitor(chosen(context), role, false, seal).into(context);
  }

  private void known(Context context, Visitor who) {
    if (!who.role().may(needed(context))) {
      store.audit().note(who.name(), "denied", context.method() + " " + context.path());
      throw new HttpResponseException(
          HttpStatus.FORBIDDEN.getCode(), "this is not for accounts of this role");
    }
    boolean byKey = who.seal().isEmpty();
    if (changes(context) && !byKey) {
      Seats.check(context, who.seal());
    }
    who.into(context);
  }

  /** People are led to where they can log in; programs are told. */
  private static void stranger(Context context) {
    boolean reads = !changes(context);
    if (reads && !isOfPrograms(context) && !context.path().endsWith(".atom")) {
      String to = Addresses.here(context, List.of());
      context.redirect(Addresses.of("/login", Map.of("to", to)), HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
      return;
    }
    String how = context.path().endsWith(".atom") ? "Basic" : "Bearer";
    context.header("WWW-Authenticate", how + " realm=\"recoupe\"");
    throw new HttpResponseException(HttpStatus.UNAUTHORIZED.getCode(), "log in, or bring a key");
  }

  private static Account.Role needed(Context context) {
    if (MANAGED.stream().anyMatch(path -> under(context.path(), path))) {
      return Account.Role.ADMIN;
    }
    boolean own = OWN.stream().anyMatch(path -> under(context.path(), path));
    return changes(context) && !own ? Account.Role.ANALYST : Account.Role.READER;
  }

  private static boolean under(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private static boolean changes(Context context) {
    return !HARMLESS.contains(context.method().name());
  }

  /** Addresses that programs ask: they send no forms. */
  private static boolean isOfPrograms(Context context) {
    return Stream.of("/api/", "/metrics", "/ready").anyMatch(context.path()::startsWith);
  }

  private static String chosen(Context context) {
    String told = Optional.ofNullable(context.cookie(NAME)).orElse("");
    try {
      String name = Fields.trimmed(URLDecoder.decode(told, StandardCharsets.UTF_8), Fields.NAME);
      return name.isEmpty() ? "desk" : name;
    } catch (IllegalArgumentException e) {
      return "desk";
    }
  }

  /** Remembers the name under which somebody decides. */
  static void remember(Context context, String name) {
    context.cookie(Seats.cookie(NAME, Addresses.encoded(name), A_YEAR));
  }
}
