package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.recoupe.store.Store;

/** What a monitor wants to know, in the text format of Prometheus; and a line for each request. */
final class Metrics implements AutoCloseable {
  private static final System.Logger ACCESS = System.getLogger("org.recoupe.desk.access");

  private static final String ROUTE = "recoupe.route";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  void on(Javalin server, Store store, Events events) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
    gauge("recoupe.inbox.waiting", "originals that wait to be read", store.inbox()::waiting);
    gauge("recoupe.rejected", "what could not be read", store.refused()::count);
    gauge("recoupe.stories", "stories", () -> store.stories().count(false));
    gauge("recoupe.events.listeners", "who listens to events", events::listeners);
    gauge(
        "recoupe.generation",
        "how often the heap changed",
        () -> store.following().mark().generation());
    server.beforeMatched(context -> context.attribute(ROUTE, context.endpointHandlerPath()));
    server.get("/metrics", this::show);
  }

  private void gauge(String name, String what, DoubleSupplier number) {
    Gauge.builder(name, number, DoubleSupplier::getAsDouble)
        .description(what)
        .strongReference(true)
        .register(registry);
  }

  private void show(Context context) {
    context
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .result(registry.scrape("text/plain; version=0.0.4; charset=utf-8"));
  }

  /** Notes a request; addresses are counted by their pattern, since there is no end of them. */
  void request(Context context, float millis) {
    String route = Optional.<String>ofNullable(context.attribute(ROUTE)).orElse("none");
    int status = context.statusCode();
    Timer.builder("recoupe.requests")
        .description("requests by route and status")
        .tag("route", route)
        .tag("method", context.method().name())
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram(false)
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
    ACCESS.log(
        System.Logger.Level.DEBUG,
        () -> "%s %s %d %.1f ms".formatted(context.method(), context.path(), status, millis));
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
