package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MarkdownDossierTest {

  private static String french() throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownDossier(PageLanguage.FR).write(InventedDossier.heap(), out);
    return out.toString();
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyNoteIsGivenAndEveryGivenNoteIsUsed() throws IOException {
    String text = french();
    Set<String> given = all("(?m)^\\[\\^([^\\]]+)\\]:", text);
    Set<String> used = all("\\[\\^([^\\]]+)\\](?!:)", text);
    assertEquals(given, used);
    assertTrue(given.size() > 8);
  }

  @Test
  void aSentenceThatHoldsTwoAgreementsIsShownOnceAmongTheEssentials() throws IOException {
    String essentials = french().replaceAll("(?s)^.*?\n## ([^#]*).*$", "$1");
    assertTrue(essentials.contains("(2\u00A0origines)"), essentials);
    assertEquals(
        1, essentials.lines().filter(line -> line.contains("a accepté l")).count(), essentials);
  }

  @Test
  void aSentenceHasOneNoteHoweverManyLinesRestOnIt() throws IOException {
    List<String> notes = french().lines().filter(line -> line.matches("\\[\\^.*")).toList();
    assertEquals(
        notes.size(),
        notes.stream().map(line -> line.replaceFirst("^\\S+ ", "")).distinct().count());
  }

  @Test
  void aStoryBeginsWithItsTitleAndOneArticleIsNoStory() throws IOException {
    String text = french();
    assertTrue(text.contains("# La présidente Ilse Marenko accepte"));
    assertFalse(text.contains("# Un chat retrouvé"));
  }

  @Test
  void noWordOfASourceBecomesMarkup() {
    assertEquals("\\<b\\> \\[x\\](y) \\*a\\* \\# b", Markdown.escaped("<b> [x](y) *a*\n# b"));
  }
}
