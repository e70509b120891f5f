package org.recoupe.show;

import java.util.List;
import java.util.Locale;
import org.recoupe.model.Article;
import org.recoupe.model.story.Version;

/** What an article said before it was edited: each earlier version with what became of it. */
final class EarlierVersions {
  private static final int HASH_SHOWN = 12;
  private final Page page;

  EarlierVersions(Page page) {
    this.page = page;
  }

  /** Writes the earlier versions of an article, if there are any. */
  void write(Html html, Article article) {
    List<Version> versions = page.sources().versions(article.id());
    if (versions.isEmpty()) {
      return;
    }
    html.open("details", "class", "edits", "id", "v-" + article.id());
    html.say("summary", page.words().count("versions", versions.size()));
    versions.forEach(version -> version(html, version));
    html.close();
  }

  private void version(Html html, Version version) {
    html.open("p", "class", "also").say(page.words().say("version"));
    html.text(" · ").say(page.published(version.article().published()));
    version
        .captured()
        .ifPresent(
            time ->
                html.text(" · ")
                    .say(page.words().say("version.captured", Bilingual.of(time.toString()))));
    String hash = version.article().sha256().toLowerCase(Locale.ROOT);
    html.text(" · ");
    html.element(
        "code", hash.substring(0, Math.min(HASH_SHOWN, hash.length())) + "…", "title", hash);
    html.close().open("ol");
    version.differences().forEach(difference -> difference(html, difference));
    html.close();
  }

  private static void difference(Html html, Version.Difference difference) {
    html.open("li");
    if (!difference.before().isEmpty()) {
      html.open("del");
      WordDiff.write(html, difference.before(), difference.after());
      html.close().text(" ");
    }
    if (!difference.after().isEmpty()) {
      html.open("ins");
      WordDiff.write(html, difference.after(), difference.before());
      html.close();
    }
    html.close();
  }
}
