package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;

/** What two invented articles tell alike but for a day, a town, a name, or that it was at all. */
final class ContestedTest {
  private static final String PORT =
      " Le blocage des quais dure depuis trois semaines et coûte cher aux armateurs.";
  private static final String QUAYS =
      " Trois semaines de blocage des quais : les armateurs comptent leurs pertes.";

  @TempDir private Path folder = Path.of(".");

  private Stream<Finding> told(String one, String other) throws IOException {
    write("a.jsonl", "La Tribune de Seine", "2020-09-18", "Le blocage du port", one);
    write("b.jsonl", "Radio Caux", "2020-09-18", "Quais bloqués : le point", other);
    return findings();
  }

  private Stream<Finding> findings() {
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .dossier(Source.files(List.of(folder)))
        .stories()
        .stream()
        .flatMap(story -> story.weighing().findings().stream());
  }

  private void write(String file, String outlet, String day, String title, String text)
      throws IOException {
    Files.writeString(
        folder.resolve(file),
        String.format(
            "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n",
            file, outlet, day, title, text));
  }

  private static List<String> values(Stream<Finding> findings, Aspect aspect) {
    return findings
        .filter(f -> f.kind() == Finding.Kind.DISAGREEMENT)
        .filter(f -> f.aspect().filter(aspect::equals).isPresent())
        .flatMap(f -> f.values().stream().map(Finding.Value::value))
        .sorted()
        .toList();
  }

  private static final String TUESDAY =
      "Le préfet Armand Delcourt a rencontré la patronne du port Irène Vasseur mardi à Rouen, dans "
          + "l’espoir d’en finir.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irène Vasseur, patronne du port, a rencontré le préfet Armand Delcourt le 11 septembre à "
            + "Rouen. | 2020-09-11",
        "Vendredi 11, Armand Delcourt et Irène Vasseur se sont rencontrés à Rouen. | 2020-09-11",
        "Armand Delcourt avait rencontré Irène Vasseur à Rouen le 10 septembre. | 2020-09-10",
      })
  void anotherDayOfTheSameMeetingIsADisagreement(String other, String day) throws IOException {
    assertEquals(
        List.of(day, "2020-09-15"), values(told(TUESDAY + PORT, other + QUAYS), Aspect.DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same day in other words, the next one, a night, a plan, a week, a day of neither.
        "Irène Vasseur a rencontré le préfet Armand Delcourt le 15 septembre à Rouen.",
        "Irène Vasseur a rencontré le préfet Armand Delcourt mercredi à Rouen.",
        "Irène Vasseur a rencontré le préfet Armand Delcourt dans la nuit de dimanche à lundi.",
        "Irène Vasseur doit rencontrer le préfet Armand Delcourt le 25 septembre à Rouen.",
        "Irène Vasseur a rencontré le préfet Armand Delcourt à Rouen la semaine dernière.",
        "Le préfet a annoncé le 11 septembre qu’il avait rencontré Irène Vasseur à Rouen.",
        // It knows the other day too: then there were two.
        "Irène Vasseur a rencontré le préfet Armand Delcourt le 11 septembre à Rouen, puis mardi.",
        // A week apart, « mardi » may only have been taken for another one.
        "Irène Vasseur a rencontré le préfet Armand Delcourt le 8 septembre à Rouen.",
      })
  void whatMayBeTheSameDayOrAnotherMeetingIsNone(String other) throws IOException {
    assertEquals(List.of(), values(told(TUESDAY + PORT, other + QUAYS), Aspect.DATE));
  }

  @Test
  void anotherTownOfTheSameMeetingIsADisagreement() throws IOException {
    String other = "Mardi, Irène Vasseur a rencontré à Amiens le préfet Armand Delcourt.";
    assertEquals(
        List.of("Amiens", "Rouen"), values(told(TUESDAY + PORT, other + QUAYS), Aspect.PLACE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The country, a suburb, no place, a plan, both towns, another day as well.
        "Mardi, Irène Vasseur a rencontré en France le préfet Armand Delcourt.",
        "Mardi, Irène Vasseur a rencontré à Sotteville-lès-Rouen le préfet Armand Delcourt.",
        "Mardi, Irène Vasseur a rencontré le préfet Armand Delcourt.",
        "Irène Vasseur rencontrera vendredi à Amiens le préfet Armand Delcourt.",
        "Venue de Rouen, Irène Vasseur a rencontré mardi à Amiens le préfet Armand Delcourt.",
        "Irène Vasseur a rencontré le 4 septembre à Amiens le préfet Armand Delcourt.",
      })
  void whatMayBeTheSameTownOrAnotherMeetingIsNone(String other) throws IOException {
    assertEquals(List.of(), values(told(TUESDAY + PORT, other + QUAYS), Aspect.PLACE));
  }

  private static final String NAMED =
      "Le Conseil d’État a nommé jeudi Pascal Remion commandant de la police cantonale, après le "
          + "départ surprise de son prédécesseur.";

  @Test
  void anotherNameInARoleOfOneIsADisagreement() throws IOException {
    String other =
        "Après le départ du commandant, c’est Alain Zufferey qui a été nommé jeudi commandant de "
            + "la police cantonale.";
    assertEquals(
        List.of("Alain Zufferey", "Pascal Remion"), values(told(NAMED, other), Aspect.PARTICIPANT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Unnamed, spelt otherwise, both named, another day, another act.
        "C’est une ancienne juge qui a été nommée jeudi à la tête de la police cantonale.",
        "C’est Pascal Rémion qui a été nommé jeudi commandant de la police cantonale.",
        "C’est Alain Zufferey qui a été nommé jeudi commandant de la police cantonale, avec Pascal "
            + "Remion.",
        "C’est Alain Zufferey qui a été nommé en 2011 commandant de la police cantonale.",
        "Alain Zufferey a été reçu jeudi par le commandant de la police cantonale.",
      })
  void whoMayBeTheSameOrInAnotherRoleIsNone(String other) throws IOException {
    assertEquals(List.of(), values(told(NAMED, other), Aspect.PARTICIPANT));
  }

  private List<String> denied(String day, String text) throws IOException {
    write(
        "a.jsonl",
        "La Tribune de Seine",
        "2020-09-18",
        "Le ministre et le banquier",
        "Le ministre Odilon Perret a rencontré le banquier Konrad Belz à Genève. Un témoin le dit.");
    write("b.jsonl", "Radio Caux", day, "Le banquier et le ministre", text);
    return values(findings(), Aspect.POLARITY);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-18, Odilon Perret dément avoir rencontré le banquier Konrad Belz à Genève.",
    "2020-09-20, Le ministre Odilon Perret n’a jamais rencontré le banquier Konrad Belz.",
  })
  void aDenialOfWhatAnotherTellsIsADisagreement(String day, String text) throws IOException {
    assertEquals(List.of("le dit", "le nie"), denied(day, text));
  }

  @ParameterizedTest
  @CsvSource({
    // Before the other tells it, of somebody else, of another place, no denial.
    "2020-09-16, Le ministre Odilon Perret n’a pas rencontré le banquier Konrad Belz.",
    "2020-09-20, Odilon Perret dément avoir rencontré le notaire Fabrice Lhermitte à Genève.",
    "2020-09-20, Odilon Perret dément avoir rencontré le banquier Konrad Belz à Montréal.",
    "2020-09-20, Odilon Perret confirme avoir rencontré le banquier Konrad Belz à Genève.",
  })
  void whatDeniesAnotherThingIsNone(String day, String text) throws IOException {
    assertEquals(List.of(), denied(day, text));
  }
}
