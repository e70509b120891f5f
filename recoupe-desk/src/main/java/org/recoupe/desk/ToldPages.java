package org.recoupe.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.recoupe.show.Around;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.Margin;
import org.recoupe.show.PageLanguage;
import org.recoupe.show.WrittenPage;
import org.recoupe.store.Following;
import org.recoupe.store.Store;

/**
 * The pages of stories: each is written once for each state of its story, in French and with ways
 * to where one decides, and told from there to whoever asks. Thread-safe.
 */
record ToldPages(StoryDossiers dossiers, Templates templates, KeptPages kept) {

  /**
   * The page of a story, packed.
   *
   * @param state of the story
   */
  byte[] packed(String story, long state) {
    return kept.page(story, state).orElseGet(() -> written(story, state));
  }

  /** Who changes the story in between finds it under the older state, and has it written again. */
  byte[] written(String story, long state) {
    byte[] page = pack(write(story));
    kept.keep(story, state, page);
    return page;
  }

  /** The page as somebody sees it. */
  WrittenPage page(byte[] packed, PageLanguage language, boolean decides) {
    WrittenPage whole = new WrittenPage(unpack(packed));
    return (decides ? whole : whole.withoutWays()).in(language);
  }

  /** Writes the pages of all stories that have none, and throws away those of no story. */
  void writeAll(Store store) {
    Following.Mark mark = store.following().mark();
    List<String> stories = store.following().storiesSince(-1);
    kept.sweep(new HashSet<>(stories));
    stories.forEach(story -> refresh(store, story));
    kept.reached(mark);
  }

  /** Writes the page of a story if there is none of its present state. */
  void refresh(Store store, String story) {
    OptionalLong state = store.stories().state(story);
    if (state.isPresent() && !kept.has(story, state.getAsLong())) {
      written(story, state.getAsLong());
    }
  }

  private String write(String id) {
    DecidedStory story = dossiers.decided(id);
    Margin margin = story.margin(templates.telling(), true);
    Around around =
        new Around(
            templates.languages().links("/stories/" + Addresses.encoded(id)), "/articles/", margin);
    StringBuilder html = new StringBuilder();
    try {
      new HtmlPage(PageLanguage.FR, around).write(dossiers.of(story), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private static byte[] pack(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("packing in memory", e);
    }
    return bytes.toByteArray();
  }

  /** The bytes of a packed page. */
  static byte[] unpacked(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a kept page cannot be read", e);
    }
  }

  private static String unpack(byte[] packed) {
    return new String(unpacked(packed), StandardCharsets.UTF_8);
  }
}
