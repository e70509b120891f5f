package org.recoupe.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;

/**
 * Lines that one outlet prints over and over in articles that have nothing else in common: residue
 * that no list names, learned from the heap. A sentence that articles on one event share is none,
 * nor one that copies share; nor is a headline, a signature, a date or a quotation. The same heap
 * teaches the same lines, whatever its order. Immutable, thread-safe.
 *
 * <p>Lines are counted first in a table of fixed size that may count too many, never too few; only
 * those that may be frequent are then counted exactly.
 */
public final class HeapResidue {
  /** Why a learned line goes. */
  public static final String WHY = "a line that this outlet repeats from article to article";

  private static final int FEWEST = 3;
  private static final int SLOTS = 1 << 20;
  private static final int LONGEST = 60;
  private static final int MOST_CARRIERS = 64;
  private static final double COPIED = 0.6;

  /** A headline too: what stands above every article of an outlet is none. */
  private static final Set<Passage.Kind> RUNS =
      Set.of(Passage.Kind.BODY, Passage.Kind.LEAD, Passage.Kind.TITLE);

  private final Set<Long> learned;

  private HeapResidue(Set<Long> learned) {
    this.learned = Set.copyOf(learned);
  }

  /** What a heap teaches. */
  public static HeapResidue of(List<Article> heap) {
    TreeMap<String, Article> byId = new TreeMap<>();
    heap.forEach(article -> byId.merge(article.id(), article, HeapResidue::first));
    Map<Long, List<Article>> carriers = carriers(byId.values());
    Map<String, Integer> sizes = new HashMap<>();
    byId.values().forEach(article -> sizes.merge(outlet(article), 1, Integer::sum));
    Map<String, Optional<Sketch>> sketches = new HashMap<>();
    Set<Long> learned = new HashSet<>();
    carriers.forEach(
        (key, articles) -> {
          Article one = articles.get(0);
          int all = sizes.getOrDefault(outlet(one), 0);
          Optional.ofNullable(lines(one).get(key))
              .map(line -> new Repeated(line, articles.size(), all))
              .filter(Repeated::often)
              .filter(line -> line.apart(sketches(articles, carriers.keySet(), sketches)))
              .ifPresent(line -> learned.add(key));
        });
    return new HeapResidue(learned);
  }

  /** The articles that carry each line that at least some carry. */
  private static Map<Long, List<Article>> carriers(Collection<Article> heap) {
    int[] slots = new int[SLOTS];
    for (Article article : heap) {
      for (long line : lines(article).keySet()) {
        slots[slot(line)]++;
      }
    }
    Map<Long, List<Article>> carriers = new TreeMap<>();
    for (Article article : heap) {
      for (long line : lines(article).keySet()) {
        if (slots[slot(line)] >= FEWEST) {
          carriers.computeIfAbsent(line, key -> new ArrayList<>()).add(article);
        }
      }
    }
    carriers.values().removeIf(articles -> articles.size() < FEWEST);
    return carriers;
  }

  private static Article first(Article one, Article other) {
    return Comparator.comparing(Article::uri).thenComparing(Article::sha256).compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static int slot(long line) {
    return (int) (line >>> 32) & (SLOTS - 1);
  }

  /** The other words of some articles that carry a line; of those that are more than copies. */
  private static List<Sketch> sketches(
      List<Article> carriers, Set<Long> frequent, Map<String, Optional<Sketch>> known) {
    return carriers.stream()
        .limit(MOST_CARRIERS)
        .map(article -> known.computeIfAbsent(article.id(), id -> sketch(article, frequent)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Sketch> sketch(Article article, Set<Long> frequent) {
    int shared =
        lines(article).entrySet().stream()
            .filter(line -> frequent.contains(line.getKey()))
            .mapToInt(line -> line.getValue().text().length())
            .sum();
    return shared < COPIED * article.text().length()
        ? Optional.of(Sketch.of(article.text(), line -> frequent.contains(key(article, line))))
        : Optional.empty();
  }

  /** The lines of an article that may be residue, by the key of outlet and words. */
  private static Map<Long, Paragraph> lines(Article article) {
    Map<Long, Paragraph> lines = new TreeMap<>();
    if (!outlet(article).isEmpty()) {
      for (Paragraph line : Paragraph.of(article.text())) {
        if (line.count() > 0 && line.count() <= LONGEST && possible(article, line)) {
          lines.putIfAbsent(key(article, line), line);
        }
      }
    }
    return lines;
  }

  private static boolean possible(Article article, Paragraph line) {
    boolean dates =
        article.published().evidence().stream()
            .map(At::span)
            .anyMatch(span -> span.overlaps(line.span()));
    boolean runs =
        article.passages().stream()
            .filter(passage -> passage.span().overlaps(line.span()))
            .map(Passage::kind)
            .allMatch(RUNS::contains);
    return runs && !dates && !Repeated.signature(line) && !ReaderLines.quotes(line);
  }

  private static String outlet(Article article) {
    return article.outlet().map(Outlet::name).orElse("");
  }

  private static long key(Article article, Paragraph line) {
    return Sketch.hash(outlet(article) + "\n" + line.words());
  }

  /** The article without the lines that this heap taught; each stands among its edits. */
  public Article without(Article article) {
    List<Paragraph> gone = new ArrayList<>();
    List<Paragraph> all = learned.isEmpty() ? List.of() : Paragraph.of(article.text());
    for (Paragraph line : all) {
      if (learned.contains(key(article, line)) && possible(article, line)) {
        gone.add(line);
      }
    }
    return gone.isEmpty() || gone.size() == all.size() ? article : Cutting.of(article, gone, WHY);
  }
}
