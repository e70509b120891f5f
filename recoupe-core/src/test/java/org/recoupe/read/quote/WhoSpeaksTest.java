package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.model.mark.Quote;

/** Whom pronouns, roles, colons and loose quotes mean; on invented articles. */
final class WhoSpeaksTest {

  /** The speakers of the direct quotes, in order of the text; « ? » for nobody. */
  private static String speakers(String text) {
    return Told.of(text).quotes().stream()
        .filter(Quote::direct)
        .map(Quote::speakerText)
        .map(who -> who.isEmpty() ? "?" : who.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // a pronoun means who led the nearest sentence in which somebody fits
        "Anne Roux a critiqué Paul Blanc. « C'est honteux », a-t-elle dit.#anne roux",
        "L'accusé a enfin parlé. « Je regrette », a-t-il murmuré.#accusé",
        "Le juge Paul Blanc a parlé. Le prévenu, un ancien maçon, a nié. « Je dormais »,"
            + " a-t-il dit.#prévenu",
        "Au premier rang se tient Paul Blanc. « On ira au bout », promet-il.#paul blanc",
        // « ajouter » goes on with who spoke
        "« Le pont est fermé », a dit Anne Roux. La mairie se tait. « Pour longtemps »,"
            + " a-t-elle ajouté.#anne roux|anne roux",
        // somebody who cannot be told went on, not who was told before
        "Le parquet de Brest enquête. L'olibrius du journal affirme que « la vue est bouchée »."
            + " Il ajoute : « On ne voyait rien. »#?|?",
        // possession before an apposition
        "Léa Caron est en garde à vue. « Elle dormait », affirme son avocat, Paul Blanc.#paul blanc",
        // stressed pronoun as subject
        "Le maire Paul Blanc a nié. Lui parle d'une « erreur de calcul ».#paul blanc"
      })
  void pronounsMeanWhoLeads(String text, String wanted) {
    assertEquals(wanted, speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Anne Roux, 43 ans, tenait un étal. « J'ai tout perdu », souffle la jeune femme.#anne roux",
        "La maire Anne Roux a démissionné. « J'arrête », a dit l'élue.#anne roux",
        "L'historien Paul Blanc publie un livre. « On savait », dit le chercheur.#paul blanc",
        "Le ministre grec des Affaires étrangères, Paul Blanc, est arrivé. « Nous signerons », a"
            + " promis le chef de la diplomatie.#paul blanc",
        "Anne Roux vit à Nice. « J'ai crié », raconte cette institutrice de 36 ans.#anne roux",
        // nobody where two could be meant, or a function does not fit
        "Anne Roux a battu Léa Caron. « J'ai gagné », a dit la candidate de gauche.#candidate de"
            + " gauche",
        "La maire Anne Roux a parlé. « Je partirai », a dit la procureure.#procureure",
        "L'ancien ministre Paul Blanc est entendu. « Je me tais », a dit le Premier"
            + " ministre.#premier ministre",
        "« C'est faux », a dit Paul Blanc. « C'est vrai », a répondu le président letton.#paul"
            + " blanc|président letton"
      })
  void rolesMeanTheOnlyOneTheyFit(String text, String wanted) {
    assertEquals(wanted, speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Paul Blanc se veut confiant : « On remontera un étal ailleurs ».#paul blanc",
        "Un enquêteur est venu à la barre : « Nous avons relevé trois traces ».#un enquêteur",
        "Paul Blanc : « Nous avons ouvert les archives hier. »#paul blanc",
        "« La terre a tremblé », se souvient Anne Roux. Elle a dormi dehors. « Je n'osais plus"
            + " rentrer ».#anne roux|anne roux",
        "Anne Roux a parlé. À ses yeux, « la ville a su se relever ».#anne roux",
        "Anne Roux se dit « prête à partir ».#anne roux",
        "La préfecture a réagi. « Tout va bien », précise le communiqué.#préfecture"
      })
  void colonsAndLooseQuotesGoToWhoHasTheWord(String text, String wanted) {
    assertEquals(wanted, speakers(text).replace("la préfecture", "préfecture"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Le préfet, Paul Blanc, est venu. Le maire, lui, n'en démord pas. « On nous a menti »,"
            + " dit-il.#maire",
        "La cheffe, Anne Roux, et son adjoint, Paul Blanc, partent. La première évoque « un"
            + " désaccord profond », le second « une question de méthode ».#anne roux|paul blanc",
        "Paul Blanc a écrit à la ministre Anne Roux, qui lui a répondu sèchement : « Adressez-vous"
            + " à la justice ».#anne roux",
        "Le maire, Paul Blanc, est venu. Ce dernier a précisé que le pont était « en"
            + " danger ».#paul blanc",
        "L'avocate générale a requis dix ans. « Nous ferons appel », a-t-on indiqué côté"
            + " défense.#défense",
        "Ledit président, Paul Blanc, n'a pas voulu s'exprimer, mais son bras droit a glissé que"
            + " « rien n'était décidé ».#?",
        "Des centaines d'habitants ont défilé. « On reste », ont-ils prévenu.#habitants",
        "Une habitante a prévenu les pompiers. « On a eu peur », racontent-ils.#?",
        "Anne Roux affirme que des manifestants scandaient « Rendez la gare ».#manifestants",
        "Anne Roux a lu le message de Paul Blanc, un élu local, selon lequel la ville est « au bord"
            + " de la faillite » et qui ajoutait : « C'est grave ».#paul blanc|paul blanc",
        "Réaction immédiate du préfet : « Vous changez de version ».#préfet",
        "« Faux », rétorquent les élus. « On attend toujours », déplorent-ils.#élus|élus",
        "Une riveraine a entendu des cris « vers minuit ».#",
        "Il a mis en garde Paul Blanc, qui écoutait le président italien. « Le repli est un piège »,"
            + " a dit le président italien.#président italien",
        // what hangs on the rest has no say in it
        "Alors que la maire, Anne Roux, était sur place lundi, le commandant des secours a indiqué :"
            + " « Le feu est éteint ».#commandant des secours",
        "Anne Roux, cheffe du parti, considère que cette « très large censure » souligne le besoin"
            + " d'une réforme.#anne roux",
      })
  void theNearestGrammarDecides(String text, String wanted) {
    assertEquals(wanted == null ? "" : wanted, speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "La « coalition du fleuve libre » (CFL) manifeste.#",
        "Ils ont été condamnés pour leur « participation à un attroupement ».#"
      })
  void namesWithAnAcronymAndChargesAreNoQuotes(String text) {
    assertEquals("", speakers(text));
  }
}
