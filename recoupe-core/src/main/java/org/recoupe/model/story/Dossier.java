package org.recoupe.model.story;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;

/**
 * What a run hands to its reader.
 *
 * @param generator name and version of the program
 * @param readings the articles with their marks, by id
 * @param rejected what could not be read, and faults of the program on what was read
 * @param stories the stories, richest first
 * @param entityOf entity id of "article id/referent id"
 * @param alsoAt further addresses at which the very same article of an outlet was found, by article
 *     id
 * @param versions earlier versions of articles, the earliest first, by the id of the latest
 * @param counts what came in and what became of it
 * @param lists the lists on which its names were looked up
 */
public record Dossier(
    Generator generator,
    List<Reading> readings,
    List<Rejected> rejected,
    List<WeighedStory> stories,
    Map<String, String> entityOf,
    SortedMap<String, List<String>> alsoAt,
    SortedMap<String, List<Version>> versions,
    Counts counts,
    List<ListUsed> lists) {

  /** The program that made a dossier. */
  public record Generator(String name, String version) {}

  public Dossier {
    readings = List.copyOf(readings);
    rejected = List.copyOf(rejected);
    stories = List.copyOf(stories);
    entityOf = Map.copyOf(entityOf);
    alsoAt = Collections.unmodifiableSortedMap(new TreeMap<>(alsoAt));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    lists = List.copyOf(lists);
  }

  /** A dossier whose names were looked up on no list. */
  public Dossier(
      Generator generator,
      List<Reading> readings,
      List<Rejected> rejected,
      List<WeighedStory> stories,
      Map<String, String> entityOf,
      SortedMap<String, List<String>> alsoAt,
      SortedMap<String, List<Version>> versions,
      Counts counts) {
    this(generator, readings, rejected, stories, entityOf, alsoAt, versions, counts, List.of());
  }

  /** The same, looked up on these lists. */
  public Dossier with(List<ListUsed> used) {
    return new Dossier(
        generator, readings, rejected, stories, entityOf, alsoAt, versions, counts, used);
  }

  /** A dossier of articles that each stand at one address only, in one version. */
  public Dossier(
      Generator generator,
      List<Reading> readings,
      List<Rejected> rejected,
      List<WeighedStory> stories,
      Map<String, String> entityOf) {
    this(
        generator,
        readings,
        rejected,
        stories,
        entityOf,
        new TreeMap<>(),
        new TreeMap<>(),
        Counts.of(readings.size(), rejected.size()));
  }
}
