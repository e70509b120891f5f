package org.recoupe.show;

import static org.recoupe.show.InventedDossier.*;

import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Announcement.Outcome;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Listed;
import org.recoupe.model.story.TimelineEntry;
import org.recoupe.model.story.Transfer;
import org.recoupe.model.story.Weighing;

/** What weighing found in the invented story. */
final class InventedWeighing {
  private InventedWeighing() {}

  static Weighing weighing() {
    return new Weighing(findings(), announcements(), timeline(), listed(), transfers(), breaches());
  }

  static List<Finding> findings() {
    Finding agreed =
        new Finding(
            "f1",
            Finding.Kind.AGREEMENT,
            "invitation",
            Optional.empty(),
            List.of(
                value("o1", GAZETTE.at("a accepté l'invitation"), "accepté"),
                value("o2", COURRIER.at("a accepté de se rendre à Oslo"), "accepté"),
                value("o1", COPY.at("a accepté l'invitation"), "accepté")),
            2,
            "deux origines le disent",
            "event.same");
    Finding again =
        new Finding(
            "f1b",
            Finding.Kind.AGREEMENT,
            "qui accepte",
            Optional.empty(),
            List.of(value("o1", GAZETTE.at("l'invitation"), "invitation")),
            1,
            "une origine le dit",
            "event.same");
    Finding differ =
        new Finding(
            "f2",
            Finding.Kind.DISAGREEMENT,
            "durée de l'entretien",
            Optional.of(Aspect.QUANTITY),
            List.of(
                value("o1", GAZETTE.at("plus de quatre heures"), "PT4H"),
                value("o2", COURRIER.at("plus de deux heures"), "PT2H")),
            2,
            "L'objet mesuré n'est peut-être pas le même.",
            "quantity.duration");
    Finding wording =
        new Finding(
            "f3",
            Finding.Kind.SINGLE_SOURCE,
            "cadeau",
            Optional.of(Aspect.WORDING),
            List.of(
                value("o1", GAZETTE.at("violon"), "violon"),
                value("o1", COURRIER.at("alto"), "alto")),
            1,
            "Deux mots pour le même cadeau, d'une même origine.",
            "wording.origin");
    Finding toll =
        new Finding(
            "f4",
            Finding.Kind.EVOLUTION,
            "morts dans la crue",
            Optional.of(Aspect.QUANTITY),
            List.of(
                value("o1", GAZETTE.at("Au moins 12 personnes"), "12"),
                value("o2", COURRIER.at("19 morts"), "19"),
                value("o1", COPY.at("23 morts"), "23")),
            2,
            "Le bilan monte.",
            "quantity.toll");
    return List.of(agreed, again, differ, wording, toll);
  }

  static Finding.Value value(String origin, At at, String value) {
    String words = new Sources(readings()).words(at);
    return new Finding.Value(value, words, at, Optional.of(origin));
  }

  static List<Announcement> announcements() {
    return List.of(
        new Announcement(
            "a1",
            "visite à Oslo",
            Optional.of("p1"),
            List.of(
                GAZETTE.at("La présidente Ilse Marenko a accepté l'invitation de Tomas Vell"),
                COURRIER.at("Ilse Marenko a accepté de se rendre à Oslo")),
            Optional.empty(),
            Outcome.HAPPENED,
            List.of(LATER.at("L'avion d'Ilse Marenko s'est posé à Oslo le 2 mai 2024"))),
        new Announcement(
            "a2",
            "port de Bergen",
            Optional.of("p1"),
            List.of(GAZETTE.at("Mme Marenko doit visiter le port de Bergen jeudi")),
            Optional.of("2024-03-14"),
            Outcome.NO_LATER_COVERAGE,
            List.of()));
  }

  static List<TimelineEntry> timeline() {
    return List.of(
        event(
            EventType.MEETING,
            days(3, 12),
            Status.HAPPENED,
            "l1",
            GAZETTE.at("Les deux dirigeants se sont entretenus")),
        event(
            EventType.VISIT,
            days(5, 2),
            Status.HAPPENED,
            "l2",
            LATER.at("L'avion d'Ilse Marenko s'est posé à Oslo")),
        event(
            EventType.VISIT,
            days(5, 4),
            Status.ANNOUNCED,
            "l3",
            LATER.at("Elle est attendue à Bergen le 4 mai")),
        event(
            EventType.VISIT,
            days(5, 6),
            Status.ANNOUNCED,
            "l4",
            LATER.at("puis à Tromsø le 6 mai")),
        new TimelineEntry(
            EventType.MEETING,
            Optional.empty(),
            Optional.empty(),
            Status.DENIED,
            LATER.at("Elle n'a pas rencontré le roi"),
            List.of("p1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("p2"),
            List.of(),
            List.of(COURRIER.at("La rencontre de Strasbourg"))));
  }

  static TimelineEntry event(
      EventType type, Optional<DateRange> days, Status status, String place, At at) {
    return new TimelineEntry(
        type,
        days.map(d -> d.from() + (place.equals("l2") ? "T14:45" : "")),
        days,
        status,
        at,
        List.of("p1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(place),
        List.of(),
        List.of(),
        List.of());
  }

  static List<Listed> listed() {
    return List.of(
        new Listed(
            "p4",
            "Union européenne",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            GAZETTE.at("sanctionné par l'Union européenne selon Anna Lind"),
            Optional.of("p3")));
  }

  static List<Transfer> transfers() {
    return List.of(
        new Transfer(
            EventType.GIFT,
            Optional.of("p1"),
            Optional.empty(),
            List.of("un violon"),
            List.of(
                new Claim(GAZETTE.at("violon"), Status.HAPPENED, Optional.empty(), List.of("p3"))),
            List.of(
                new Claim(COURRIER.at("alto"), Status.DENIED, Optional.empty(), List.of("p2")))));
  }

  static List<Breach> breaches() {
    return List.of(
        new Breach(
            "traité de 1920",
            new Claim(
                LATER.at("Elle est attendue à Bergen le 4 mai"),
                Status.POSSIBLE,
                Optional.empty(),
                List.of())));
  }
}
