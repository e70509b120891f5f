package org.recoupe.quality;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/** Main content of saved pages by readability4j and by boilerpipe. */
final class PagePeers {
  private PagePeers() {}

  /** Readability4j: the text of the article it cuts out. */
  static String readability(String html) {
    String content = new Readability4J("http://localhost/", html).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).wholeText();
  }

  /** Boilerpipe's extractor of articles. */
  static String boilerpipe(String html) {
    try {
      return ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  /** A page of a set by name, read as UTF-8 and given to a peer. */
  static UnaryOperator<String> on(Path set, UnaryOperator<String> peer) {
    return file -> peer.apply(html(set.resolve("html").resolve(file)));
  }

  private static String html(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
