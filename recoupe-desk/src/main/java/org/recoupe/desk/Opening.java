package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.servlet.FilterHolder;

/**
 * The port of a desk that is being opened: whoever comes is told that it will soon be there, until
 * the desk has taken its place behind it. Opening a store brings its tables up to date and its
 * search index after it, which can take long where much has changed.
 */
public final class Opening implements AutoCloseable {
  private static final int LARGEST_FILE = 64;
  private static final int LARGEST_DROP = 256;

  /** No single article and no reasonable archive of a day is larger. */
  private static final long LARGEST = 64L << 20;

  private final Turns turns = new Turns();
  private final Metrics metrics = new Metrics();
  private final Starting starting = new Starting();
  private final Javalin server;

  private Opening(Access access, int port) {
    server = Javalin.create(this::configure).start(access.host(), port);
  }

  /**
   * Listens.
   *
   * @param port 0 for any that is free
   */
  public static Opening begin(Access access, int port) {
    return new Opening(access, port);
  }

  private void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST;
    config.jetty.multipartConfig.maxFileSize(LARGEST_FILE, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_DROP, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    // in front of everything: nobody looks for a page while pages are still being added
    config.jetty.modifyServletContextHandler(
        handler ->
            handler.addFilter(
                new FilterHolder(starting), "/*", EnumSet.of(DispatcherType.REQUEST)));
    config.requestLogger.http(
        (context, millis) -> {
          turns.done(context);
          metrics.request(context, millis);
        });
  }

  Javalin server() {
    return server;
  }

  Turns turns() {
    return turns;
  }

  Metrics metrics() {
    return metrics;
  }

  /** From now on the desk answers. */
  void done() {
    starting.done();
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    metrics.close();
  }
}
