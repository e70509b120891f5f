package org.recoupe.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;

/**
 * One folder of {@code examples/} with its gold: all words of each article, uncleaned, under the
 * name that the gold gives it. Runs of white space of any kind count as one blank.
 */
record ExampleFolder(String name, Map<String, String> articles, JsonNode gold) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = Path.of(System.getProperty("recoupe.root", ".."));
  private static final Path EXAMPLES = ROOT.resolve("examples");

  /** Folders that hold other things than sound articles. */
  private static final Set<String> OTHERS = Set.of("gold", "casse", "listes");

  /** The folders that have a gold of articles, by name. */
  static List<ExampleFolder> all() {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !OTHERS.contains(name))
          .sorted()
          .map(ExampleFolder::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleFolder of(String name) {
    Map<String, String> articles = new TreeMap<>();
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        add(articles, file.getFileName().toString(), Files.readAllBytes(file));
      }
      Path gold = EXAMPLES.resolve("gold").resolve(name + ".json");
      return new ExampleFolder(name, articles, JSON.readTree(gold.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** White space of any kind as one blank. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  private static void add(Map<String, String> articles, String name, byte[] bytes)
      throws IOException {
    if (name.endsWith(".zip")) {
      addEntries(articles, bytes);
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (name.endsWith(".jsonl")) {
      for (String line : text.lines().toList()) {
        JsonNode row = JSON.readTree(line);
        String words = row.path("title").asText() + "\n" + row.path("text").asText();
        articles.put(row.path("id").asText(), plain(words));
      }
    } else if (name.endsWith(".html")) {
      articles.put(name, plain(Jsoup.parse(text).wholeText()));
    } else {
      articles.put(name, plain(text));
    }
  }

  private static void addEntries(Map<String, String> articles, byte[] bytes) throws IOException {
    try (InputStream in = new java.io.ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        add(articles, entry.getName(), zip.readAllBytes());
      }
    }
  }
}
