package org.recoupe.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of names that may be one, and pairs that are two. */
final class NameComparerTest {

  @ParameterizedTest
  @CsvSource({
    "Rouslan Djoumabaïev, Ruslan Dzhumabayev",
    "Руслан Джумабаев, Rouslan Djoumabaïev",
    "Nikita Tchernychevski, Nikita Chernyshevsky",
    "Iouri Chtcherbakov, Yuriy Shcherbakov",
    "Вячеслав Щербина, Viatcheslav Chtcherbina",
    "Mohammed al-Rachidi, Muhammad Al Rashidi",
    "Abdelkrim Benziane, Abd al-Karim bin Ziane",
    "Abderrahmane Touahri, Abdul Rahman Touahri",
    "Youssef Haddadine, Yusuf Haddadin",
    "Ousmane Sarraf, Uthman Sarraf",
    "Xi Zhaoyang, Hsi Chaoyang",
    "Li Xiaoming, Li Xiao-ming",
    "Pak Chol-ho, Park Cheol Ho",
    "Jürgen Weiß, Jurgen Weiss",
    "Łukasz Wójtowicz, Lukasz Wojtowicz",
    "Γιάννης Θεοδωράκης, Yannis Theodorakis",
    "J.-C. Vautrin, Jean-Claude Vautrin",
    "Bill Harcastle, William Harcastle",
    "Dr. Anselme Vautrin, Anselme Vautrin",
    "Le général Anselme Vautrin, Anselme Vautrin",
    "Anselme Vautrni, Anselme Vautrin",
    "AnselmeVautrin, Anselme Vautrin",
    "Ansel me Vautrin, Anselme Vautrin",
    "Ans3lme Vautr1n, Anselme Vautrin",
    "Anselme de Vautrin, Anselme Vautrin",
    "Anselme Joseph Vautrin, Anselme Vautrin",
  })
  void spellingsOfOnePersonAreAlike(String one, String two) {
    assertTrue(NameComparer.people(one, two) >= NameComparer.MATCH, one + " / " + two);
  }

  @Test
  void theOrderOfAListIsNoDifference() {
    assertTrue(
        NameComparer.people("VAUTRIN, Anselme", "Anselme Vautrin") > 0.99, "family name first");
    assertTrue(NameComparer.people("Vautrin Anselme", "Anselme Vautrin") >= NameComparer.MATCH);
  }

  @ParameterizedTest
  @CsvSource({
    "Anselme Vautrin, Barnabé Vautrin",
    "Anselme Vautrin, Anselme Ségalen",
    "Anselme J. Vautrin, Anselme K. Vautrin",
    "Ivan Sergueïevitch Ormonov, Ivan Nikolaïevitch Ormonov",
    "Ivan Sergueïev, Ivan Sergueïevitch",
    "Ahmed Hassan, Ahmed Hussein",
    "Luis Valdemoro, Luisa Valdemoro",
    "Kim Yong-nam, Kim Yong-il",
    "Zhang Wei, Zhang Wen",
    "Choi Min-ho, Choi Min-ji",
    "Jean-Pierre Vautrin, Jean-Paul Vautrin",
    "Thomas A. Vaut, Thomas Vautrin",
    "K. Vautrin, Anselme Vautrin",
    "Amadou Sarraf, Mamadou Kerjean",
  })
  void namesOfTwoPeopleAreNot(String one, String two) {
    assertFalse(NameComparer.people(one, two) >= NameComparer.MATCH, one + " / " + two);
  }

  @ParameterizedTest
  @CsvSource({
    "Ala-Koul Gold, Ala-Kul Gold LLC",
    "OOO Tengir Minerals, Tengir Minerals Limited Liability Company",
    "ООО Тенгир, Tengir LLC",
    "ПАО Бермет Банк, Bermet Bank PJSC",
    "Société générale des Confins SA, Societe Generale des Confins",
    "Vautrin & Fils SARL, Vautrin et Fils",
    "V.K.S. Company, VKS Co.",
    "First Confins Bank Int'l, First Confins International Bank",
    "Brigade Forty 4, Brigade 44",
    "Confins Maritime Service, Confins Maritime Services",
    "The Kerjean Trust, Kerjean Trust",
    "NorthConfins Shipping Ltd, North Confins Shipping Limited",
    "Confins Steel Works Joint Stock Company, JSC Confins Steel Works",
    "Confins Europe GmbH, Confins",
  })
  void spellingsOfOneCompanyAreAlike(String one, String two) {
    assertTrue(NameComparer.organisations(one, two) >= NameComparer.MATCH, one + " / " + two);
  }

  @ParameterizedTest
  @CsvSource({
    "Tengir Shipping, Tengir Minerals",
    "Confins Bank AG, Confins Bank GmbH",
    "Bank Confins, Bank",
    "Brigade 44, Brigade 45",
    "LVK Aviation, LAK Aviation",
    "Government of Georgia, Government of Ghana",
    "First Confins Bank, Second Confins Bank",
    "ООО Бай, ООО Байкал",
    "Confins Truck AG, Confins AG",
  })
  void namesOfTwoCompaniesAreNot(String one, String two) {
    assertFalse(NameComparer.organisations(one, two) >= NameComparer.MATCH, one + " / " + two);
  }

  @Test
  void nothingIsLikeNothing() {
    assertEquals(0, NameComparer.people("", "Anselme Vautrin"));
    assertEquals(0, NameComparer.people("---", "…"));
    assertEquals(0, NameComparer.organisations("", ""));
  }

  @Test
  void thePossessiveIsNoPartOfAName() {
    assertTrue(
        NameComparer.organisations("Kervarec Shipping's Ltd", "Kervarec Shipping Ltd")
            >= NameComparer.MATCH);
  }
}
