package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.recoupe.model.story.Version.Difference;

final class DifferencesTest {
  @Test
  void whatStaysIsNotTold() {
    assertEquals(List.of(), Differences.between("a\nb", "a \n\nb\n"));
    assertEquals(
        List.of(new Difference("b", "B"), new Difference("", "d")),
        Differences.between("a\nb\nc", "a\nB\nc\nd"));
    assertEquals(List.of(new Difference("a", "")), Differences.between("a\nb", "b"));
  }

  @Test
  void twoLongTextsThatShareNothingAreComparedInTime() {
    String one =
        IntStream.range(0, 50_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
    String two = one.replace('a', 'b');
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(1, Differences.between(one, two).size()));
  }

  /** Law: taken out of the earlier text and put into it, the differences give the later one. */
  @Property(tries = 300)
  void theDifferencesLeadFromOneTextToTheOther(
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> after) {
    List<Difference> differences = Differences.between(text(before), text(after));
    assertEquals(
        count(after) - count(before),
        differences.stream().mapToInt(d -> lines(d.after()) - lines(d.before())).sum());
    List<String> kept = new ArrayList<>(lineList(text(before)));
    differences.forEach(d -> lineList(d.before()).forEach(kept::remove));
    List<String> made = new ArrayList<>(lineList(text(after)));
    differences.forEach(d -> lineList(d.after()).forEach(made::remove));
    kept.sort(null);
    made.sort(null);
    assertEquals(kept, made);
  }

  private static String text(List<Integer> lines) {
    return lines.stream().map(i -> "p" + i).collect(Collectors.joining("\n"));
  }

  private static int count(List<Integer> lines) {
    return lines.size();
  }

  private static int lines(String text) {
    return lineList(text).size();
  }

  private static List<String> lineList(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }
}
