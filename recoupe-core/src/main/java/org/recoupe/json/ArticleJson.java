package org.recoupe.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Edit;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.mark.Figure;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.TimeMark;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Version;

/** The JSON form of an article with its marks. */
final class ArticleJson {
  private final JsonOut out;
  private final Map<String, String> entityOf;
  private final Map<String, List<String>> alsoAt;
  private final Map<String, List<Version>> versions;

  ArticleJson(JsonOut out, Dossier dossier) {
    this.out = out;
    this.entityOf = dossier.entityOf();
    this.alsoAt = dossier.alsoAt();
    this.versions = dossier.versions();
  }

  void write(Reading reading) throws IOException {
    Article article = reading.article();
    out.object(
        () -> {
          identity(article);
          out.text("text", article.text());
          out.list(
              "origin",
              article.origin(),
              p -> out.numbers(p.textStart(), p.originalStart(), p.length()));
          out.text("language", article.language());
          out.flag("truncated", article.truncated());
          out.object("published", () -> published(article.published()));
          out.list("passages", article.passages(), this::passage);
          out.list("edits", article.edits(), this::edit);
          out.list("versions", versions.getOrDefault(article.id(), List.of()), this::version);
          marks(reading);
        });
  }

  private void identity(Article article) throws IOException {
    out.text("id", article.id());
    out.text("key", article.key());
    out.text("uri", article.uri());
    out.texts("alsoAt", alsoAt.getOrDefault(article.id(), List.of()));
    out.text("sha256", article.sha256());
    out.optional(
        "outlet",
        article.outlet(),
        outlet ->
            out.object(
                () -> {
                  out.text("name", outlet.name());
                  out.text("owner", outlet.owner());
                }));
    out.text("title", article.title());
  }

  private void published(Published published) throws IOException {
    Optional<String> clock = published.clock();
    out.text("from", clock.or(() -> published.days().map(DateRange::from).map(Object::toString)));
    out.text("to", clock.or(() -> published.days().map(DateRange::to).map(Object::toString)));
    out.constant("basis", published.basis());
    out.ats("evidence", published.evidence());
    out.textOrNull("why", published.why());
  }

  private void passage(Passage passage) throws IOException {
    out.object(
        () -> {
          out.span(passage.span());
          out.constant("kind", passage.kind());
          out.text("language", passage.language());
        });
  }

  private void edit(Edit edit) throws IOException {
    out.object(
        () -> {
          out.constant("kind", edit.kind());
          out.text("original", edit.original());
          out.text("replacement", edit.replacement());
          out.text("why", edit.why());
          out.number("place", edit.place());
        });
  }

  private void version(Version version) throws IOException {
    Article article = version.article();
    out.object(
        () -> {
          out.text("id", article.id());
          out.text("key", article.key());
          out.text("uri", article.uri());
          out.text("sha256", article.sha256());
          out.text("captured", version.captured().map(Object::toString));
          out.object("published", () -> published(article.published()));
          out.text("title", article.title());
          out.text("text", article.text());
          out.list("differences", version.differences(), this::difference);
        });
  }

  private void difference(Version.Difference difference) throws IOException {
    out.object(
        () -> {
          out.text("before", difference.before());
          out.text("after", difference.after());
        });
  }

  private void marks(Reading reading) throws IOException {
    String id = reading.article().id();
    out.texts("agencies", reading.agencies());
    out.list("mentions", reading.mentions(), m -> mention(id, m));
    out.list("times", reading.times(), this::time);
    out.list("figures", reading.figures(), this::figure);
    out.list("quotes", reading.quotes(), q -> quote(id, q));
  }

  private Optional<String> entity(String article, Optional<String> referent) {
    return referent.flatMap(r -> Optional.ofNullable(entityOf.get(article + "/" + r)));
  }

  private void mention(String article, Mention mention) throws IOException {
    out.object(
        () -> {
          out.span(mention.span());
          out.constant("type", mention.type());
          out.text("entity", entity(article, mention.referent()));
        });
  }

  private void time(TimeMark time) throws IOException {
    out.object(
        () -> {
          out.span(time.span());
          out.constant("kind", time.kind());
          out.text("value", time.value());
        });
  }

  private void figure(Figure figure) throws IOException {
    out.object(
        () -> {
          out.span(figure.span());
          out.number("value", figure.value());
          out.number("hi", figure.high());
          out.constant("bound", figure.bound());
          out.text("what", figure.what());
          out.text("source", figure.source());
        });
  }

  private void quote(String article, Quote quote) throws IOException {
    out.object(
        () -> {
          out.number("q", quote.number());
          out.span(quote.span());
          out.flag("direct", quote.direct());
          out.flag("partial", quote.partial());
          out.text("speaker", entity(article, quote.speaker()));
          out.text("speakerText", quote.speakerText());
          out.constant("speakerKind", quote.speakerKind());
          out.text("via", quote.via());
          out.text("cue", quote.cue());
        });
  }
}
