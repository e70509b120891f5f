package org.recoupe.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private final Store store;
  private final Worker worker;
  private final SearchIndex index;
  private final Opening opening;
  private final List<Watch> watches;
  private final Events events;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Desk(
      Store store,
      Worker worker,
      SearchIndex index,
      Opening opening,
      List<Watch> watches,
      Events events) {
    this.store = store;
    this.worker = worker;
    this.index = index;
    this.opening = opening;
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
    return open(Opening.begin(access, port), store, pipeline, watched, folder, access);
  }

  /**
   * Opens a desk behind a port that listens already.
   *
   * @param opening is closed with the desk
   */
  public static Desk open(
      Opening opening,
      Store store,
      Pipeline pipeline,
      List<Path> watched,
      Path folder,
      Access access) {
    // beside what does not need it: opening an index takes as long as all the rest
    CompletableFuture<SearchIndex> indexing =
        CompletableFuture.supplyAsync(() -> SearchIndex.open(folder, store.following()));
    Events events = new Events(store);
    Metrics metrics = opening.metrics();
    Turns turns = opening.turns();
    Javalin server = opening.server();
    new Guardrails(access).on(server);
    turns.on(server);
    new Gate(access, store).on(server);
    events.on(server);
    metrics.on(server, store, events);
    Clock clock = Clock.system(ZoneId.systemDefault());
    Templates templates = templates(server, clock);
    new Refusals(templates).on(server);
    ToldPages told = told(store, pipeline, templates, folder);
    StoryDossiers dossiers = told.dossiers();
    new Api(store, dossiers).on(server);
    Recent recent = new Recent(store.following());
    new StoryPages(store, told, templates, new Since(clock, store.visits()), recent).on(server);
    SearchIndex index = opened(indexing);
    LivingHeap heap = new LivingHeap(pipeline, store.shelf().finding(index));
    Worker worker = new Worker(store, heap, index::catchUp, events::changed);
    new IntakeRoutes(store.inbox(), worker).on(server);
    Deciding deciding = new Deciding(store, worker::ring);
    new GroupPages(store, dossiers, templates, deciding).on(server);
    new PeoplePages(dossiers, templates, deciding).on(server);
    new StoryFiles(dossiers, templates).on(server);
    pages(server, deciding, templates, worker, index, recent);
    decisions(server, deciding, dossiers, templates);
    logins(server, store, templates, access);
    opening.done();
    worker.start();
    List<Watch> watches = new ArrayList<>(watches(store, worker, index, watched));
    Upkeep upkeep = new Upkeep(store, index, told, turns::idle, pipeline::screened);
    upkeep.start();
    watches.add(upkeep);
    return new Desk(store, worker, index, opening, watches, events);
  }

  private static SearchIndex opened(CompletableFuture<SearchIndex> indexing) {
    try {
      return indexing.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private static List<Watch> watches(
      Store store, Worker worker, SearchIndex index, List<Path> watched) {
    FolderWatch folders = new FolderWatch(watched, store.inbox(), worker::ring);
    folders.start();
    FeedWatch feeds = new FeedWatch(store, Settings.standard(AGENT), worker::ring);
    feeds.start();
    HookWatch hooks = new HookWatch(store, index, Clock.systemUTC(), HOOKS);
    hooks.start();
    return List.of(folders, feeds, hooks);
  }

  /**
   * Writes anew what is derived from a store, while no desk is open on it: what the tables tell,
   * and the search index. Kept pages are thrown away; a desk writes them again.
   *
   * @param folder where the search index lies
   * @return the number of articles that were indexed
   */
  public static int derive(Store store, Path folder) {
    store.retelling().all();
    try (SearchIndex index = SearchIndex.open(folder, store.following())) {
      pages(folder, "").sweep(Set.of());
      return index.rebuild();
    }
  }

  /** Writes the pages of all stories that have none, as a desk does in the background. */
  public static void write(Store store, Pipeline pipeline, Path folder) {
    Templates templates =
        new Templates(engine(), new Languages(), new Assets(), ZoneId.systemDefault());
    told(store, pipeline, templates, folder).writeAll(store);
  }

  private static ToldPages told(Store store, Pipeline pipeline, Templates templates, Path folder) {
    StoryDossiers dossiers = new StoryDossiers(store, pipeline, new ToldStories(store));
    String edition = Edition.here(pipeline.lists() + " " + templates.zone());
    return new ToldPages(dossiers, templates, pages(folder, edition));
  }

  private static KeptPages pages(Path folder, String edition) {
    return new KeptPages(folder.resolve("pages"), edition);
  }

  private static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.recoupe.desk.pages");
  }

  private static Templates templates(Javalin server, Clock clock) {
    Languages languages = new Languages();
    Assets assets = new Assets();
    languages.on(server);
    assets.on(server);
    return new Templates(engine(), languages, assets, clock.getZone());
  }

  private static void pages(
      Javalin server,
      Deciding deciding,
      Templates templates,
      Worker worker,
      SearchIndex index,
      Recent recent) {
    Clock clock = Clock.system(templates.zone());
    Store store = deciding.store();
    new SearchPages(index, templates).on(server);
    new SavedPages(store, index, templates, clock).on(server);
    new ArticlePages(deciding, templates).on(server);
    new NamePages(store, templates, recent).on(server);
    new AgendaPages(store, templates, clock, recent).on(server);
    new SourcePages(store, templates, recent).on(server);
    new MatchPages(store, templates).on(server);
    new IntakePages(store, worker, templates).on(server);
    new FeedPages(store, templates).on(server);
  }

  private static void decisions(
      Javalin server, Deciding deciding, StoryDossiers dossiers, Templates templates) {
    StoryMoved.on(server);
    new DecidePages(deciding, dossiers, templates).on(server);
    new Journal(deciding, templates).on(server);
    new DecisionFiles(deciding.store()).on(server);
    new DecisionApi(deciding.forPrograms(), dossiers).on(server);
  }

  private static void logins(Javalin server, Store store, Templates templates, Access access) {
    new LoginPages(store, templates, access.oidc().isPresent()).on(server);
    new AccountPages(store, templates).on(server);
    access.oidc().ifPresent(o -> new OidcPages(o, store, templates, Clock.systemUTC()).on(server));
  }

  /** The port it listens on. */
  public int port() {
    return opening.port();
  }

  /** Takes an original in, as if it had been dropped onto the page. */
  public long take(String name, byte[] bytes) {
    long id = store.inbox().add(name, bytes);
    worker.ring();
    return id;
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    events.close();
    opening.close();
    watches.forEach(Watch::close);
    worker.close();
    index.close();
    store.close();
  }
}
