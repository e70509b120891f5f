package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Who is answered when: only so many at the same time, in the order in which they came. Who would
 * have to wait long is told to come again, so that more than the desk can answer slows it down for
 * those it does not answer, and for nobody else.
 */
final class Turns {
  private static final int AT_ONCE = 8;
  private static final int PATIENCE_SECONDS = 5;
  private static final String KEY = "turn";

  private final int atOnce;
  private final Semaphore turns;
  private final int patienceMillis;

  Turns() {
    this(AT_ONCE, PATIENCE_SECONDS * 1000);
  }

  Turns(int atOnce, int patienceMillis) {
    this.atOnce = atOnce;
    this.turns = new Semaphore(atOnce, true);
    this.patienceMillis = patienceMillis;
  }

  void on(Javalin server) {
    server.before(this::wait);
    server.after(this::done);
  }

  /** What is sent here, listened to, or asked by a probe, waits for nobody. */
  private static boolean waits(Context context) {
    String path = context.path();
    return context.method().name().equals("GET")
        && !path.startsWith("/static/")
        && !path.equals("/api/events")
        && !path.equals("/health")
        && !path.equals("/ready")
        && !path.equals("/metrics");
  }

  private void wait(Context context) {
    if (!waits(context)) {
      return;
    }
    try {
      if (turns.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        context.attribute(KEY, this);
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    context.header("Retry-After", String.valueOf(PATIENCE_SECONDS));
    throw new HttpResponseException(
        HttpStatus.SERVICE_UNAVAILABLE.getCode(), "too many ask at the same time", Map.of());
  }

  /** True if nobody is being answered. */
  boolean idle() {
    return turns.availablePermits() == atOnce;
  }

  /** At the end of an answer, however it came; twice does no harm. */
  void done(Context context) {
    if (context.attribute(KEY) == this) {
      context.attribute(KEY, null);
      turns.release();
    }
  }
}
