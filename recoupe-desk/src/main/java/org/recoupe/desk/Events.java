package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recoupe.store.Store;

/**
 * Tells those who listen how far the reading is, as server-sent events (WHATWG HTML, section 9.2).
 * However fast things come in, nobody is told more than a few times a second.
 */
final class Events implements AutoCloseable {
  private static final int MOST = 50;
  private static final long REST_MILLIS = 250;
  private static final long HEARTBEAT_SECONDS = 20;

  private final Store store;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean pending = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor teller =
      new ScheduledThreadPoolExecutor(1, Events::thread);

  Events(Store store) {
    this.store = store;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "recoupe-desk-events");
    thread.setDaemon(true);
    return thread;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it runs until the desk is closed
  void on(Javalin server) {
    server.sse("/api/events", this::join);
    teller.scheduleWithFixedDelay(
        this::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  private void join(SseClient client) {
    if (clients.size() >= MOST) {
      client.ctx().status(HttpStatus.SERVICE_UNAVAILABLE);
      client.close();
      return;
    }
    client.keepAlive();
    clients.add(client);
    client.onClose(() -> clients.remove(client));
    client.sendEvent("progress", state());
  }

  /** Says that something came in, or was read. */
  @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
  void changed() {
    if (!clients.isEmpty() && pending.compareAndSet(false, true)) {
      teller.schedule(this::tell, REST_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tell() {
    pending.set(false);
    Map<String, Object> state = state();
    clients.forEach(client -> client.sendEvent("progress", state));
  }

  /** By this a listener that has gone is noticed. */
  private void heartbeat() {
    clients.forEach(client -> client.sendComment(""));
  }

  private Map<String, Object> state() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("waiting", store.inbox().waiting());
    state.put("generation", store.following().mark().generation());
    return state;
  }

  /** How many listen. */
  int listeners() {
    return clients.size();
  }

  @Override
  public void close() {
    teller.shutdownNow();
    Set.copyOf(clients).forEach(SseClient::close);
  }
}
