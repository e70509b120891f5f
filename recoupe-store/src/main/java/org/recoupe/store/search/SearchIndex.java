package org.recoupe.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.recoupe.model.DateRange;
import org.recoupe.store.ArticleFacts;
import org.recoupe.store.Following;
import org.recoupe.store.Kin;
import org.recoupe.story.Frequencies;
import org.recoupe.story.Traits;

/**
 * The index of a store. It may lag behind the store, never the other way round: it remembers how
 * far it has followed, and follows on when it is opened and whenever it is told. What it holds can
 * be thrown away at any time. Thread-safe; one program at a time.
 */
public final class SearchIndex implements Kin, AutoCloseable {
  private static final String HEAP = "heap";
  private static final String GENERATION = "generation";
  private static final String LAYOUT = "layout";

  private final Following store;
  private final Directory directory;
  private IndexWriter writer;
  private final AtomicReference<View> view;

  private SearchIndex(Following store, Directory directory, IndexWriter writer) throws IOException {
    this.store = store;
    this.directory = directory;
    this.writer = writer;
    this.view = new AtomicReference<>(new View(DirectoryReader.open(writer)));
  }

  /**
   * Opens the index, and brings it up to date.
   *
   * @param folder its own; made if it is not there
   * @throws UncheckedIOException if the folder cannot be used, or another program has it open
   */
  public static SearchIndex open(Path folder, Following store) {
    try {
      Directory directory = FSDirectory.open(folder);
      SearchIndex index = new SearchIndex(store, directory, writer(directory));
      index.catchUp();
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the search index cannot be opened", e);
    }
  }

  /** What cannot be read is thrown away: it will be written anew. */
  private static IndexWriter writer(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, config());
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException e) {
      clear(directory);
      return new IndexWriter(directory, config());
    }
  }

  /** Deletes what an index may have left there, and nothing else. */
  private static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)
          || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        directory.deleteFile(file);
      }
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Fields.WORDS).setCommitOnClose(false);
  }

  /** Indexes what changed in the store since it last did; gives the number of articles. */
  public synchronized int catchUp() {
    try {
      revive();
      Following.Mark mark = store.mark();
      Map<String, String> here = remembered();
      if (!mark.uuid().equals(here.get(HEAP))
          || !Fields.LAYOUT.equals(here.get(LAYOUT))
          || generation(here) > mark.generation()) {
        return fill(mark);
      }
      return generation(here) == mark.generation() ? 0 : follow(mark, generation(here));
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be brought up to date", e);
    }
  }

  /** Throws away what is there, and indexes the whole store; gives the number of articles. */
  public synchronized int rebuild() {
    try {
      revive();
      return fill(store.mark());
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be rebuilt", e);
    }
  }

  /** A full disk closes the writer for good; with room again it goes on from what it committed. */
  private void revive() throws IOException {
    if (writer.getTragicException() != null) {
      writer = writer(directory);
      show();
    }
  }

  private int fill(Following.Mark mark) throws IOException {
    writer.deleteAll();
    show();
    return follow(mark, -1);
  }

  private int follow(Following.Mark mark, long since) throws IOException {
    int articles = 0;
    for (String story : store.storiesSince(since)) {
      articles += index(store.facts(story));
    }
    writer.setLiveCommitData(
        Map.of(
                HEAP, mark.uuid(),
                GENERATION, Long.toString(mark.generation()),
                LAYOUT, Fields.LAYOUT)
            .entrySet());
    writer.commit();
    show();
    return articles;
  }

  /** Only articles of which something is new are written again. */
  private int index(List<ArticleFacts> story) throws IOException {
    List<ArticleFacts> stale = new ArrayList<>();
    for (ArticleFacts facts : story) {
      if (!view().stamp(facts.article()).equals(Optional.of(ArticleDocument.stamp(facts)))) {
        stale.add(facts);
      }
    }
    List<String> ids = stale.stream().map(ArticleFacts::article).toList();
    Map<String, String> texts = store.texts(ids);
    Map<String, Traits> traits = store.traits(ids);
    for (ArticleFacts facts : stale) {
      writer.updateDocument(
          new Term(Fields.ARTICLE, facts.article()),
          new ArticleDocument(
                  facts,
                  texts.getOrDefault(facts.article(), ""),
                  Optional.ofNullable(traits.get(facts.article())))
              .document());
    }
    return stale.size();
  }

  private Map<String, String> remembered() {
    Map<String, String> remembered = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> remembered.put(entry.getKey(), entry.getValue()));
    }
    return remembered;
  }

  private static long generation(Map<String, String> remembered) {
    return Long.parseLong(remembered.getOrDefault(GENERATION, "-1"));
  }

  private View view() {
    return Objects.requireNonNull(view.get(), "set from the beginning");
  }

  private void show() throws IOException {
    View before = view();
    DirectoryReader now = DirectoryReader.openIfChanged(before.reader(), writer);
    if (now != null) {
      view.set(new View(now));
      before.reader().decRef();
    }
  }

  /** Looks for articles. Whatever was typed, there is an answer. */
  public Found search(Asked asked) {
    return ask(view -> view.search(asked));
  }

  @Override
  public List<String> like(Traits article, Optional<DateRange> days, int most) {
    tryToCatchUp();
    return ask(view -> new Likes(view.reader()).like(article, days, most));
  }

  @Override
  public Frequencies common(Optional<DateRange> days, Collection<Traits> articles) {
    tryToCatchUp();
    return ask(view -> new Likes(view.reader()).common(days, articles));
  }

  /** An index that lags behind is better than an article that is not taken in. */
  private void tryToCatchUp() {
    try {
      catchUp();
    } catch (UncheckedIOException | AlreadyClosedException late) {
      System.getLogger(SearchIndex.class.getName())
          .log(System.Logger.Level.WARNING, "what came last is not looked at", late);
    }
  }

  private interface Question<T> {
    T to(View view) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      View now = held();
      try {
        return question.to(now);
      } finally {
        now.reader().decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  /** The present view; it stays readable until it is given back. */
  private View held() {
    View now = view();
    while (!now.reader().tryIncRef()) {
      View next = view();
      if (next == now) {
        throw new AlreadyClosedException("the search index is closed");
      }
      now = next;
    }
    return now;
  }

  @Override
  public synchronized void close() {
    try (directory) {
      try {
        view().reader().decRef();
      } finally {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("closing the search index", e);
    }
  }
}
