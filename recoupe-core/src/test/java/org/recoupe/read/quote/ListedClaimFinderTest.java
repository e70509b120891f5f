package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.ListedClaim;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.text.Analyser;

/** Claims that someone is under sanctions: who, by whose word, on whose authority. */
class ListedClaimFinderTest {

  @Test
  void theSpeakerOfTheClauseIsTheClaimant() {
    List<ListedClaim> claims =
        claims(
            "Anne Roux a souligné que la délégation comprend plusieurs personnes sanctionnées par"
                + " le Conseil de sécurité, notamment le colonel Ivan Derk et Oleg Sorin.",
            "Anne Roux",
            "Ivan Derk",
            "Oleg Sorin");
    assertEquals(
        List.of("Ivan Derk", "Oleg Sorin"), claims.stream().map(ListedClaim::referent).toList());
    assertTrue(claims.stream().allMatch(c -> c.claimedBy().equals(Optional.of("Anne Roux"))));
    assertEquals(Optional.of("Conseil de sécurité"), claims.get(0).authority());
  }

  @Test
  void anAppositionNamesWhoIsListed() {
    List<ListedClaim> claims =
        claims("Ivan Derk, visé par des sanctions de l'Union européenne, est arrivé.", "Ivan Derk");
    assertEquals("Ivan Derk", claims.get(0).referent());
    assertEquals(Optional.empty(), claims.get(0).claimedBy());
    assertEquals(Optional.of("Union européenne"), claims.get(0).authority());
  }

  @Test
  void theObjectOfSanctionsIsListed() {
    List<ListedClaim> claims =
        claims(
            "Le Trésor a adopté des sanctions contre Ivan Derk et Oleg Sorin.",
            "Ivan Derk",
            "Oleg Sorin");
    assertEquals(2, claims.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivan Derk n'est pas sous sanctions.",
        "Le gouvernement veut lever les sanctions contre Ivan Derk.",
        "Ivan Derk pourrait être placé sous sanctions.",
        "Selon Ivan Derk, une société a été sanctionnée par l'ONU.",
        "Ivan Derk a été sanctionné par son club.",
      })
  void whatIsDeniedLiftedFearedOrDomesticIsNoClaim(String text) {
    assertEquals(List.of(), claims(text, "Ivan Derk"));
  }

  private static List<ListedClaim> claims(String text, String... people) {
    Article article = Told.article(text, "fr");
    List<Sentence> sentences = Analyser.french().sentences(article);
    List<Mention> mentions =
        List.of(people).stream()
            .map(p -> new Mention(span(text, p), EntityType.PERSON, Optional.of(p)))
            .toList();
    List<Referent> referents =
        List.of(people).stream()
            .map(
                p ->
                    new Referent(
                        p,
                        EntityType.PERSON,
                        p,
                        List.of(),
                        List.of(),
                        List.of(span(text, p)),
                        List.of(),
                        Optional.empty()))
            .toList();
    return Told.read(article, sentences, mentions, referents).listed();
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
