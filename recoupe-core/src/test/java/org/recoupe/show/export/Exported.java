package org.recoupe.show.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.story.Announcement;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;
import org.recoupe.show.Draft;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

/** What the tests export. */
final class Exported {
  /** Means something in every one of the forms, and nothing as text. */
  static final String EVIL =
      "=HYPERLINK(\"x\";A1),\t<b>&]]>\"'\\ ;\r\nEND:VEVENT\u0000\u0008\uD800\uFFFE \uD83D\uDE00 . }";

  private Exported() {}

  static String text(Format format) throws IOException {
    return text(format, InventedDossier.heap(), Wishes.in(PageLanguage.EN));
  }

  static String text(Format format, Dossier dossier, Wishes wishes) throws IOException {
    StringBuilder out = new StringBuilder();
    ((TextExport) format.with(wishes)).write(dossier, out);
    return out.toString();
  }

  static byte[] bytes(Format format, Dossier dossier, Wishes wishes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.with(wishes).write(dossier, out);
    return out.toByteArray();
  }

  /** A dossier in which every text is hostile. */
  static Dossier hostile() {
    Draft draft = new Draft("x1", EVIL, EVIL).from(EVIL);
    Draft other = new Draft("x2", EVIL, EVIL);
    At at = draft.at("=HYPERLINK");
    Entity person = entity("e-1", EntityType.PERSON, at, Optional.empty());
    Entity place = entity("e-2", EntityType.PLACE, at, Optional.of(new PlaceFix(1, 2, "FR")));
    Entity body = entity("e-3", EntityType.ORGANISATION, at, Optional.empty());
    Story story =
        new Story(
            "s1",
            EVIL,
            Optional.empty(),
            List.of("x1", "x2"),
            List.of(),
            List.of(person, place, body),
            List.of(new Copy("x1", "x2", 1, Copy.Kind.COPY, Optional.of(EVIL), List.of())),
            List.of(new Origin("o" + EVIL, EVIL, List.of("x1"), List.of(at))),
            List.of(new Utterance("u1", Optional.of("e-1"), List.of(EVIL), List.of(at))));
    Finding finding =
        new Finding(
            "f1",
            Finding.Kind.DISAGREEMENT,
            EVIL,
            Optional.of(Aspect.QUANTITY),
            List.of(new Finding.Value(EVIL, EVIL, at, Optional.of("o" + EVIL))),
            1,
            EVIL,
            EVIL);
    Announcement plan = plan("p1", EVIL, "2024-03-14", Announcement.Outcome.CANCELLED, at);
    Weighing weighing =
        new Weighing(List.of(finding), List.of(plan), List.of(), List.of(), List.of(), List.of());
    return InventedDossier.dossier(
        List.of(new WeighedStory(story, weighing)), List.of(draft.reading(), other.reading()));
  }

  private static Entity entity(String id, EntityType type, At at, Optional<PlaceFix> place) {
    return new Entity(
        id, type, EVIL, List.of("-" + EVIL), List.of(), List.of(at), place, List.of());
  }

  static Announcement plan(
      String id, String what, String due, Announcement.Outcome outcome, At at) {
    return new Announcement(
        id, what, Optional.empty(), List.of(at), Optional.of(due), outcome, List.of());
  }

  /** A dossier with these announcements alone. */
  static Dossier announcing(List<Announcement> plans) {
    Story story = InventedDossier.story("s1");
    Weighing weighing = new Weighing(List.of(), plans, List.of(), List.of(), List.of(), List.of());
    return InventedDossier.dossier(
        List.of(new WeighedStory(story, weighing)), InventedDossier.oneStory().readings());
  }
}
