package org.recoupe.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser without scripts does: it keeps cookies and sends the forms of pages. */
final class Visit {
  private static final Pattern SEAL = Pattern.compile("name=\"_seal\" value=\"([^\"]*)\"");

  private final OpenDesk desk;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visit(OpenDesk desk) {
    this.desk = desk;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The seal of the forms of a page; empty if it has none. */
  String seal(String page) throws IOException, InterruptedException {
    Matcher seal = SEAL.matcher(get(page).body());
    return seal.find() ? seal.group(1) : "";
  }

  /** Fills a form of a page in and sends it. */
  HttpResponse<String> fill(String page, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> sealed = new TreeMap<>(fields);
    sealed.put("_seal", seal(page));
    return send(action, sealed);
  }

  /** Sends a form as it stands. */
  HttpResponse<String> send(String action, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The value of a cookie; empty if there is none. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> cookie.getValue())
        .findFirst()
        .orElse("");
  }
}
