package org.recoupe.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.run.LocalEngine;
import org.recoupe.run.Pipeline;
import org.recoupe.run.Progress;
import org.recoupe.store.Store;

/** A desk on an empty store, and what a client does with it. */
record OpenDesk(Desk desk) implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final Pipeline PIPELINE = Pipeline.standard(new LocalEngine(1), Progress.silent(), "test");

  static OpenDesk in(Path folder, Path... watched) {
    Store store = Store.open(folder.toString(), Clock.systemUTC());
    return new OpenDesk(Desk.open(store, PIPELINE, 0, List.of(watched), folder.resolve("index")));
  }

  /** A desk on which people log in; it goes by a name. */
  static OpenDesk withAccounts(Path folder, String name) {
    Store store = Store.open(folder.toString(), Clock.systemUTC());
    Access access = new Access("127.0.0.1", true, Set.of(name));
    return new OpenDesk(Desk.open(store, PIPELINE, 0, List.of(), folder.resolve("index"), access));
  }

  /** A desk on which people log in elsewhere. */
  static OpenDesk withLogin(Path folder, Oidc oidc) {
    return withLogin(folder, oidc, 0);
  }

  /** The same on a port. */
  static OpenDesk withLogin(Path folder, Oidc oidc, int port) {
    Store store = Store.open(folder.toString(), Clock.systemUTC());
    Access access = new Access("127.0.0.1", true, Set.of(), Optional.of(oidc));
    Path index = folder.resolve("index");
    return new OpenDesk(Desk.open(store, PIPELINE, port, List.of(), index, access));
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A browser of its own, with its own cookies. */
  Visit visit() {
    return new Visit(this);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The status of a request that claims to be for another host. */
  int asHost(String host) throws IOException {
    // over a bare socket: the clients of the platform do not let a test claim another host
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return Integer.parseInt(answer.readLine().split(" ")[1]);
    }
  }

  /** Waits until all that came in is read, for a minute at most. */
  void settled() throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (get("/ready").body().contains("\"waiting\":0")) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("what came in is not read after a minute");
  }

  @Override
  public void close() {
    desk.close();
  }
}
