package org.recoupe.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.recoupe.show.HtmlPage;

/**
 * What tells one build of the program from another, as far as pages of stories go: a sum over the
 * classes and words that write them. Pages that another build wrote are not shown.
 */
final class Edition {
  private static final List<Class<?>> AROUND =
      List.of(ToldPages.class, DecidedStory.class, Telling.class, Thing.class, Languages.class);

  private Edition() {}

  /**
   * The edition of this build.
   *
   * @param settings what else pages depend on
   */
  static String here(String settings) {
    CRC32 sum = new CRC32();
    sum.update(settings.getBytes(StandardCharsets.UTF_8));
    try {
      show(sum);
      for (Class<?> type : AROUND) {
        add(sum, type.getSimpleName() + ".class");
      }
      add(sum, "words.tsv");
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own classes", e);
    }
    return "%08x".formatted(sum.getValue());
  }

  private static void add(CRC32 sum, String name) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(Edition.class.getResourceAsStream(name), name)) {
      sum.update(bytes.readAllBytes());
    }
  }

  private static void show(CRC32 sum) throws IOException, URISyntaxException {
    CodeSource source =
        Objects.requireNonNull(HtmlPage.class.getProtectionDomain().getCodeSource());
    Path place = Path.of(source.getLocation().toURI());
    String folder = HtmlPage.class.getPackageName().replace('.', '/');
    if (Files.isDirectory(place)) {
      files(sum, place.resolve(folder));
      return;
    }
    URI jar = URI.create("jar:" + place.toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      files(sum, files.getPath(folder));
    }
  }

  private static void files(CRC32 sum, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> file(sum, file));
    }
  }

  private static void file(CRC32 sum, Path file) {
    try {
      sum.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
