package org.recoupe.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real HTTP server on this machine that answers byte by byte as a test tells it, right or wrong.
 */
final class OddServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** What stands at a path. */
  interface Page {
    void answer(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  /** One request: its path, its head in lower case, when it came, and the address it came to. */
  record Request(String path, String head, long nanos, String local) {}

  OddServer(ServerSocket socket) {
    this.socket = socket;
    start(this::accept);
  }

  static OddServer open() throws IOException {
    return new OddServer(new ServerSocket(0));
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "odd-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // closed: the test is over
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
      String first = String.valueOf(in.readLine());
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line.toLowerCase(java.util.Locale.ROOT)).append('\n');
      }
      String path = first.split(" ").length > 1 ? first.split(" ")[1] : "";
      Request request =
          new Request(
              path,
              head.toString(),
              System.nanoTime(),
              connection.getLocalAddress().getHostAddress());
      requests.add(request);
      pages.getOrDefault(path, text(404, "")).answer(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (IOException | InterruptedException e) {
      // the other side had enough: what many of these tests are about
    }
  }

  OddServer at(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** A page of HTML. */
  OddServer html(String path, String body) {
    return at(path, text(200, body));
  }

  static Page text(int status, String body, String... headers) {
    return (request, out) -> out.write(message(status, body.getBytes(UTF_8), headers));
  }

  static byte[] message(int status, byte[] body, String... headers) {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String type =
        lines.toLowerCase(java.util.Locale.ROOT).contains("content-type")
            ? ""
            : "Content-Type: text/html\r\n";
    String head =
        "HTTP/1.1 "
            + status
            + " Odd\r\n"
            + type
            + lines
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(ISO_8859_1);
    byte[] whole = java.util.Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  List<Request> requests() {
    return requests;
  }

  List<String> paths() {
    return requests.stream().map(Request::path).toList();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
