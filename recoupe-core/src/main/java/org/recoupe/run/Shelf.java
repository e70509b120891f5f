package org.recoupe.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoupe.model.DateRange;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.story.Frequencies;
import org.recoupe.story.StoryChange;
import org.recoupe.story.StoryStream;
import org.recoupe.story.Ties;
import org.recoupe.story.Traits;

/** Where a heap that grows is kept between arrivals. What is put in stays, whole or not at all. */
public interface Shelf {

  /** Which of these articles are there. */
  Set<String> known(Collection<String> articles);

  /**
   * A stretch with the stories that arrivals may join or string together: those that touch these
   * days, those of which no day is known, and whenever they were, those that name most of the same
   * people. Every article of theirs is part of the stretch. Where that would be very many, only
   * those of them that share rare words with an arrival, and what is common among all of them.
   *
   * @param held may be nothing
   * @param days empty if no day is known
   * @param people full names
   * @param arrivals what likens the articles that come; none if none does
   */
  Stretch around(Stretch held, Optional<DateRange> days, Set<String> people, List<Traits> arrivals);

  /** The stories in which these articles stand, with every article of theirs. */
  Stretch holding(Collection<String> articles);

  /** The readings of these articles; those that are not there are left out. */
  List<Reading> readings(Collection<String> articles);

  /** Puts away what an arrival changed: all of it, or nothing if that fails. */
  void put(Changed changed);

  /**
   * A part of the heap that can be grouped by itself.
   *
   * @param articles what likens its articles
   * @param stories its stories
   * @param ties what people decided of its articles, and perhaps of others
   * @param common what is common around it; empty if it is all there is on its days
   */
  record Stretch(
      List<Traits> articles,
      List<StoryStream.Kept> stories,
      Ties ties,
      Optional<Frequencies> common) {
    /** Nothing of a heap. */
    public static final Stretch NOTHING =
        new Stretch(List.of(), List.of(), Ties.NONE, Optional.empty());

    public Stretch {
      articles = List.copyOf(articles);
      stories = List.copyOf(stories);
    }

    /** The same as a part of more. */
    public Stretch among(Frequencies more) {
      return new Stretch(
          articles,
          stories,
          ties,
          Optional.of(common.map(around -> around.and(more)).orElse(more)));
    }

    /** Both, where what stands in both stands once. */
    public Stretch and(Stretch other) {
      Map<String, Traits> all = new TreeMap<>();
      Map<String, StoryStream.Kept> whole = new TreeMap<>();
      for (Stretch one : List.of(this, other)) {
        one.articles.forEach(article -> all.put(article.article(), article));
        one.stories.forEach(story -> whole.put(story.id(), story));
      }
      Optional<Frequencies> both =
          Stream.of(common, other.common).flatMap(Optional::stream).reduce(Frequencies::and);
      return new Stretch(List.copyOf(all.values()), List.copyOf(whole.values()), other.ties, both);
    }
  }

  /**
   * What an arrival changed.
   *
   * @param readings the articles that came
   * @param traits what likens them
   * @param told the stories that are new or have changed, as they stand now
   * @param gone ids of stories that are no more
   * @param rejected what could not be read
   * @param changes what became of stories and episodes
   */
  record Changed(
      List<Reading> readings,
      List<Traits> traits,
      List<Told> told,
      Set<String> gone,
      List<Rejected> rejected,
      List<StoryChange> changes) {
    public Changed {
      readings = List.copyOf(readings);
      traits = List.copyOf(traits);
      told = List.copyOf(told);
      gone = Set.copyOf(gone);
      rejected = List.copyOf(rejected);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A story with its dossier.
   *
   * @param kept its articles
   * @param dossier of this story alone
   */
  record Told(StoryStream.Kept kept, Dossier dossier) {}
}
