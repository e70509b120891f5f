package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.recoupe.store.Account;

/**
 * Who may do what on a desk without accounts: whoever sits at this machine decides, under a name of
 * their choice; forms must come from pages of the desk.
 */
final class Gate {
  private static final String NAME = "author";
  private static final int A_YEAR = 31_536_000;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private final Seats seats = new Seats();

  void on(Javalin server) {
    server.before(this::admit);
  }

  private void admit(Context context) {
    if (isOfPrograms(context) || context.path().startsWith("/static/")) {
      new Visitor("desk", Account.Role.ANALYST, false, "").into(context);
      return;
    }
    String seal = Seats.seal(seats.seat(context));
    if (!HARMLESS.contains(context.method().name())) {
      Seats.check(context, seal);
    }
    new Visitor(chosen(context), Account.Role.ANALYST, false, seal).into(context);
  }

  /** Addresses that programs ask: they send no forms. */
  static boolean isOfPrograms(Context context) {
    return context.path().startsWith("/api/");
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
