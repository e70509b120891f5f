package org.recoupe.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every two names, however odd. */
class NameLawsTest {
  private static final List<String> WORDS =
      List.of(
          "Anselme",
          "vautrin",
          "AL-",
          "bin ",
          "Abdul",
          "Rahman",
          "O'",
          "Джон",
          "محمد",
          "金",
          "J.",
          "-",
          ",",
          " ",
          "Dr.",
          "Ltd",
          "42",
          "ß",
          "\ud83d\ude00",
          "\ud800",
          "Ibn Sina",
          "\t",
          "%");

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(WORDS).list().ofMaxSize(8).map(l -> String.join(" ", l));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 500)
  void likenessIsSymmetricAndBounded(@ForAll("names") String one, @ForAll("names") String two) {
    double people = NameComparer.people(one, two);
    assertEquals(people, NameComparer.people(two, one));
    assertTrue(people >= 0 && people <= 1, () -> one + " / " + two + ": " + people);
    double firms = NameComparer.organisations(one, two);
    assertEquals(firms, NameComparer.organisations(two, one));
    assertTrue(firms >= 0 && firms <= 1, () -> one + " / " + two + ": " + firms);
  }

  @Property(tries = 200)
  void theWordsOfANameInAnyOrderAreTheSameName(@ForAll Random random) {
    List<String> words =
        new ArrayList<>(List.of("Anselme", "Barnabé", "Kerjean", "Tömörkhuyag", "Wojtowicz"));
    String name = String.join(" ", words);
    Collections.shuffle(words, random);
    assertTrue(NameComparer.people(name, String.join(" ", words)) > 0.9);
  }

  @Property(tries = 200)
  void oneLetterIsNoOtherPerson(@ForAll Random random) {
    String name = "Anselme Tömörkhuyag Kerjeannec";
    int at = random.nextInt(name.length());
    String slipped = name.substring(0, at) + name.substring(at + 1);
    assertTrue(NameComparer.people(name, slipped) >= NameComparer.MATCH, slipped);
  }

  @Example
  void hostileNamesAreComparedInTime() {
    String long1 = "a".repeat(1 << 20);
    String long2 = "ab ".repeat(1 << 18);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String one : List.of(long1, long2, "-".repeat(1 << 20))) {
            for (String two : List.of(long1, long2, "الف ".repeat(1 << 16))) {
              NameComparer.people(one, two);
              NameComparer.organisations(one, two);
            }
          }
        });
  }
}
