package org.recoupe.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;

/** Invented articles, read as they would be in a run. */
final class Paper {
  private static final Reader READER = Reader.french();

  private Paper() {}

  /** An article without a date. */
  static Reading undated(String id, String outlet, String text) {
    return READER.read(article(id, outlet, text, Published.unknown()));
  }

  /** An article of a day. */
  static Reading of(String id, String outlet, String day, String text) {
    Published date =
        new Published(
            Optional.of(DateRange.of(LocalDate.parse(day))),
            Optional.empty(),
            Published.Basis.METADATA,
            List.of(),
            "");
    return READER.read(article(id, outlet, text, date));
  }

  private static Article article(String id, String outlet, String text, Published date) {
    return new Article(
        id,
        id + ".txt",
        id + ".txt",
        "",
        Optional.of(new Outlet(outlet, Optional.empty())),
        Optional.empty(),
        text,
        List.of(),
        "fr",
        date,
        List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, "fr")),
        List.of());
  }

  static final String FLOOD =
      "La rivière Vaurenne a débordé jeudi à Saint-Aubrac après deux jours de pluie, a indiqué"
          + " jeudi la préfecture. Les pompiers ont évacué quarante habitants du quartier des"
          + " Moulins vers le gymnase municipal. Le pont de pierre, construit au dix-huitième"
          + " siècle, menaçait de céder sous la poussée des eaux. La maire, Odile Brancourt, a"
          + " demandé aux habitants de ne pas descendre dans les caves. Les écoles resteront fermées"
          + " jusqu'à nouvel ordre.";

  static final String FLOOD_TOO =
      "À Saint-Aubrac, les eaux de la Vaurenne ont envahi jeudi le quartier des Moulins. Une"
          + " quarantaine d'habitants, évacués par les pompiers, passent la nuit dans le gymnase."
          + " « Je n'ai jamais vu la rivière si haute », raconte Odile Brancourt, maire de la"
          + " commune. Jeudi soir, la préfecture redoutait que le vieux pont ne cède.";

  static final String STRIKE =
      "Les conducteurs de tramway de Belforange ont cessé le travail lundi pour réclamer une"
          + " hausse des salaires. Le syndicat des transports annonce neuf grévistes sur dix, la"
          + " régie municipale en compte un sur deux. Aucune rame n'a circulé sur les trois lignes."
          + " Une réunion de conciliation est prévue mercredi matin.";

  static final String FILM =
      "La cinéaste Maud Keravel tourne son nouveau film dans les salines de Guérande. Le scénario"
          + " raconte la vie d'une saunière pendant la guerre. Les acteurs répètent depuis avril,"
          + " et la sortie en salle est attendue pour Noël prochain.";
}
