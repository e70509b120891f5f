package org.recoupe.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.Pipeline;
import org.recoupe.store.Store;

/**
 * The desk: a store, somebody who reads what comes in, and pages on it. Tells in one place which
 * address is answered by whom.
 */
public final class Desk implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /** No single article and no reasonable archive of a day is larger. */
  private static final long LARGEST = 64L << 20;

  private final Store store;
  private final Worker worker;
  private final FolderWatch folders;
  private final Javalin server;

  private Desk(Store store, Worker worker, FolderWatch folders, Javalin server) {
    this.store = store;
    this.worker = worker;
    this.folders = folders;
    this.server = server;
  }

  /**
   * Opens a desk on loopback.
   *
   * @param store is closed with the desk
   * @param pipeline reads and weighs what comes in
   * @param port 0 for any that is free
   * @param watched folders whose files are taken in as they come
   */
  public static Desk open(Store store, Pipeline pipeline, int port, List<Path> watched) {
    LivingHeap heap = new LivingHeap(pipeline, store.shelf());
    Worker worker = new Worker(store.inbox(), heap, () -> {});
    Templates templates =
        new Templates(
            TemplateEngine.createPrecompiled(
                null, ContentType.Html, null, "org.recoupe.desk.pages"));
    Javalin server =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.http.maxRequestSize = LARGEST;
            });
    new Guardrails().on(server);
    new StoryPages(store, pipeline, templates).on(server);
    new IntakeRoutes(store.inbox(), worker, templates).on(server);
    new Api(store, pipeline).on(server);
    server.start(LOOPBACK, port);
    worker.start();
    FolderWatch folders = new FolderWatch(watched, store.inbox(), worker::ring);
    folders.start();
    return new Desk(store, worker, folders, server);
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Takes an original in, as if it had been dropped onto the page. */
  public long take(String name, byte[] bytes) {
    long id = store.inbox().add(name, bytes);
    worker.ring();
    return id;
  }

  @Override
  public void close() {
    server.stop();
    folders.close();
    worker.close();
    store.close();
  }
}
