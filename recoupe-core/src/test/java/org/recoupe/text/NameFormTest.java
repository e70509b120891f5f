package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.text.NameForm.Fit;

class NameFormTest {
  @Test
  void aNameIsTakenApartIntoCivilityGivenAndFamilyName() {
    NameForm form = NameForm.of("Mme Odile van der Brugge");
    assertEquals("Mme", form.civility());
    assertEquals(List.of("Odile"), form.given());
    assertEquals("van der Brugge", form.familyName());
    assertEquals("Odile van der Brugge", form.text());
  }

  @ParameterizedTest
  @CsvSource({
    "Park Min-jae,Park", "Nguyen Thi Hoa,Nguyen", "Zhao Weimin,Zhao",
    "Kim Bertrandeau,Bertrandeau", "Lee Crawford,Crawford", "Anne Lin,Lin"
  })
  void familyNamesOfTheEastComeFirstOnlyBeforeSyllablesOfTheEast(String name, String family) {
    assertEquals(family, NameForm.of(name).familyName());
  }

  @ParameterizedTest
  @CsvSource({
    "Igor Tchernov,Igor Tchernov,SAME",
    "Park Min-jae,Park Min Jae,SAME",
    "Igor Tchernov,Igor Chernov,VARIANT",
    "Boris Ouvarov,Boris Uvarov,VARIANT",
    "Mohammed Belkacem,Mohamed Belkacem,VARIANT",
    "Igor P. Tchernov,Igor Tchernov,VARIANT",
    "I. Tchernov,Igor Tchernov,VARIANT",
    "M. Tchernov,Igor Tchernov,FAMILY",
    "Brugge,Odile van der Brugge,FAMILY",
    "van der Brugge,Odile van der Brugge,FAMILY",
    "Odile,Odile van der Brugge,GIVEN",
    "Park,Park Min-jae,FAMILY",
    "Park Min-jae,Park Dae-ho,DIFFERENT",
    "Jean Morel,Jean-Pierre Morel,DIFFERENT",
    "Paul Morel,Jean Morel,DIFFERENT",
    "Morel,Moral,DIFFERENT",
    "Lin,Min,DIFFERENT"
  })
  void twoNamesFitOrNot(String one, String two, Fit fit) {
    assertEquals(fit, NameForm.of(one).fit(NameForm.of(two)));
    assertEquals(fit, NameForm.of(two).fit(NameForm.of(one)));
  }

  @Property
  void everyNameFitsItself(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String name) {
    assertEquals(Fit.SAME, NameForm.of(name).fit(NameForm.of(name)));
  }
}
