package org.recoupe.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.model.At;
import org.recoupe.model.DateRange;
import org.recoupe.model.Edit;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.PlaceFix;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Attested;
import org.recoupe.model.story.Copy;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Episode;
import org.recoupe.model.story.Origin;
import org.recoupe.model.story.Story;
import org.recoupe.model.story.Utterance;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.model.story.Weighing;

/** An invented story that has something for every part of the page. */
public final class InventedDossier {
  public static final Draft GAZETTE =
      new Draft(
              "g1",
              "La Gazette du Rhin",
              """
              La présidente Ilse Marenko accepte l'invitation du premier ministre Tomas Vell
              La présidente Ilse Marenko a accepté l'invitation de Tomas Vell à se rendre à Oslo, a annoncé mardi son porte-parole, Jonas Reuter. Les deux dirigeants se sont entretenus pendant plus de quatre heures à Strasbourg, le 12 mars 2024. « Elle a offert à M. Vell un violon de la meilleure facture », a déclaré Jonas Reuter à l'AFP. Au moins 12 personnes sont mortes dans la crue du Rhin, selon la préfecture.
              Mme Marenko doit visiter le port de Bergen jeudi. Le ministre Karl Brodin, sanctionné par l'Union européenne selon Anna Lind, l'accompagne.
              « Gracias a todos, seguimos trabajando », escribió la embajada.
              """)
          .published(
              new Published(
                  Optional.of(DateRange.of(LocalDate.of(2024, 3, 12))),
                  Optional.of("2024-03-12T22:35:00+01:00"),
                  Published.Basis.STATED,
                  List.of(new At("g1", new org.recoupe.model.Span(0, 78))),
                  ""))
          .from("https://gazette.example/marenko-vell?a=1&b=2")
          .passage(
              "« Gracias a todos, seguimos trabajando », escribió la embajada.",
              Passage.Kind.EMBED,
              "es")
          .edited(Edit.Kind.REMOVED, "[ad_1]", Optional.empty(), "marque publicitaire")
          .edited(Edit.Kind.REPAIRED, "Vellà", Optional.of("Vell à"), "mots collés")
          .named(EntityType.PERSON, "Ilse Marenko", "Tomas Vell", "Jonas Reuter", "Karl Brodin")
          .named(EntityType.PLACE, "Oslo", "Strasbourg", "Bergen")
          .named(EntityType.ORGANISATION, "AFP", "Union européenne")
          .times("mardi", "le 12 mars 2024", "jeudi")
          .figure("plus de quatre heures", "4")
          .figure("Au moins 12 personnes", "12")
          .quote("Elle a offert à M. Vell un violon de la meilleure facture", true);

  public static final Draft COURRIER =
      new Draft(
              "c2",
              "Le Courrier de l'Est",
              """
              Marenko ira en Norvège
              Ilse Marenko a accepté de se rendre à Oslo à l'invitation de son homologue, ont rapporté les services du gouvernement norvégien. La rencontre de Strasbourg a duré plus de deux heures. Son porte-parole a raconté qu'elle avait donné à Tomas Vell un alto de notre meilleure facture. Le bilan de la crue monte à 19 morts.
              """)
          .published(
              new Published(
                  Optional.of(DateRange.of(LocalDate.of(2024, 3, 13))),
                  Optional.empty(),
                  Published.Basis.INFERRED_FROM_TEXT,
                  List.of(),
                  "la rencontre de mardi est racontée au passé"))
          .named(EntityType.PERSON, "Ilse Marenko", "Tomas Vell")
          .named(EntityType.PLACE, "Oslo", "Strasbourg")
          .figure("plus de deux heures", "2")
          .figure("19 morts", "19")
          .quote("qu'elle avait donné à Tomas Vell un alto de notre meilleure facture", false);

  public static final Draft COPY =
      new Draft(
              "k3",
              "Radio Vosges",
              """
              Marenko accepte l'invitation de Tomas Vell
              La présidente Ilse Marenko a accepté l'invitation de Tomas Vell à se rendre à Oslo, a annoncé mardi son porte-parole, Jonas Reuter (avec AFP). Le bilan de la crue est désormais de 23 morts.
              """)
          .published(
              new Published(
                  Optional.of(new DateRange(LocalDate.of(2024, 3, 13), LocalDate.of(2024, 3, 15))),
                  Optional.empty(),
                  Published.Basis.INFERRED_FROM_STORY,
                  List.of(),
                  ""))
          .named(EntityType.PERSON, "Ilse Marenko", "Tomas Vell", "Jonas Reuter")
          .figure("23 morts", "23");

  public static final Draft LATER =
      new Draft(
              "n4",
              "Nordlys en français",
              """
              Ilse Marenko est arrivée à Oslo
              L'avion d'Ilse Marenko s'est posé à Oslo le 2 mai 2024 à 14 h 45. Elle est attendue à Bergen le 4 mai, puis à Tromsø le 6 mai. Elle n'a pas rencontré le roi, contrairement à ce qu'affirmait Tomas Vell.
              """)
          .published(
              new Published(
                  Optional.of(DateRange.of(LocalDate.of(2024, 5, 2))),
                  Optional.empty(),
                  Published.Basis.METADATA,
                  List.of(),
                  ""))
          .named(EntityType.PERSON, "Ilse Marenko", "Tomas Vell")
          .named(EntityType.PLACE, "Oslo", "Bergen", "Tromsø");

  private InventedDossier() {}

  public static Dossier oneStory() {
    return dossier(List.of(new WeighedStory(story("s1"), InventedWeighing.weighing())), readings());
  }

  /** The same story beside another one and an article that stands alone. */
  public static Dossier heap() {
    Draft lone = new Draft("z9", "Le Phare", "Un chat retrouvé\nUn chat a été retrouvé à Brest.");
    Draft first = new Draft("y7", "Le Phare", "Grève au port\nLe port de Brest est fermé.");
    Draft second = new Draft("y8", "L'Ancre", "Brest : port fermé\nLe port est fermé lundi.");
    List<Reading> readings = new java.util.ArrayList<>(readings());
    List.of(lone, first, second).forEach(d -> readings.add(d.reading()));
    return dossier(
        List.of(
            bare("s3", "Un chat retrouvé", List.of("z9")),
            new WeighedStory(story("s1"), InventedWeighing.weighing()),
            bare("s2", "Grève au port", List.of("y7", "y8"))),
        readings);
  }

  public static Dossier dossier(List<WeighedStory> stories, List<Reading> readings) {
    return new Dossier(
        new Dossier.Generator("Recoupe", "0.1.0"),
        readings,
        List.of(new Rejected("tas.zip!/vide.txt", "vide")),
        stories,
        Map.of());
  }

  public static WeighedStory bare(String id, String title, List<String> articles) {
    Episode episode = new Episode(id + "e", title, Optional.empty(), articles);
    return new WeighedStory(
        new Story(
            id,
            title,
            Optional.empty(),
            articles,
            List.of(episode),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Weighing.NOTHING);
  }

  static List<Reading> readings() {
    return List.of(COURRIER.reading(), GAZETTE.reading(), COPY.reading(), LATER.reading());
  }

  public static Story story(String id) {
    Episode march =
        new Episode("e1", "Marenko ira en Norvège", days(3, 12, 3, 13), List.of("c2", "g1", "k3"));
    Episode may = new Episode("e2", "Ilse Marenko est arrivée à Oslo", days(5, 2), List.of("n4"));
    At shared = GAZETTE.at("La présidente Ilse Marenko a accepté");
    return new Story(
        id,
        "La présidente Ilse Marenko accepte l'invitation du premier ministre Tomas Vell",
        days(3, 12, 5, 2),
        List.of("c2", "g1", "k3", "n4"),
        List.of(march, may),
        entities(),
        List.of(
            new Copy(
                "g1",
                "k3",
                0.83,
                Copy.Kind.COPY,
                Optional.of("AFP"),
                List.of(
                    new Copy.SharedPassage(
                        shared, COPY.at("La présidente Ilse Marenko a accepté")))),
            new Copy("g1", "c2", 0.31, Copy.Kind.DERIVED, Optional.empty(), List.of())),
        List.of(
            new Origin(
                "o1",
                "Jonas Reuter (AFP)",
                List.of("g1", "k3"),
                List.of(GAZETTE.at("a annoncé mardi son porte-parole, Jonas Reuter"))),
            new Origin(
                "o2",
                "gouvernement norvégien",
                List.of("c2"),
                List.of(COURRIER.at("ont rapporté les services du gouvernement norvégien"))),
            new Origin("o3", "Nordlys", List.of("n4"), List.of())),
        List.of(
            new Utterance(
                "u1",
                Optional.of("p3"),
                List.of("Jonas Reuter", "AFP", "La Gazette du Rhin"),
                List.of(
                    GAZETTE.at("Elle a offert à M. Vell un violon de la meilleure facture"),
                    COURRIER.at(
                        "qu'elle avait donné à Tomas Vell un alto de notre meilleure facture")))));
  }

  static List<Entity> entities() {
    return List.of(
        person("p1", "Ilse Marenko", List.of("Mme Marenko"), "présidente"),
        person("p2", "Tomas Vell", List.of("M. Vell"), "premier ministre"),
        person("p3", "Jonas Reuter", List.of(), "porte-parole"),
        person("p4", "Karl Brodin", List.of(), "ministre"),
        place("l1", "Strasbourg", 48.583, 7.746, "FR", GAZETTE.at("Strasbourg")),
        place("l2", "Oslo", 59.913, 10.739, "NO", LATER.at("Oslo")),
        place("l3", "Bergen", 60.392, 5.324, "NO", LATER.at("Bergen")),
        place("l4", "Tromsø", 69.649, 18.956, "NO", LATER.at("Tromsø")),
        new Entity(
            "o1",
            EntityType.ORGANISATION,
            "Union européenne",
            List.of("UE"),
            List.of(),
            List.of(GAZETTE.at("Union européenne")),
            Optional.empty(),
            List.of()));
  }

  static Entity person(String id, String name, List<String> aliases, String role) {
    return new Entity(
        id,
        EntityType.PERSON,
        name,
        aliases,
        List.of(new Attested(role, GAZETTE.at(role))),
        List.of(GAZETTE.at(name)),
        Optional.empty(),
        List.of());
  }

  static Entity place(String id, String name, double lat, double lon, String country, At at) {
    PlaceFix fix = new PlaceFix(lat, lon, country);
    return new Entity(
        id, EntityType.PLACE, name, List.of(), List.of(), List.of(at), Optional.of(fix), List.of());
  }

  static Optional<DateRange> days(int month, int day) {
    return Optional.of(DateRange.of(LocalDate.of(2024, month, day)));
  }

  static Optional<DateRange> days(int month, int day, int toMonth, int toDay) {
    return Optional.of(
        new DateRange(LocalDate.of(2024, month, day), LocalDate.of(2024, toMonth, toDay)));
  }
}
