package org.recoupe.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.model.DateRange;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Dossier;
import org.recoupe.story.StoryChange;
import org.recoupe.story.StoryStream;
import org.recoupe.story.Ties;
import org.recoupe.story.Traits;

/** Where a heap that grows is kept between arrivals. What is put in stays, whole or not at all. */
public interface Shelf {

  /** Which of these articles are there. */
  Set<String> known(Collection<String> articles);

  /**
   * The stories that arrivals may join or string together: those that touch these days, those of
   * which no day is known, and whenever they were, those that name most of the same people. Every
   * article of theirs is part of the stretch.
   *
   * @param days empty if no day is known
   * @param people full names
   */
  Stretch around(Optional<DateRange> days, Set<String> people);

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
   */
  record Stretch(List<Traits> articles, List<StoryStream.Kept> stories, Ties ties) {
    public Stretch {
      articles = List.copyOf(articles);
      stories = List.copyOf(stories);
    }

    /** Both, where what stands in both stands once. */
    Stretch and(Stretch other) {
      Map<String, Traits> all = new TreeMap<>();
      Map<String, StoryStream.Kept> whole = new TreeMap<>();
      for (Stretch one : List.of(this, other)) {
        one.articles.forEach(article -> all.put(article.article(), article));
        one.stories.forEach(story -> whole.put(story.id(), story));
      }
      return new Stretch(List.copyOf(all.values()), List.copyOf(whole.values()), ties);
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
