package org.recoupe.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.At;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;

/**
 * A dossier as Markdown (CommonMark), in one language, each line with a numbered note that gives
 * its sentence. For people who go on writing: only stories that more than one article tells.
 */
public final class MarkdownDossier {
  private final PageLanguage language;

  /** A dossier in this language. */
  public MarkdownDossier(PageLanguage language) {
    this.language = language;
  }

  /**
   * Writes the dossier.
   *
   * @throws IOException if the target cannot be written to
   */
  public void write(Dossier dossier, Appendable out) throws IOException {
    Page page = Page.of(Sources.of(dossier));
    boolean alone = dossier.stories().size() == 1;
    for (WeighedStory weighed : dossier.stories()) {
      if (alone || weighed.story().articles().size() > 1) {
        out.append(new Part(page, new StoryView(page, weighed, alone)).text());
      }
    }
  }

  /** One story in the making. */
  private final class Part {
    private final Page page;
    private final StoryView view;
    private final StringBuilder text = new StringBuilder();
    private final List<At> notes = new ArrayList<>();

    Part(Page page, StoryView view) {
      this.page = page;
      this.view = view;
    }

    String text() {
      Story story = view.story();
      text.append("# ").append(Markdown.escaped(story.title())).append("\n\n");
      story.days().ifPresent(d -> text.append(say(page.dates().range(d))).append(" · "));
      text.append(say(view.words().count("articles", story.articles().size()))).append(" · ");
      text.append(say(view.words().count("origins", story.origins().size()))).append("\n");
      findings();
      announcements();
      timeline();
      quotes();
      copies();
      notes();
      return text.toString();
    }

    private void findings() {
      List<Finding> agreed = Essentials.agreed(view);
      heading("essentials", !agreed.isEmpty());
      agreed.forEach(this::agreement);
      List<Finding> differing =
          view.findings(Finding.Kind.DISAGREEMENT).stream()
              .filter(f -> !Findings.isSetAside(f))
              .toList();
      heading("divergences", !differing.isEmpty());
      differing.forEach(this::values);
      heading("evolutions", !view.findings(Finding.Kind.EVOLUTION).isEmpty());
      view.findings(Finding.Kind.EVOLUTION).forEach(this::values);
    }

    private void agreement(Finding finding) {
      Finding.Value first = finding.values().get(0);
      String origins = say(view.words().count("origins", finding.origins()));
      item(sentence(first.at()) + note(first.at()) + " (" + origins + ")");
    }

    private void values(Finding finding) {
      item(
          "**"
              + Markdown.escaped(finding.about())
              + "** "
              + Markdown.escaped(say(page.reason(finding.verdict()))));
      for (Finding.Value value : finding.values()) {
        text.append("  - ").append(Markdown.escaped(value.text())).append(note(value.at()));
        text.append(" (").append(byline(value.at())).append(")\n");
      }
    }

    private void announcements() {
      List<Announcement> all = view.weighing().announcements();
      heading("announcements", !all.isEmpty());
      for (Announcement announcement : all) {
        String notes = String.join("", announcement.tellings().stream().map(this::note).toList());
        String proof = String.join("", announcement.proof().stream().map(this::note).toList());
        String outcome = say(view.words().name("outcome", announcement.outcome()));
        item(Markdown.escaped(announcement.what()) + notes + " **" + outcome + "**" + proof);
      }
    }

    private void timeline() {
      heading("timeline", !view.weighing().timeline().isEmpty());
      for (TimelineEntry entry : view.weighing().timeline()) {
        String when = entry.days().map(page.dates()::range).map(this::say).orElse(unknown());
        String status = say(view.words().name("status", entry.status()));
        item(
            "**"
                + when
                + "** ("
                + status
                + ") "
                + words(entry.statement())
                + note(entry.statement()));
      }
    }

    private void quotes() {
      List<Utterance> said =
          view.story().utterances().stream().filter(u -> u.variants().size() > 1).toList();
      heading("quotes", !said.isEmpty());
      for (Utterance utterance : said) {
        item(Markdown.escaped(String.join(" → ", utterance.chain())));
        utterance
            .variants()
            .forEach(at -> text.append("  - ").append(words(at)).append(note(at)).append('\n'));
      }
    }

    private void copies() {
      heading("lineage", !view.story().copies().isEmpty());
      for (Copy copy : view.story().copies()) {
        String kind = say(view.words().name("copy", copy.kind()));
        item(outlet(copy.copy()) + " ← " + outlet(copy.original()) + " (" + kind + ")");
      }
    }

    private void notes() {
      text.append('\n');
      for (int i = 0; i < notes.size(); i++) {
        At at = notes.get(i);
        text.append("[^").append(view.story().id()).append('-').append(i + 1).append("]: ");
        text.append(byline(at)).append(": ").append(sentence(at)).append('\n');
      }
      text.append('\n');
    }

    private void heading(String section, boolean wanted) {
      if (wanted) {
        text.append("\n## ").append(say(view.words().say("section." + section))).append("\n\n");
      }
    }

    private void item(String line) {
      text.append("- ").append(line).append('\n');
    }

    private String note(At at) {
      notes.add(at);
      return "[^" + view.story().id() + "-" + notes.size() + "]";
    }

    private String byline(At at) {
      return outlet(at.article()) + ", " + say(page.published(at.article()));
    }

    private String outlet(String article) {
      return Markdown.escaped(page.sources().outlet(article));
    }

    private String sentence(At at) {
      return words(page.sources().around(at));
    }

    private String words(At at) {
      return Markdown.escaped(page.sources().words(at));
    }

    private String unknown() {
      return say(view.words().say("date.unknown"));
    }

    private String say(Bilingual words) {
      return words.in(language);
    }
  }
}
