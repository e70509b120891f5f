package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Breach;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.Entity;
import org.recoupe.model.story.Transfer;
import org.recoupe.model.story.WeighedStory;

/** Alleged transfers and breaches, from invented articles to the dossier. */
final class TransfersTest {
  private static final String HEAD =
      "Livraisons d'armes à Zardan : ce que l'on sait\n\nPublié le 4 mars 2021 à 18h05\n\n";

  @TempDir private Path folder = Path.of(".");

  private Dossier told(String... bodies) throws IOException {
    for (int i = 0; i < bodies.length; i++) {
      Files.writeString(folder.resolve("a" + i + ".txt"), HEAD + bodies[i] + "\n");
    }
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .dossier(Source.files(List.of(folder)));
  }

  private static List<Transfer> transfers(Dossier dossier) {
    return dossier.stories().stream().flatMap(s -> s.weighing().transfers().stream()).toList();
  }

  private static List<Breach> breaches(Dossier dossier) {
    return dossier.stories().stream().flatMap(s -> s.weighing().breaches().stream()).toList();
  }

  private static String name(Dossier dossier, String entity) {
    Map<String, String> names =
        dossier.stories().stream()
            .map(WeighedStory::story)
            .flatMap(s -> s.entities().stream())
            .collect(Collectors.toMap(Entity::id, Entity::name, (a, b) -> a));
    return names.getOrDefault(entity, "?");
  }

  private static String words(Dossier dossier, At at) {
    return dossier.readings().stream()
        .map(org.recoupe.model.mark.Reading::article)
        .filter(a -> a.id().equals(at.article()))
        .map(Article::text)
        .map(text -> at.span().in(text))
        .findFirst()
        .orElse("");
  }

  @Test
  void claimsAndDenialsOfOneTransferStandSideBySide() throws IOException {
    Dossier dossier =
        told(
            "Selon un rapport, l'Albanie aurait livré des dizaines de missiles au Ghana en 2020. "
                + "L'Albanie et le Ghana ont démenti ces livraisons d'armes.");
    Transfer transfer = transfers(dossier).get(0);
    assertEquals("Albanie", name(dossier, transfer.giver().orElse("")));
    assertEquals("Ghana", name(dossier, transfer.receiver().orElse("")));
    assertEquals(Status.POSSIBLE, transfer.claims().get(0).status());
    Claim denial = transfer.denials().get(0);
    assertTrue(words(dossier, denial.at()).contains("ont démenti"), words(dossier, denial.at()));
    assertEquals(
        List.of("Albanie", "Ghana"), denial.by().stream().map(b -> name(dossier, b)).toList());
  }

  @Test
  void anotherReceiverIsAnotherTransfer() throws IOException {
    Dossier dossier =
        told(
            "L'Albanie a livré des missiles au Ghana. L'Albanie a livré des missiles au Pérou en 2019.");
    assertEquals(2, transfers(dossier).size());
  }

  @Test
  void whoIsSuspectedActsInTheInfinitive() throws IOException {
    Dossier dossier = told("Le Canada soupçonne l'Albanie de vouloir livrer des armes au Ghana.");
    Transfer transfer = transfers(dossier).get(0);
    assertEquals("Albanie", name(dossier, transfer.giver().orElse("")));
    assertEquals(Status.POSSIBLE, transfer.claims().get(0).status());
  }

  @Test
  void aBreachIsAClaimWithItsRuleAndItsSpeaker() throws IOException {
    Dossier dossier =
        told(
            "« Cette livraison est une violation de la résolution 9990 du Conseil de sécurité », "
                + "a déclaré la ministre Odile Ferrand. Elle pourrait aussi violer l'embargo de 2012. "
                + "La société assure qu'elle n'a violé aucun traité.");
    List<Breach> breaches = breaches(dossier);
    assertEquals(
        List.of("résolution 9990 du Conseil de sécurité", "embargo de 2012", "traité"),
        breaches.stream().map(Breach::rule).toList());
    assertEquals(
        List.of(Status.HAPPENED, Status.POSSIBLE, Status.DENIED),
        breaches.stream().map(b -> b.claim().status()).toList());
    assertEquals("Odile Ferrand", name(dossier, breaches.get(0).claim().by().get(0)));
  }

  @Test
  void nobodyBreaksARuleThatIsOnlyNamed() throws IOException {
    Dossier dossier =
        told(
            "Le Conseil a voté une résolution. La violence a repris. Il a violé sa consigne. "
                + "Le contraire serait un accord de dupes.");
    assertEquals(List.of(), breaches(dossier));
  }
}
