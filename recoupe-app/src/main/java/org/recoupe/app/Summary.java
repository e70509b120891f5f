package org.recoupe.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.DateRange;
import org.recoupe.model.Rejected;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.ListUsed;
import org.recoupe.model.story.WeighedStory;

/**
 * The few lines on the terminal after a run: what was read, and the richest stories with what
 * matters most in them.
 */
final class Summary {
  private static final int STORIES = 5;
  private static final int LINES = 4;
  private static final int REJECTED = 10;

  private final ResourceBundle words;

  Summary(ResourceBundle words) {
    this.words = words;
  }

  void print(Dossier dossier, PrintStream out, Path folder) {
    List<WeighedStory> told =
        dossier.stories().stream().filter(s -> s.story().articles().size() > 1).toList();
    int alone = dossier.stories().size() - told.size();
    out.println(
        String.join(
            " · ",
            count("summary.articles", dossier.readings().size()),
            count("summary.stories", told.size()),
            count("summary.alone", alone),
            count("summary.rejected", dossier.rejected().size())));
    out.println(counts(dossier.counts()));
    told.stream().limit(STORIES).forEach(story -> print(story, out));
    if (told.size() > STORIES) {
      out.println();
      out.println(count("summary.more", told.size() - STORIES));
    }
    lists(dossier, out);
    rejected(dossier.rejected(), out);
    out.println();
    out.println(folder.resolve("dossier.html"));
    out.println(folder.resolve("dossier.json"));
  }

  /** The lists that were consulted, and how many names are like one on them. */
  private void lists(Dossier dossier, PrintStream out) {
    if (dossier.lists().isEmpty()) {
      return;
    }
    out.println();
    for (ListUsed list : dossier.lists()) {
      String date = list.date().map(d -> " (" + d + ")").orElse("");
      String unread = list.unread() > 0 ? " · " + count("summary.list.unread", list.unread()) : "";
      String entries = count("summary.list.entries", list.entries());
      out.println(list.name() + date + " · " + entries + unread);
    }
    List<String> matches = dossier.stories().stream().flatMap(Summary::matches).toList();
    out.println("  " + count("summary.matches", matches.size()));
    matches.stream().limit(REJECTED).forEach(line -> out.println("  ≈ " + line));
    if (matches.size() > REJECTED) {
      out.println("  ≈ …");
    }
  }

  private static Stream<String> matches(WeighedStory story) {
    Map<String, String> names =
        story.story().entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::name, (a, b) -> a));
    return story.weighing().listed().stream()
        .filter(l -> l.score().isPresent())
        .map(
            l ->
                names.getOrDefault(l.entity(), "?")
                    + " ≈ "
                    + l.name().orElse("?")
                    + " ("
                    + l.list()
                    + ", "
                    + l.entry().orElse("?")
                    + ", "
                    + l.score().map(s -> Math.round(s * 100) + " %").orElse("?")
                    + ")");
  }

  private void rejected(List<Rejected> rejected, PrintStream out) {
    rejected.stream()
        .limit(REJECTED)
        .forEach(r -> out.println("  ✗ " + r.where() + ": " + r.why()));
    if (rejected.size() > REJECTED) {
      out.println("  ✗ …");
    }
  }

  private void print(WeighedStory weighed, PrintStream out) {
    out.println();
    out.println(weighed.story().title());
    out.println(
        "  "
            + String.join(
                " · ",
                weighed.story().days().map(Summary::span).orElse("?"),
                count("summary.articles", weighed.story().articles().size()),
                count("summary.episodes", weighed.story().episodes().size()),
                count("summary.origins", weighed.story().origins().size())));
    findings(weighed, Finding.Kind.DISAGREEMENT, "summary.differ", out);
    findings(weighed, Finding.Kind.EVOLUTION, "summary.evolves", out);
    findings(weighed, Finding.Kind.AGREEMENT, "summary.agree", out);
    weighed.weighing().announcements().stream()
        .filter(a -> a.outcome() != Announcement.Outcome.NO_LATER_COVERAGE)
        .limit(LINES)
        .forEach(a -> announced(a, out));
  }

  private void findings(WeighedStory story, Finding.Kind kind, String label, PrintStream out) {
    story.weighing().findings().stream()
        .filter(f -> f.kind() == kind && !aside(f) && !onlyRepeated(f))
        .limit(LINES)
        .forEach(f -> out.println("  " + words.getString(label) + ": " + f.about() + values(f)));
  }

  /** Another wording or another scope is no disagreement: the page shows them apart. */
  private static boolean aside(Finding finding) {
    return finding.aspect().filter(a -> a == Aspect.WORDING || a == Aspect.SCOPE).isPresent();
  }

  /** What several articles have from one origin is repeated, not confirmed. */
  private static boolean onlyRepeated(Finding finding) {
    return finding.kind() == Finding.Kind.AGREEMENT && finding.origins() < 2;
  }

  private static String values(Finding finding) {
    if (finding.kind() == Finding.Kind.AGREEMENT) {
      return " (" + finding.origins() + ")";
    }
    return finding.values().stream()
        .map(Finding.Value::text)
        .distinct()
        .limit(LINES)
        .reduce((a, b) -> a + " / " + b)
        .map(v -> " — " + v)
        .orElse("");
  }

  private void announced(Announcement plan, PrintStream out) {
    out.println(
        "  "
            + words.getString("summary.announced")
            + ": "
            + plan.what()
            + " → "
            + words.getString("outcome." + plan.outcome().name()));
  }

  /** What came in is the sum of the rest: nothing is lost. */
  private String counts(Counts counts) {
    return new MessageFormat(words.getString("summary.counts"), words.getLocale())
        .format(
            new Object[] {
              counts.arrived(),
              counts.articles(),
              counts.versions(),
              counts.duplicates(),
              counts.rejected()
            });
  }

  private String count(String key, int number) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(new Object[] {number});
  }

  private static String span(DateRange days) {
    return days.isDay() ? days.from().toString() : days.from() + " – " + days.to();
  }
}
