package org.recoupe.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Binds forms to the browser they were sent to: a cookie that no script and no other site reads,
 * and in each form a seal that only who knows the cookie can make.
 */
final class Seats {
  /** The field of a form that holds the seal. */
  static final String FIELD = "_seal";

  private static final String COOKIE = "seat";
  private static final int LENGTH = 32;
  private static final String TOKEN = "[A-Za-z0-9_-]{43}";

  private final SecureRandom random = new SecureRandom();

  /** The seat of a browser; a browser without gets one. */
  String seat(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .filter(seat -> seat.matches(TOKEN))
        .orElseGet(() -> given(context));
  }

  private String given(Context context) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    String seat = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    if (context.method() == HandlerType.GET) {
      context.cookie(cookie(COOKIE, seat, -1));
    }
    return seat;
  }

  /** A cookie that no script reads and that no other site makes a browser send. */
  static Cookie cookie(String name, String value, int age) {
    Cookie cookie = new Cookie(name, value, "/", age);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** The seal of forms for a secret of the browser. */
  static String seal(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(("form\n" + secret).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Refuses a form that bears no seal, or another's. */
  static void check(Context context, String seal) {
    String told = Optional.ofNullable(context.formParam(FIELD)).orElse("");
    if (!MessageDigest.isEqual(
        told.getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8))) {
      throw new HttpResponseException(
          HttpStatus.FORBIDDEN.getCode(), "this form is not of a page of yours; open it again");
    }
  }
}
