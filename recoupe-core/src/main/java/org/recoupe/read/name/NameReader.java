package org.recoupe.read.name;

import java.util.List;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Sentence;

/**
 * Reads the names of an article: first the finders in their order, then the people, bodies and
 * places behind the names. Thread-safe.
 */
public final class NameReader {
  private static final String MODEL = "names.model";

  private final List<NameFinder> finders;

  private NameReader(List<NameFinder> finders) {
    this.finders = List.copyOf(finders);
  }

  /** The reader of French; loaded at first use. */
  public static NameReader french() {
    return Held.FRENCH;
  }

  private static final class Held {
    static final NameReader FRENCH =
        new NameReader(
            List.of(
                new ModelFinder(new NameTagger(Weights.load(MODEL)), WordKinds.french()),
                new Trimmer(),
                new Discarder(),
                new AcronymFinder(),
                new BodyFinder(),
                new SeatFinder(),
                new SignatureFinder(),
                new KnownBodies(),
                new KnownPlaces(),
                new KnownCities(),
                new NameEnds(),
                new Retyper(),
                new PersonSigns(),
                new HeadedBodies(),
                new SameEverywhere(),
                new CommonWords(),
                new Relatives(),
                new Portfolios()));
  }

  /** The names of an article and who they belong to. */
  public Named read(String text, List<Sentence> sentences) {
    Page page = Page.of(text, sentences);
    List<Mention> names = List.of();
    for (NameFinder finder : finders) {
      names = finder.find(page, names);
    }
    return Casting.of(page, names);
  }
}
