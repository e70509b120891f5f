package org.recoupe.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;
import org.recoupe.model.story.Dossier;
import org.recoupe.screen.Screener;

/**
 * The way of an article through the program in stages that an engine can carry from machine to
 * machine: the steps of the {@link Pipeline}, in the same order, and with the same result. What is
 * large stays with its story; what all stories of a heap are held against is small.
 *
 * <p>Thread-safe.
 */
public final class Route {
  /** A dossier, by the name of its heap: the body is {@code recoupe-dossier/1}. */
  public static final String DOSSIER = "dossier";

  /** The dossier of a story alone, by the id of the story: {@code recoupe-dossier/1}. */
  public static final String STORY = "story";

  /** A story to be put on a shelf, by the id of the story: see {@link Shelved}. */
  public static final String SHELVED = "shelved";

  static final String CLEAN = "clean";
  static final String UNDATED = "undated";
  static final String RESIDUE = "residue";
  static final String READ = "read";
  static final String GATHER = "gather";
  static final String BUILD = "build";
  static final String LATER = "later";
  static final String LEND = "lend";
  static final String WEIGH = "weigh";
  static final String COMPOSE = "compose";
  static final String SHELVE = "shelve";

  private final List<Stage> stages;

  private Route(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /**
   * The route for French; dossiers are signed with a version.
   *
   * @param signs of text, UTF-16 units, that are taken into one heap, the shortest articles first;
   *     the rest is told as rejected; zero: no bound
   */
  public static Route standard(String version, Heaps heaps, long signs) {
    Steps steps = new Steps(Screener.of(List.of()));
    Dossier.Generator generator = new Dossier.Generator("Recoupe", version);
    return new Route(
        List.of(
            new ArticleStages.Clean(steps, heaps),
            new ArticleStages.Undated(heaps),
            new ArticleStages.Residue(),
            new ArticleStages.Read(steps),
            new HeapStages.Gather(steps, new Room(signs)),
            new StoryStages.Build(steps),
            new HeapStages.Look(),
            new StoryStages.Lend(),
            new StoryStages.Weigh(steps, generator),
            new HeapStages.Compose(generator),
            new HeapStages.Shelve()));
  }

  /** The stages, each before those to which it sends values. */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * The stage of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Stage stage(String name) {
    return stages.stream()
        .filter(stage -> stage.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no stage: " + name));
  }

  /**
   * What intake hands on, as it sets out.
   *
   * @param name of the source; no two have one name
   */
  public static void arrivals(String name, Source source, Consumer<Parcel> out) {
    AtomicInteger count = new AtomicInteger();
    source.into(
        arrival -> {
          String place = name + "#" + count.incrementAndGet();
          Carried value =
              arrival instanceof RawPage page
                  ? Kinds.PAGE.to(CLEAN, place, place, page)
                  : Kinds.REFUSED.to(CLEAN, place, place, (Rejected) arrival);
          out.accept(Parcel.of(value, place));
        });
  }

  /** True for the stage at which an engine turns away what comes for a heap that it has closed. */
  public static boolean atGate(String stage) {
    return stage.equals(RESIDUE);
  }

  /** The file of a folder in which a dossier or a story stands: its path, from there. */
  public static String file(String to, String key) {
    String plain = key.replaceAll("[^\\w-]+", "/");
    String file = to.equals(DOSSIER) ? plain + "/dossier.json" : "stories/" + plain + ".json";
    return file.replaceAll("^/|(?<=/)/", "");
  }

  /** The key of a group in a heap. */
  static String key(String heap, String group) {
    return heap + "|" + group;
  }

  /** The heap of such a key; a key without group is a heap itself. */
  static String heap(String key) {
    int end = key.indexOf('|');
    return end < 0 ? key : key.substring(0, end);
  }

  /** The group of such a key. */
  static String group(String key) {
    return key.substring(key.indexOf('|') + 1);
  }
}
