package org.recoupe.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.recoupe.fetch.Settings;
import org.recoupe.run.LivingHeap;
import org.recoupe.run.Pipeline;
import org.recoupe.store.Store;
import org.recoupe.store.search.SearchIndex;

/**
 * The desk: a store, somebody who reads what comes in, and pages on it. Tells in one place which
 * address is answered by whom.
 */
public final class Desk implements AutoCloseable {
  private static final String AGENT = "recoupe/0.1";
  private static final int LARGEST_RECEIPT = 64 << 10;
  private static final Settings HOOKS =
      Settings.standard(AGENT)
          .within(Duration.ZERO, Duration.ofSeconds(10))
          .upTo(LARGEST_RECEIPT, 1, 1);
  private static final int LARGEST_FILE = 64;
  private static final int LARGEST_DROP = 256;

  /** No single article and no reasonable archive of a day is larger. */
  private static final long LARGEST = 64L << 20;

  private final Store store;
  private final Worker worker;
  private final SearchIndex index;
  private final Javalin server;
  private final List<Watch> watches;
  private final Events events;

  private Desk(
      Store store,
      Worker worker,
      SearchIndex index,
      Javalin server,
      List<Watch> watches,
      Events events) {
    this.store = store;
    this.worker = worker;
    this.index = index;
    this.server = server;
    this.watches = List.copyOf(watches);
    this.events = events;
  }

  /**
   * Opens a desk on loopback.
   *
   * @param store is closed with the desk
   * @param pipeline reads and weighs what comes in
   * @param port 0 for any that is free
   * @param watched folders whose files are taken in as they come
   * @param folder where the search index lies; it is made again from the store where it is missing
   */
  public static Desk open(
      Store store, Pipeline pipeline, int port, List<Path> watched, Path folder) {
    return open(store, pipeline, port, watched, folder, Access.LOOPBACK);
  }

  /** Opens a desk to those who may reach it. */
  public static Desk open(
      Store store, Pipeline pipeline, int port, List<Path> watched, Path folder, Access access) {
    LivingHeap heap = new LivingHeap(pipeline, store.shelf());
    SearchIndex index = SearchIndex.open(folder, store.following());
    Events events = new Events(store);
    Metrics metrics = new Metrics();
    Worker worker = new Worker(store.inbox(), heap, index::catchUp, events::changed);
    Javalin server =
        Javalin.create(
            config -> {
              configure(config);
              config.requestLogger.http((context, millis) -> metrics.request(context, millis));
            });
    new Guardrails(access).on(server);
    new Gate(access, store).on(server);
    events.on(server);
    metrics.on(server, store, events);
    new IntakeRoutes(store.inbox(), worker).on(server);
    new Api(store, pipeline).on(server);
    StoryDossiers dossiers = new StoryDossiers(store, pipeline, new ToldStories(store));
    pages(server, store, dossiers, worker, index, access);
    server.start(access.host(), port);
    worker.start();
    FolderWatch folders = new FolderWatch(watched, store.inbox(), worker::ring);
    folders.start();
    FeedWatch feeds = new FeedWatch(store, Settings.standard(AGENT), worker::ring);
    feeds.start();
    HookWatch hooks = new HookWatch(store, index, Clock.systemUTC(), HOOKS);
    hooks.start();
    return new Desk(store, worker, index, server, List.of(folders, feeds, hooks, metrics), events);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST;
    config.jetty.multipartConfig.maxFileSize(LARGEST_FILE, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_DROP, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
  }

  private static void pages(
      Javalin server,
      Store store,
      StoryDossiers dossiers,
      Worker worker,
      SearchIndex index,
      Access access) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Languages languages = new Languages();
    Assets assets = new Assets();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.recoupe.desk.pages");
    Templates templates = new Templates(engine, languages, assets, clock.getZone());
    Recent recent = new Recent(store.following());
    languages.on(server);
    assets.on(server);
    new StoryPages(store, dossiers, templates, new Since(clock, store.visits())).on(server);
    new StoryFiles(dossiers, templates).on(server);
    new SearchPages(index, templates).on(server);
    new SavedPages(store, index, templates, clock).on(server);
    new ArticlePages(store, templates).on(server);
    new NamePages(store, templates, recent).on(server);
    new AgendaPages(store, templates, clock).on(server);
    new SourcePages(store, templates, recent).on(server);
    new MatchPages(store, templates).on(server);
    new IntakePages(store, worker, templates).on(server);
    new FeedPages(store, templates).on(server);
    decisions(server, store, dossiers, templates);
    logins(server, store, templates, access);
  }

  private static void decisions(
      Javalin server, Store store, StoryDossiers dossiers, Templates templates) {
    new DecidePages(store, dossiers, templates).on(server);
    new Merges(store).on(server);
    new Journal(store, templates).on(server);
    new DecisionFiles(store).on(server);
  }

  private static void logins(Javalin server, Store store, Templates templates, Access access) {
    new LoginPages(store, templates, access.oidc().isPresent()).on(server);
    new AccountPages(store, templates).on(server);
    access.oidc().ifPresent(o -> new OidcPages(o, store, templates, Clock.systemUTC()).on(server));
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
    events.close();
    server.stop();
    watches.forEach(Watch::close);
    worker.close();
    index.close();
    store.close();
  }
}
