package org.recoupe.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.JsonRow;

/**
 * What a page declares of itself in its head: JSON-LD after schema.org, Open Graph, Dublin Core and
 * the loose meta tags of publishers. Evidence, not truth.
 *
 * @param titles headlines, the surest first
 * @param dates of publication, as written, the surest first
 * @param site name of the site
 * @param address web address
 * @param author signature
 * @param body text of the article
 */
record PageFacts(
    List<String> titles,
    List<String> dates,
    Optional<String> site,
    Optional<String> address,
    Optional<String> author,
    Optional<String> body) {

  private static final int LARGEST_LD = 2_000_000;
  private static final int LONGEST_FACT = 400;
  private static final List<String> KEYS = List.of("property", "name", "itemprop");

  /** Where publishers put the date of publication, the surest first; never dates of change. */
  private static final String[] DATE_TAGS = {
    "property=article:published_time",
    "name=article:published_time",
    "property=og:article:published_time",
    "property=og:published_time",
    "property=og:pubdate",
    "itemprop=datepublished",
    "name=datepublished",
    "property=datepublished",
    "name=article.published",
    "name=published_time",
    "name=publish-date",
    "name=publish_date",
    "name=publishdate",
    "name=publication_date",
    "name=publication-date",
    "name=pubdate",
    "name=parsely-pub-date",
    "name=sailthru.date",
    "name=cxenseparse:recs:publishtime",
    "name=dcterms.issued",
    "name=dc.date.issued",
    "name=dc.date",
    "name=dcterms.created",
    "name=dcterms.date",
    "name=citation_publication_date",
    "name=citation_date",
    "name=date",
    "name=rnews:datepublished",
  };

  private static final String[] ARTICLE_TYPES = {
    "NewsArticle",
    "Article",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "WebPage"
  };

  PageFacts {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
  }

  static PageFacts of(Outline page) {
    List<JsonRow> rows = linkedData(page);
    Map<String, String> metas = metas(page);
    List<String> titles = new ArrayList<>();
    rows.forEach(row -> row.field("headline").ifPresent(titles::add));
    content(metas, "property=og:title").ifPresent(titles::add);
    content(metas, "name=twitter:title").ifPresent(titles::add);
    List<String> dates = new ArrayList<>();
    rows.forEach(row -> row.field("datePublished").ifPresent(dates::add));
    for (String tag : DATE_TAGS) {
      content(metas, tag).ifPresent(dates::add);
    }
    return new PageFacts(
        titles.stream().map(String::strip).filter(title -> !title.isEmpty()).toList(),
        dates,
        content(metas, "property=og:site_name").or(() -> first(rows, "publisher.name")),
        address(page, metas),
        first(rows, "author.name")
            .or(() -> first(rows, "author"))
            .or(() -> content(metas, "name=author")),
        first(rows, "articleBody"));
  }

  private static Optional<String> first(List<JsonRow> rows, String path) {
    return rows.stream().map(row -> row.field(path)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> address(Outline page, Map<String, String> metas) {
    String href = page.canonical().map(link -> link.attr("href")).orElse("");
    return Stream.of(Optional.of(href), content(metas, "property=og:url"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  private static Optional<String> content(Map<String, String> metas, String tag) {
    return Optional.ofNullable(metas.get(tag));
  }

  /** What the meta tags say, the first of each name: names are keys like {@code name=author}. */
  private static Map<String, String> metas(Outline page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.metas()) {
      String value = meta.attr("content").strip();
      if (!value.isEmpty() && value.length() <= LONGEST_FACT) {
        for (String key : KEYS) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            metas.putIfAbsent(key + "=" + name, value);
          }
        }
      }
    }
    return metas;
  }

  /** The objects of the page's JSON-LD that are articles, those of a news type first. */
  private static List<JsonRow> linkedData(Outline page) {
    List<JsonRow> all = new ArrayList<>();
    for (Element script : page.data()) {
      String data = script.data().strip();
      if (data.length() <= LARGEST_LD) {
        all.addAll(objects(data));
      }
    }
    List<JsonRow> articles = new ArrayList<>();
    for (String type : ARTICLE_TYPES) {
      all.stream()
          .filter(
              row ->
                  row.field("@type")
                      .map(t -> List.of(t.split("\\s+")).contains(type))
                      .orElse(false))
          .forEach(articles::add);
    }
    return articles;
  }

  /** A page with broken JSON-LD is an ordinary page: its other evidence stands. */
  private static List<JsonRow> objects(String data) {
    try {
      return JsonRow.objects(data);
    } catch (BrokenJson e) {
      return List.of();
    }
  }
}
