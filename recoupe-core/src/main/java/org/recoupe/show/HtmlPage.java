package org.recoupe.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;

/**
 * A dossier as one self-contained page: no network, both languages, readable without scripts. The
 * same dossier gives the same bytes. Tells the order in which things stand on the page.
 */
public final class HtmlPage {
  private static final int STORIES_OPEN = 3;
  private final PageLanguage language;
  private final List<Section> sections;
  private final Around around;

  /**
   * A page.
   *
   * @param language the one it speaks until its reader chooses the other
   */
  public HtmlPage(PageLanguage language) {
    this(language, Around.NOTHING);
  }

  /**
   * A page among others.
   *
   * @param language the one it speaks until its reader chooses the other
   * @param around what stands around it; the page itself still loads nothing
   */
  public HtmlPage(PageLanguage language, Around around) {
    this.language = language;
    this.around = around;
    this.sections =
        List.of(
            new Essentials(),
            new Divergences(),
            new Evolutions(),
            new Ledger(),
            new TransferTable(),
            new Chronology(),
            new Places(BaseMap.load()),
            new People(),
            new Sayings(),
            new LeftOut(),
            new Lineage(),
            new Articles());
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the target cannot be written to
   */
  public void write(Dossier dossier, Appendable out) throws IOException {
    try {
      new PageHead(language).write(new Html(out, language), title(dossier));
      body(dossier, new Html(out, language));
      new PageHead(language).end(new Html(out, language));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads what every page draws on now, so that the first one need not wait for it. */
  public static void load() {
    BaseMap.load();
  }

  /** What the page lets run and load, as a Content Security Policy. */
  public static String policy() {
    return new PageHead(PageLanguage.FR).policy();
  }

  private void body(Dossier dossier, Html html) {
    Page page = Page.of(Sources.of(dossier), around);
    html.open("body");
    html.say("a", page.words().say("skip"), "class", "skip", "href", "#main");
    html.open("div", "class", "page");
    around(page, html);
    new Masthead(page.words(), language).write(html, dossier);
    List<StoryView> stories = inOrder(page, dossier.stories());
    html.open("div", "class", "cols").open("main", "id", "main", "tabindex", "-1", "lang", "fr");
    stories(page, html, stories);
    strays(page, html, dossier, stories);
    new Screening(page).write(html, dossier.lists(), stories);
    new RejectedInputs(page).write(html, dossier.rejected());
    html.close();
    new ProofPane(page.words()).write(html);
    page.rules().write(html);
    html.close(3);
  }

  private void around(Page page, Html html) {
    if (around.links().isEmpty()) {
      return;
    }
    html.openNamed("nav", page.words().say("around"), "class", "around");
    for (PageLink link : around.links()) {
      html.say("a", new Bilingual(link.fr(), link.en()), "href", link.address());
      html.text(" ");
    }
    html.close().line();
  }

  private void stories(Page page, Html html, List<StoryView> stories) {
    if (stories.size() == 1) {
      StoryPart.alone(sections).write(html, stories.get(0));
      return;
    }
    html.say("h1", page.words().count("stories.title", stories.size()));
    List<StoryView> told = stories.stream().filter(s -> s.story().articles().size() > 1).toList();
    List<StoryView> single =
        stories.stream().filter(s -> s.story().articles().size() == 1).toList();
    if (!told.isEmpty()) {
      new StoryIndex(page).write(html, told);
    }
    boolean open = stories.size() <= STORIES_OPEN;
    told.forEach(s -> StoryPart.among(sections, open).write(html, s));
    new SingleArticles(page).write(html, single);
  }

  /** Articles that stand in no story are shown all the same. */
  private static void strays(Page page, Html html, Dossier dossier, List<StoryView> stories) {
    Set<String> told =
        stories.stream()
            .flatMap(s -> s.story().articles().stream())
            .collect(Collectors.toUnmodifiableSet());
    List<Reading> strays =
        dossier.readings().stream().filter(r -> !told.contains(r.article().id())).toList();
    new SingleArticles(page).strays(html, strays);
  }

  /** By weight: articles, origins, disagreements; what weighs the same keeps its order. */
  private static List<StoryView> inOrder(Page page, List<WeighedStory> stories) {
    boolean alone = stories.size() == 1;
    return stories.stream()
        .map(s -> new StoryView(page, s, alone))
        .sorted(
            Comparator.comparingInt((StoryView s) -> -s.story().articles().size())
                .thenComparing(s -> -s.story().origins().size())
                .thenComparing(s -> -Facts.divergences(s)))
        .toList();
  }

  private static String title(Dossier dossier) {
    String name = dossier.generator().name();
    return dossier.stories().size() == 1
        ? dossier.stories().get(0).story().title() + " · " + name
        : name;
  }
}
