package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.show.HtmlPage;

/**
 * Style sheets and scripts. Their address holds a hash of what they are, so that browsers keep them
 * for good and still see at once when they change.
 */
final class Assets {
  private static final int HASH = 12;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js";

  private final Map<String, Asset> byName = new TreeMap<>();

  @SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
  private record Asset(String address, String type, byte[] bytes) {}

  /** Those that come with the desk. */
  Assets() {
    // the desk wears the clothes of the dossier, and a few of its own over them
    add("page.css", "text/css", HtmlPage.class, "page.css");
    add("desk.css", "text/css", Assets.class, "desk.css");
    add("desk.js", "text/javascript", Assets.class, "desk.js");
    add("htmx.js", "text/javascript", Assets.class, HTMX);
  }

  void on(Javalin server) {
    server.get("/static/{hash}/{name}", this::serve);
  }

  /** Where a file of this name is found. */
  String address(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow().address();
  }

  private void serve(Context context) {
    Asset asset = byName.get(context.pathParam("name"));
    if (asset == null || !asset.address().equals(context.path())) {
      throw new NotFoundResponse();
    }
    context.contentType(asset.type() + "; charset=utf-8");
    context.header("Cache-Control", FOR_GOOD).result(asset.bytes());
  }

  private void add(String name, String type, Class<?> room, String resource) {
    try (InputStream in = room.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " beside " + room.getName());
      }
      byte[] bytes = in.readAllBytes();
      byName.put(name, new Asset("/static/" + hash(bytes) + "/" + name, type, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
