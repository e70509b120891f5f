package org.recoupe.quality.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Finds addresses of all kinds on a desk, by following its own links. */
final class Tour {
  private static final int PAGES = 20;
  private static final int STORIES = 3_000;
  private static final int OPENED = 150;
  private static final int LINKS = 20;
  private static final int WORDS = 3_000;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  private final HttpClient client;
  private final String desk;
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();
  private final Set<String> words = new LinkedHashSet<>();

  Tour(HttpClient client, String desk) {
    this.client = client;
    this.desk = desk;
  }

  /** A request as a browser makes it: packed answers are welcome. */
  static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(Duration.ofSeconds(30))
        .header("Accept-Encoding", "gzip")
        .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
        .build();
  }

  Shares shares() throws IOException, InterruptedException {
    lists();
    stories();
    for (String story : some("story", OPENED)) {
      links(story, LINKS);
    }
    for (int page = 1; page <= PAGES; page++) {
      for (String type : List.of("person", "organisation", "place")) {
        String list = "/names?type=" + type + "&page=" + page;
        add("names", list);
        links(list, LINKS);
      }
    }
    links("/sources", LINKS);
    searches();
    Map<String, List<String>> all = new LinkedHashMap<>();
    kinds.forEach((kind, addresses) -> all.put(kind, List.copyOf(addresses)));
    return new Shares(all);
  }

  private void lists() throws IOException, InterruptedException {
    for (String order : List.of("fresh", "large", "disputed")) {
      for (int page = 1; page <= PAGES; page++) {
        add("stories", "/?order=" + order + "&page=" + page);
      }
    }
    add("stories", "/");
    add("stories", "/?size=alone");
    add("announcements", "/announcements");
    links("/announcements", LINKS);
    add("sources", "/sources");
    add("matches", "/matches");
    add("intake", "/intake");
    add("api", "/api/stories?size=50");
  }

  private void stories() throws IOException, InterruptedException {
    for (int page = 1; kinds.getOrDefault("story", Set.of()).size() < STORIES; page++) {
      String rows = body("/api/stories?size=200&order=fresh&page=" + page);
      List<String> ids = ID.matcher(rows).results().map(found -> found.group(1)).toList();
      if (ids.isEmpty()) {
        return;
      }
      ids.forEach(id -> add("story", "/stories/" + id));
    }
  }

  /** Words that stand on the pages, one and two at a time, and ways to narrow what they find. */
  private void searches() throws IOException, InterruptedException {
    String before = "";
    for (String word : words) {
      add("search", "/search?q=" + word);
      if (!before.isEmpty()) {
        add("search", "/search?q=" + before + "+" + word);
      }
      before = word;
    }
    for (String word : words.stream().limit(PAGES).toList()) {
      links("/search?q=" + word, 2 * LINKS);
    }
  }

  private void links(String page, int most) throws IOException, InterruptedException {
    String body = body(page);
    LINK.matcher(body)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(address -> !kind(address).isEmpty())
        .limit(most)
        .forEach(address -> add(kind(address), address));
    WORD.matcher(body.replaceAll("<(?:script|style)[^>]*>[^<]*|<[^>]*>", " "))
        .results()
        .limit(LINKS)
        .filter(word -> words.size() < WORDS)
        .forEach(word -> words.add(word.group()));
  }

  /**
   * Of pages that are made to be looked at: not of forms and files, nor of what leads elsewhere.
   */
  private static String kind(String address) {
    if (address.contains("lang=")) {
      return "";
    }
    if (address.matches("/articles/[^/]+")) {
      return "article";
    }
    if (address.startsWith("/names/")) {
      return "name";
    }
    if (address.startsWith("/announcements?")) {
      return "announcements";
    }
    if (address.startsWith("/sources/")) {
      return "source";
    }
    return address.startsWith("/search?") ? "search" : "";
  }

  private void add(String kind, String address) {
    kinds.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(address);
  }

  private List<String> some(String kind, int most) {
    List<String> all = new ArrayList<>(kinds.getOrDefault(kind, Set.of()));
    List<String> some = new ArrayList<>();
    for (int i = 0; i < most && i < all.size(); i++) {
      some.add(all.get((int) ((long) i * all.size() / Math.min(most, all.size()))));
    }
    return some;
  }

  private String body(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(request(desk + path), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return new String(packed ? unpacked(answer.body()) : answer.body(), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }
}
