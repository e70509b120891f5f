package org.recoupe.store;

import java.util.List;

/** Decisions of which articles tell one story, and when, before they have a number. */
public final class Groupings {
  private Groupings() {}

  /**
   * Stories that are one.
   *
   * @param stories with the articles of each, the one that takes the others in first
   * @param label what they are called, for people
   */
  public static Decision.Made merge(List<Decision.Side> stories, String label, String reason) {
    return made(Decision.Kind.MERGE, stories, label, reason);
  }

  /**
   * Articles that are a story of their own.
   *
   * @param whole the story, with all its articles
   * @param out its articles that are none of it, under the id of a story that is not there yet
   * @param label what the story is called, for people
   */
  public static Decision.Made split(
      Decision.Side whole, Decision.Side out, String label, String reason) {
    List<String> left = whole.parts().stream().filter(a -> !out.parts().contains(a)).toList();
    return made(
        Decision.Kind.SPLIT, List.of(new Decision.Side(whole.id(), left), out), label, reason);
  }

  /**
   * The day of an article.
   *
   * @param story in which it stands
   * @param days ISO 8601: a day, or a first and a last with a slash between them
   * @param label what the article is called, for people
   */
  public static Decision.Made date(
      String article, String story, String days, String label, String reason) {
    if (DueDays.of(days).isEmpty()) {
      throw new IllegalArgumentException("no day: " + days);
    }
    return new Decision.Made(
        Decision.Kind.CORRECT,
        new Subject(Subject.Target.ARTICLE, story, label, List.of(article)),
        reason,
        new Decision.Value(days, List.of()));
  }

  private static Decision.Made made(
      Decision.Kind kind, List<Decision.Side> sides, String label, String reason) {
    List<String> articles = sides.stream().flatMap(side -> side.parts().stream()).toList();
    Subject subject = new Subject(Subject.Target.STORY, sides.get(0).id(), label, articles);
    return new Decision.Made(kind, subject, reason, new Decision.Value("", List.of(), sides));
  }
}
