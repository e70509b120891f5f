package org.recoupe.store;

import java.util.List;
import java.util.Optional;

/**
 * By what an article is found, beside its text.
 *
 * @param article its id
 * @param story id of its story
 * @param outlet who published it
 * @param title headline
 * @param from first day on which it may have been published, ISO 8601
 * @param to last such day
 * @param addedAt when it was put into the store, ISO 8601 in UTC
 * @param people names of the people it names, sorted
 * @param organisations names of the organisations it names, sorted
 * @param places names of the places it names, sorted
 * @param origins names of the origins it rests on, sorted
 * @param findings kinds of the findings of its story in which it has a part, sorted
 */
public record ArticleFacts(
    String article,
    String story,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> from,
    Optional<String> to,
    String addedAt,
    List<String> people,
    List<String> organisations,
    List<String> places,
    List<String> origins,
    List<String> findings) {
  public ArticleFacts {
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    origins = List.copyOf(origins);
    findings = List.copyOf(findings);
  }
}
