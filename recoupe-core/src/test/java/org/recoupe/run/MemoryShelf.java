package org.recoupe.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Story;
import org.recoupe.story.StoryStream;
import org.recoupe.story.Ties;
import org.recoupe.story.Traits;

/** A shelf that forgets everything with the test. */
final class MemoryShelf implements Shelf {
  final Map<String, Reading> readings = new TreeMap<>();
  final Map<String, Told> stories = new TreeMap<>();
  Ties ties = Ties.NONE;
  private final Map<String, Traits> traits = new HashMap<>();

  @Override
  public Set<String> known(Collection<String> articles) {
    return articles.stream().filter(readings::containsKey).collect(Collectors.toSet());
  }

  @Override
  public Stretch around(
      Stretch held, Optional<DateRange> days, Set<String> people, List<Traits> arrivals) {
    return held.and(stretch(told -> near(told.dossier().stories().get(0).story(), days, people)));
  }

  @Override
  public Stretch holding(Collection<String> articles) {
    return stretch(told -> told.kept().cluster().articles().stream().anyMatch(articles::contains));
  }

  private Stretch stretch(Predicate<Told> which) {
    List<StoryStream.Kept> near = stories.values().stream().filter(which).map(Told::kept).toList();
    List<Traits> theirs = new ArrayList<>();
    near.forEach(story -> story.cluster().articles().forEach(a -> theirs.add(traits.get(a))));
    return new Stretch(theirs, near, ties, Optional.empty());
  }

  private static boolean near(Story story, Optional<DateRange> days, Set<String> people) {
    return story.days().isEmpty()
        || story.entities().stream().anyMatch(e -> people.contains(e.name()))
        || days.flatMap(d -> story.days().orElseThrow().meet(d)).isPresent();
  }

  @Override
  public List<Reading> readings(Collection<String> articles) {
    return articles.stream().map(readings::get).toList();
  }

  @Override
  public void put(Changed changed) {
    changed.readings().forEach(r -> readings.put(r.article().id(), r));
    changed.traits().forEach(t -> traits.put(t.article(), t));
    changed.gone().forEach(stories::remove);
    changed.told().forEach(t -> stories.put(t.kept().id(), t));
  }
}
