package org.recoupe.show.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.Article;
import org.recoupe.model.Outlet;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;

/** One article a row: who published it when, in which story, after whom. */
final class ArticleRows implements Rows {
  @Override
  public List<String> columns() {
    return List.of(
        "article",
        "key",
        "title",
        "outlet",
        "owner",
        "published",
        "published_basis",
        "published_why",
        "language",
        "story",
        "story_title",
        "episode",
        "origins",
        "agencies",
        "copies",
        "characters",
        "uri",
        "sha256");
  }

  @Override
  public Stream<List<String>> of(Evidence evidence) {
    Map<String, Story> storyOf = new HashMap<>();
    evidence
        .stories()
        .map(WeighedStory::story)
        .forEach(s -> s.articles().forEach(a -> storyOf.put(a, s)));
    return evidence.dossier().readings().stream()
        .map(
            r ->
                row(
                    evidence,
                    r,
                    List.copyOf(Stream.ofNullable(storyOf.get(r.article().id())).toList())));
  }

  private static List<String> row(Evidence evidence, Reading reading, List<Story> story) {
    Article article = reading.article();
    return List.of(
        article.id(),
        article.key(),
        article.title().orElse(""),
        article.outlet().map(Outlet::name).orElse(""),
        article.outlet().flatMap(Outlet::owner).orElse(""),
        Evidence.published(article.published()),
        Spelling.of(article.published().basis()),
        article.published().why(),
        article.language(),
        story.stream().map(Story::id).collect(Collectors.joining()),
        story.stream().map(Story::title).collect(Collectors.joining()),
        episodes(story, article.id()),
        origins(story, article.id()),
        Evidence.joined(reading.agencies()),
        copies(evidence, story, article.id()),
        String.valueOf(article.text().length()),
        article.uri(),
        article.sha256());
  }

  private static String episodes(List<Story> stories, String article) {
    return Evidence.joined(
        stories.stream()
            .flatMap(s -> s.episodes().stream())
            .filter(e -> e.articles().contains(article))
            .map(Episode::title)
            .toList());
  }

  private static String origins(List<Story> stories, String article) {
    return Evidence.joined(
        stories.stream()
            .flatMap(s -> s.origins().stream())
            .filter(o -> o.articles().contains(article))
            .map(Origin::name)
            .toList());
  }

  /** From which articles it has text: « copy of La Gazette (a1b2, 83 %) ». */
  private static String copies(Evidence evidence, List<Story> stories, String article) {
    return Evidence.joined(
        stories.stream()
            .flatMap(s -> s.copies().stream())
            .filter(c -> c.copy().equals(article))
            .map(c -> copy(evidence, c))
            .toList());
  }

  private static String copy(Evidence evidence, Copy copy) {
    return "%s: %s (%s, %d %%)"
        .formatted(
            Spelling.of(copy.kind()),
            evidence.outlet(copy.original()),
            copy.original(),
            Math.round(copy.share() * 100));
  }
}
