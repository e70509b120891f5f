package org.recoupe.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.story.Dossier;

/**
 * A dossier as running text with numbered notes, in one language: what Markdown and paper share.
 * For people who go on writing: only stories that more than one article tells, or the only one.
 *
 * @param language the language it speaks
 * @param words what the program says
 * @param author the program that wrote the dossier, with its version
 * @param chapters the stories
 */
public record Manuscript(
    PageLanguage language, Words words, String author, List<Chapter> chapters) {

  /**
   * One story.
   *
   * @param id the id of the story
   * @param title its title, words of a source
   * @param facts its days and what is counted in it
   * @param blocks what it says, under headings
   * @param notes the sentences it rests on, by number from one
   * @param articles the articles that tell it
   */
  public record Chapter(
      String id,
      String title,
      List<String> facts,
      List<Block> blocks,
      List<Note> notes,
      List<Listed> articles) {

    private Chapter with(Block block) {
      List<Block> all = new ArrayList<>(blocks);
      all.add(block);
      return new Chapter(id, title, facts, all, notes, articles);
    }
  }

  /**
   * Lines under one heading.
   *
   * @param title the heading
   * @param caution how to read them
   * @param items the lines
   */
  public record Block(String title, String caution, List<Item> items) {}

  /**
   * One line.
   *
   * @param depth 0, or 1 for a line that belongs to the one before
   * @param runs its words
   */
  public record Item(int depth, List<Run> runs) {}

  /** A piece of a line. */
  public sealed interface Run permits Own, Told, Mark {}

  /**
   * Words of the program.
   *
   * @param text the words
   * @param strong true where they stand out
   */
  public record Own(String text, boolean strong) implements Run {}

  /**
   * Words of a source.
   *
   * @param text the words, as they are
   * @param strong true where they stand out
   */
  public record Told(String text, boolean strong) implements Run {}

  /**
   * The mark of a note.
   *
   * @param note its number
   */
  public record Mark(int note) implements Run {}

  /**
   * The sentence that a line rests on.
   *
   * @param outlet who published it
   * @param published when, as the dossier says it
   * @param sentence the sentence
   * @param article the id of its article
   */
  public record Note(String outlet, String published, String sentence, String article) {}

  /**
   * An article.
   *
   * @param id its id
   * @param outlet who published it
   * @param published when, as the dossier says it
   * @param title its headline
   * @param address where it stands on the web
   */
  public record Listed(
      String id,
      String outlet,
      String published,
      Optional<String> title,
      Optional<String> address) {}

  /** The running text of a dossier. */
  public static Manuscript of(Dossier dossier, PageLanguage language) {
    Page page = Page.of(Sources.of(dossier));
    boolean alone = dossier.stories().size() == 1;
    List<Chapter> chapters =
        dossier.stories().stream()
            .filter(w -> alone || w.story().articles().size() > 1)
            .map(w -> new ChapterMaker(new StoryView(page, w, alone), language).chapter())
            .toList();
    String author = dossier.generator().name() + " " + dossier.generator().version();
    return new Manuscript(language, page.words(), author, chapters);
  }

  /**
   * The same with what people decided, under a heading of its own behind the lines of the last
   * story.
   *
   * @param decided a line for each decision; where there is none, nothing is added
   */
  public Manuscript decided(List<String> decided) {
    if (decided.isEmpty() || chapters.isEmpty()) {
      return this;
    }
    List<Chapter> all = new ArrayList<>(chapters);
    all.add(all.remove(all.size() - 1).with(block(decided)));
    return new Manuscript(language, words, author, all);
  }

  private Block block(List<String> decided) {
    List<Item> items =
        decided.stream().map(line -> new Item(0, List.<Run>of(new Told(line, false)))).toList();
    String title = words.say("section.decisions").in(language);
    return new Block(title, words.say("section.decisions.sub").in(language), items);
  }
}
