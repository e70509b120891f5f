package org.recoupe.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.recoupe.store.ArticleLine;
import org.recoupe.store.SavedSearches;
import org.recoupe.store.Store;
import org.recoupe.store.Webhooks;
import org.recoupe.store.search.Asked;
import org.recoupe.store.search.Found;
import org.recoupe.store.search.Hit;
import org.recoupe.store.search.SearchIndex;

/**
 * What is new in a saved search, as it is sent: articles in the order in which they were put into
 * the store, so many at once and no more.
 *
 * @param articles the articles of this message
 * @param more how many wait for the next one
 */
record News(List<Item> articles, int more) {
  private static final int AT_ONCE = 100;
  private static final int PAGE = 500;

  News {
    articles = List.copyOf(articles);
  }

  /** An article that was found. */
  record Item(Hit hit, ArticleLine line) {
    Webhooks.Told told() {
      return new Webhooks.Told(line.addedAt(), line.id());
    }
  }

  /** What came after what was told. */
  static News since(Store store, SearchIndex index, SavedSearches.Saved saved, Webhooks.Told told) {
    // the index knows milliseconds; what it finds too early is left out below
    Instant before = Instant.parse(told.until()).minusMillis(1);
    Asked asked = SearchQuery.saved(saved).asked(PAGE).addedAfter(before);
    List<Item> items = new ArrayList<>();
    for (int from = 0; from < Asked.DEEPEST; from += PAGE) {
      Found found = index.search(asked.page(from, PAGE));
      found
          .hits()
          .forEach(h -> store.articles().line(h.article()).ifPresent(l -> add(items, h, l)));
      if (from + PAGE >= found.total()) {
        break;
      }
    }
    List<Item> fresh =
        items.stream()
            .filter(i -> ORDER.compare(i.told(), told) > 0)
            .sorted(Comparator.comparing(Item::told, ORDER))
            .toList();
    int some = Math.min(AT_ONCE, fresh.size());
    return new News(fresh.subList(0, some), fresh.size() - some);
  }

  private static final Comparator<Webhooks.Told> ORDER =
      Comparator.comparing((Webhooks.Told told) -> Instant.parse(told.until()))
          .thenComparing(Webhooks.Told::article);

  private static void add(List<Item> items, Hit hit, ArticleLine line) {
    items.add(new Item(hit, line));
  }

  /** Up to where it tells. */
  Webhooks.Told told() {
    return articles.get(articles.size() - 1).told();
  }

  /** The name of the message: the same for the same articles of the same search. */
  String id(String heap, SavedSearches.Saved saved) {
    StringBuilder all = new StringBuilder(heap).append('\n').append(saved.id());
    articles.forEach(i -> all.append('\n').append(i.line().id()));
    return "msg_" + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The message. */
  byte[] json(String heap, SavedSearches.Saved saved, Instant now) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("type", "search.found").put("timestamp", now.toString());
    ObjectNode data = message.putObject("data");
    data.put("heap", heap).put("more", more);
    String address = SearchQuery.saved(saved).address();
    data.putObject("search")
        .put("id", saved.id())
        .put("name", saved.name())
        .put("address", address);
    ArrayNode list = data.putArray("articles");
    articles.forEach(item -> write(list.addObject(), item));
    return message.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(ObjectNode node, Item item) {
    ArticleLine line = item.line();
    node.put("id", line.id()).put("title", line.headline());
    line.outlet().ifPresent(o -> node.put("outlet", o));
    line.from().ifPresent(d -> node.put("publishedFrom", d));
    line.to().ifPresent(d -> node.put("publishedTo", d));
    node.put("addedAt", line.addedAt());
    node.put("address", "/articles/" + Addresses.encoded(line.id()));
    ObjectNode story = node.putObject("story").put("id", line.story());
    story.put("address", "/stories/" + Addresses.encoded(line.story()));
    ArrayNode words = node.putArray("words");
    item.hit().snippets().forEach(s -> words.add(s.words()));
  }
}
