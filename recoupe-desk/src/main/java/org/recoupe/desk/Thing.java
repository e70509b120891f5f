package org.recoupe.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.show.Margin;
import org.recoupe.store.Subject;
import org.recoupe.store.Subjects;

/**
 * Something of a story on which somebody can decide, as it was weighed.
 *
 * @param kind what it is
 * @param id by which the story knows it, of a match its position
 * @param subject by which it is known again
 * @param told what the story says of it, in a line
 * @param now the day or the name that can be put right; empty if there is none
 * @param places where it stands
 */
public record Thing(
    Margin.Kind kind,
    String id,
    Subject subject,
    String told,
    Optional<String> now,
    List<At> places) {
  public Thing {
    places = List.copyOf(places);
  }

  /** All things of a story. */
  static List<Thing> of(WeighedStory story, Collection<Reading> readings) {
    Subjects subjects = new Subjects(story, readings);
    List<Thing> things = new ArrayList<>();
    story.weighing().findings().forEach(f -> things.add(of(f, subjects.of(f))));
    story.weighing().announcements().forEach(a -> things.add(of(a, subjects.of(a))));
    List<Listed> listed = story.weighing().listed();
    for (int i = 0; i < listed.size(); i++) {
      things.add(of(i, listed.get(i), subjects.of(listed.get(i))));
    }
    story.story().utterances().forEach(u -> things.add(of(u, subjects.of(u))));
    return things;
  }

  private static Thing of(Finding finding, Subject subject) {
    List<At> places = finding.values().stream().map(Finding.Value::at).distinct().toList();
    return new Thing(
        Margin.Kind.FINDING, finding.id(), subject, finding.verdict(), Optional.empty(), places);
  }

  private static Thing of(Announcement plan, Subject subject) {
    return new Thing(
        Margin.Kind.ANNOUNCEMENT,
        plan.id(),
        subject,
        "",
        plan.due(),
        Stream.concat(plan.tellings().stream(), plan.proof().stream()).distinct().toList());
  }

  private static Thing of(int position, Listed match, Subject subject) {
    return new Thing(
        Margin.Kind.MATCH,
        String.valueOf(position),
        subject,
        match.why(),
        Optional.empty(),
        List.of(match.at()));
  }

  private static Thing of(Utterance said, Subject subject) {
    return new Thing(
        Margin.Kind.SAYING,
        said.id(),
        subject,
        String.join(" → ", said.chain()),
        said.chain().stream().findFirst(),
        said.variants());
  }

  /** The same under another position. */
  Thing as(int position) {
    return new Thing(kind, String.valueOf(position), subject, told, now, places);
  }

  /** By which an address names it: it stays when the story is weighed again. */
  public String trace() {
    return subject.traces().get(0);
  }

  /** The page on which somebody can decide on it. */
  public String address() {
    return address(subject.story(), kind, trace());
  }

  private static String address(String story, Margin.Kind kind, String trace) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return "/stories/" + Addresses.encoded(story) + "/decide/" + word + "/" + trace;
  }

  /** Its place on the page of the story. */
  String anchor() {
    return new Margin.Spot(kind, id).anchor();
  }

  /** True if this is what an address names. */
  boolean is(String word, String trace) {
    return kind.name().toLowerCase(Locale.ROOT).equals(word) && subject.traces().contains(trace);
  }
}
