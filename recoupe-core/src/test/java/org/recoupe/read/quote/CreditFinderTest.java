package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agencies a text credits, and which only carried a quote. */
class CreditFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Le pont est fermé. (afp/xyz)#AFP own",
        "Le pont est fermé. (ats/afp)#ATS own, AFP own",
        "PARIS (Reuters) - Le pont est fermé.#Reuters own",
        "Le pont est fermé.\\nAvec l'AFP et AP#AFP own, AP own",
        "Le pont est fermé, rapporte Reuters.#Reuters own",
        "Le pont est fermé, selon l'agence Belga.#Belga own",
        "Le pont est fermé, a appris mardi l'AFP.#AFP own",
        "« Le pont est fermé », a dit un garde, cité par l'AFP.#AFP own",
        "« Le pont est fermé », a déclaré à l'AFP Anne Roux.#AFP channel",
        "BERNE, 12. — Reuter. — Le pont est fermé.#Reuters own",
        "BERNE, 12 (D. N. B.). — Le pont est fermé.#DNB own",
        "Le pont est fermé jusqu'à lundi. / ats-afp-ap Oslo Le col a rouvert.#ATS own, AFP own, AP"
            + " own",
        "Une dépêche de Berne à l'agence Havas dit que le pont est fermé.#Havas own",
        "On télégraphie de Berne à l'agence Wolff que le pont est fermé.#Wolff own",
        "Selon le correspondant de Reuter à Berne, le pont est fermé.#Reuters own",
        "On a demandé à l'agence Kyodo de se taire.#Kyodo channel",
        "Le pont est fermé. (Keystone)#``",
        "(Photo AFP)#``",
        "L'AFP a déménagé en 2019.#``",
        "L'Office alpin de la montagne a publié mardi soir un long avis et l'Institut des eaux (AP)"
            + " a suivi.#``",
      })
  void signaturesAndSourcesAreCredits(String text, String wanted) {
    String found =
        Told.of(text.replace("\\n", "\n")).credits().stream()
            .map(c -> c.agency() + (c.own() ? " own" : " channel"))
            .collect(Collectors.joining(", "));
    assertEquals(wanted, found);
  }
}
