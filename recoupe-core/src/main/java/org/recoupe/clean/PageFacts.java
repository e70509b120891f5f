package org.recoupe.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
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

  /** Where publishers put the date of publication, the surest first; never dates of change. */
  private static final String[] DATE_TAGS = {
    "meta[property=article:published_time]",
    "meta[name=article:published_time]",
    "meta[property=og:article:published_time]",
    "meta[property=og:published_time]",
    "meta[property=og:pubdate]",
    "meta[itemprop=datePublished]",
    "meta[name=datePublished]",
    "meta[property=datePublished]",
    "meta[name=article.published]",
    "meta[name=published_time]",
    "meta[name=publish-date]",
    "meta[name=publish_date]",
    "meta[name=publishdate]",
    "meta[name=publication_date]",
    "meta[name=publication-date]",
    "meta[name=pubdate]",
    "meta[name=parsely-pub-date]",
    "meta[name=sailthru.date]",
    "meta[name=cXenseParse:recs:publishtime]",
    "meta[name=dcterms.issued]",
    "meta[name=dc.date.issued]",
    "meta[name=DC.date.issued]",
    "meta[name=DC.Date]",
    "meta[name=dc.date]",
    "meta[name=DC.date]",
    "meta[name=dcterms.created]",
    "meta[name=dcterms.date]",
    "meta[name=citation_publication_date]",
    "meta[name=citation_date]",
    "meta[name=date]",
    "meta[name=Date]",
    "meta[name=rnews:datePublished]",
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

  static PageFacts of(Document page) {
    List<JsonRow> rows = linkedData(page);
    List<String> titles = new ArrayList<>();
    rows.forEach(row -> row.field("headline").ifPresent(titles::add));
    content(page, "meta[property=og:title]").ifPresent(titles::add);
    content(page, "meta[name=twitter:title]").ifPresent(titles::add);
    List<String> dates = new ArrayList<>();
    rows.forEach(row -> row.field("datePublished").ifPresent(dates::add));
    for (String tag : DATE_TAGS) {
      content(page, tag).ifPresent(dates::add);
    }
    return new PageFacts(
        titles.stream().map(String::strip).filter(title -> !title.isEmpty()).toList(),
        dates,
        content(page, "meta[property=og:site_name]").or(() -> first(rows, "publisher.name")),
        address(page),
        first(rows, "author.name")
            .or(() -> first(rows, "author"))
            .or(() -> content(page, "meta[name=author]")),
        first(rows, "articleBody"));
  }

  private static Optional<String> first(List<JsonRow> rows, String path) {
    return rows.stream().map(row -> row.field(path)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> address(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String href = canonical == null ? "" : canonical.attr("href");
    return Stream.of(Optional.of(href), content(page, "meta[property=og:url]"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  private static Optional<String> content(Document page, String query) {
    return page.select(query).stream()
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_FACT)
        .findFirst();
  }

  /** The objects of the page's JSON-LD that are articles, those of a news type first. */
  private static List<JsonRow> linkedData(Document page) {
    List<JsonRow> all = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
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
