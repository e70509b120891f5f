package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.Dimension;
import org.recoupe.store.search.Found;
import org.recoupe.store.search.Hit;
import org.recoupe.store.search.SearchIndex;

/** Search over all articles, narrowed by what they are and name. */
public final class SearchPages {
  private static final int A_PAGE = 20;
  private static final int CHOICES = 8;

  private final SearchIndex index;
  private final Templates templates;

  SearchPages(SearchIndex index, Templates templates) {
    this.index = index;
    this.templates = templates;
  }

  /**
   * Something to narrow a search by.
   *
   * @param key of its name
   * @param values what may be chosen
   */
  public record Choice(String key, List<Value> values) {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /**
   * A value that may be chosen, or was.
   *
   * @param name the value
   * @param articles how many articles have it
   * @param chosen whether the search is narrowed by it
   * @param address the search with it, or without it if it was chosen
   */
  public record Value(String name, int articles, boolean chosen, String address) {}

  /**
   * A part of a snippet.
   *
   * @param words the words
   * @param marked whether they are what was looked for
   */
  public record Part(String words, boolean marked) {}

  void on(Javalin server) {
    server.get("/search", this::search);
  }

  private void search(Context context) {
    SearchQuery query = SearchQuery.of(name -> Addresses.asked(context, name));
    Optional<Instant> since = since(context);
    Asked asked = since.map(query.asked(A_PAGE)::addedAfter).orElse(query.asked(A_PAGE));
    int page = Addresses.page(context);
    Found found = index.search(asked.page((page - 1) * A_PAGE, A_PAGE));
    Map<String, String> all = new LinkedHashMap<>(query.parameters());
    since.ifPresent(moment -> all.put("since", moment.toString()));
    int reachable = Math.min(found.total(), Asked.DEEPEST);
    Map<String, Object> values = new HashMap<>();
    values.put("words", query.words());
    values.put("kept", query.parameters());
    values.put("since", since.map(Instant::toString));
    values.put("found", found);
    values.put("choices", choices(found, all));
    values.put("pager", new Pager("/search", all, page, A_PAGE, reachable));
    templates.show(context, "search.jte", Section.SEARCH, values);
  }

  /** Only what was put into the store later than this. */
  private static Optional<Instant> since(Context context) {
    try {
      String asked = Addresses.asked(context, "since");
      return asked.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(asked));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Choice> choices(Found found, Map<String, String> query) {
    List<Choice> choices = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      String chosen = query.getOrDefault(SearchQuery.name(dimension), "");
      List<Value> values =
          found.counts().getOrDefault(dimension, List.of()).stream()
              .limit(CHOICES)
              .map(count -> value(dimension, count, chosen, query))
              .toList();
      if (!values.isEmpty()) {
        choices.add(new Choice("search." + SearchQuery.name(dimension), values));
      }
    }
    return choices;
  }

  private static Value value(
      Dimension dimension, Found.Count count, String chosen, Map<String, String> query) {
    boolean mine = count.value().equals(chosen);
    Map<String, String> other = new LinkedHashMap<>(query);
    other.put(SearchQuery.name(dimension), mine ? "" : count.value());
    return new Value(count.value(), count.articles(), mine, Addresses.of("/search", other));
  }

  /** A snippet cut at its marks. */
  public static List<Part> parts(Hit.Snippet snippet) {
    List<Part> parts = new ArrayList<>();
    int start = snippet.at().start();
    int at = 0;
    for (Span mark : snippet.marks()) {
      parts.add(new Part(snippet.words().substring(at, mark.start() - start), false));
      parts.add(new Part(mark.shift(-start).in(snippet.words()), true));
      at = mark.end() - start;
    }
    parts.add(new Part(snippet.words().substring(at), false));
    return parts.stream().filter(part -> !part.words().isEmpty()).toList();
  }
}
