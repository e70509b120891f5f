package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralsTest {
  static Stream<Arguments> numbers() {
    return Table.of(NumeralsTest.class, "numerals.tsv").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("numbers")
  void aNumberIsRead(String language, String text, String expected) {
    Runs runs = Runs.of(text);
    Numeral numeral = Numerals.of(language).at(runs, 0).orElseThrow();
    String words = runs.span(numeral.from(), numeral.to()).in(text);
    assertEquals(expected, numeral.value().toPlainString() + " = " + words);
  }

  @Property
  void digitsGroupedInFrenchAreTheNumber(@ForAll @IntRange(min = 0) int number) {
    String grouped = String.format(java.util.Locale.FRANCE, "%,d", number);
    Numeral numeral = Numerals.french().at(Runs.of(grouped), 0).orElseThrow();
    assertEquals(number, numeral.whole());
  }

  @Property
  void aNumberLiesInsideItsText(@ForAll @StringLength(max = 60) String text) {
    Runs runs = Runs.of(text);
    for (int i = 0; i < runs.size(); i++) {
      int from = i;
      Numerals.french()
          .at(runs, i)
          .ifPresent(n -> assertTrue(n.from() == from && n.to() > from && n.to() <= runs.size()));
    }
  }
}
