package org.recoupe.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Outlet;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Version;

/** The articles of a dossier: their words, and where on the page each sentence stands. */
public final class Sources {
  private static final int LONGEST_KEY = 28;
  private final Map<String, Reading> byId = new HashMap<>();

  private final Map<String, List<Version>> versions;
  private final Map<String, List<String>> alsoAt;

  Sources(List<Reading> readings) {
    this(readings, Map.of(), Map.of());
  }

  private Sources(
      List<Reading> readings,
      Map<String, List<Version>> versions,
      Map<String, List<String>> alsoAt) {
    readings.forEach(r -> byId.put(r.article().id(), r));
    this.versions = versions;
    this.alsoAt = alsoAt;
  }

  /** The articles of this dossier. */
  public static Sources of(Dossier dossier) {
    return new Sources(dossier.readings(), dossier.versions(), dossier.alsoAt());
  }

  /** Earlier versions of an article, the earliest first. */
  List<Version> versions(String article) {
    return versions.getOrDefault(article, List.of());
  }

  /** Further addresses of an article. */
  List<String> alsoAt(String article) {
    return alsoAt.getOrDefault(article, List.of());
  }

  /** The article with its marks. */
  public Optional<Reading> reading(String article) {
    return Optional.ofNullable(byId.get(article));
  }

  /** Who published an article; its key where nobody is named. */
  public String outlet(String article) {
    return reading(article).map(r -> outlet(r.article())).orElse(article);
  }

  /** Who published an article; its key where nobody is named. */
  static String outlet(Article article) {
    return article.outlet().map(Outlet::name).orElseGet(() -> shortened(article.key()));
  }

  /** A file name without its ending, as short as a column wants it. */
  private static String shortened(String key) {
    int dot = key.lastIndexOf('.');
    String stem = dot > 0 ? key.substring(0, dot) : key;
    return stem.length() <= LONGEST_KEY ? stem : stem.substring(0, LONGEST_KEY - 1) + "…";
  }

  /** The words at a place. */
  public String words(At at) {
    return reading(at.article()).map(r -> words(r, at.span())).orElse("");
  }

  /** The sentence at a place; empty where the article has none there. */
  public Optional<Sentence> sentence(At at) {
    return reading(at.article()).flatMap(r -> sentenceIndex(r, at.span()).map(r.sentences()::get));
  }

  /** The stretch of the whole sentences that a place touches; at least the place itself. */
  public At around(At at) {
    return sentence(at).map(s -> new At(at.article(), s.span().join(at.span()))).orElse(at);
  }

  /** The language of the words at a place. */
  String language(At at) {
    return sentence(at)
        .map(Sentence::language)
        .or(() -> reading(at.article()).map(r -> r.article().language()))
        .orElse("fr");
  }

  /** Id of the element that holds the sentence at a place. */
  String anchor(At at) {
    return reading(at.article())
        .flatMap(r -> sentenceIndex(r, at.span()).map(r.sentences()::get))
        .map(s -> sentenceAnchor(at.article(), s))
        .orElse(articleAnchor(at.article()));
  }

  /** The quotation at a place, if it is one. */
  public Optional<Quote> quote(At at) {
    return reading(at.article()).stream()
        .flatMap(r -> r.quotes().stream())
        .filter(q -> q.span().equals(at.span()))
        .findFirst();
  }

  static String articleAnchor(String article) {
    return "a-" + article;
  }

  /** Id of the element that holds a sentence; behind the last hyphen stands where it begins. */
  static String sentenceAnchor(String article, Sentence sentence) {
    return article + "-" + sentence.span().start();
  }

  private static String words(Reading reading, Span span) {
    String text = reading.article().text();
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  /** The last sentence that begins at the place or before it. */
  private static Optional<Integer> sentenceIndex(Reading reading, Span span) {
    List<Sentence> sentences = reading.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(Math.max(0, low - 1));
  }
}
