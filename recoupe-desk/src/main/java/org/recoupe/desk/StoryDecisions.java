package org.recoupe.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.store.ArticleLine;
import org.recoupe.store.Decision;
import org.recoupe.store.Groupings;
import org.recoupe.store.Store;
import org.recoupe.story.StoryStream;

/** Which articles tell one story, and when they were published, as somebody decides. */
record StoryDecisions(Store store) {

  /** A story takes another one in. */
  Decision.Made merge(String kept, String other, String reason) {
    Story one = story(kept);
    Story two = story(store.stories().successor(other).orElse(other));
    if (one.id().equals(two.id())) {
      throw new BadRequestResponse("it takes two to merge");
    }
    List<Decision.Side> sides = List.of(side(one), side(two));
    return Groupings.merge(sides, one.title() + " = " + two.title(), needed(reason));
  }

  /** Some articles, or all of some episodes, are a story of their own. */
  Decision.Made split(
      String whole, Collection<String> articles, Collection<String> episodes, String reason) {
    Story story = story(whole);
    TreeSet<String> out = new TreeSet<>(articles);
    story.episodes().stream()
        .filter(episode -> episodes.contains(episode.id()))
        .forEach(episode -> out.addAll(episode.articles()));
    if (out.isEmpty() || !story.articles().containsAll(out)) {
      throw new BadRequestResponse("these are no articles of the story");
    }
    if (out.size() == story.articles().size()) {
      throw new BadRequestResponse("an article stays at least");
    }
    List<String> own = List.copyOf(out);
    String id = StoryStream.freeId(own, store.stories()::used);
    return Groupings.split(side(story), new Decision.Side(id, own), story.title(), needed(reason));
  }

  /** An article was published on other days: ISO 8601, one, or two with a slash between them. */
  Decision.Made date(String article, String days, String reason) {
    ArticleLine line =
        store
            .articles()
            .line(article)
            .orElseThrow(() -> new NotFoundResponse("no article " + article));
    return Groupings.date(article, line.story(), days, line.headline(), needed(reason));
  }

  private static Decision.Side side(Story story) {
    return new Decision.Side(story.id(), story.articles());
  }

  private static String needed(String reason) {
    if (reason.isBlank()) {
      throw new BadRequestResponse("a decision has a reason");
    }
    return reason;
  }

  private Story story(String id) {
    return store
        .stories()
        .story(id)
        .map(WeighedStory::story)
        .orElseThrow(() -> new NotFoundResponse("no story " + id));
  }
}
