package org.recoupe.read.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.model.mark.Quote;
import org.recoupe.text.Table;

/**
 * Speakers told beforehand in invented paragraphs of many styles: {@code speakers-fr.txt} marks who
 * says what as {@code {{speaker|words}}}.
 */
final class SpeakersToldTest {
  private static final Pattern MARK = Pattern.compile("\\{\\{([^|{}]*)\\|([^{}]*)}}");
  private static final String HEAD = "==== ";

  private record Wanted(String speaker, String words) {}

  static Stream<Arguments> paragraphs() {
    String all = String.join("\n", Table.lines(SpeakersToldTest.class, "speakers-fr.txt"));
    return Arrays.stream(all.split("(?m)^" + HEAD))
        .filter(part -> part.indexOf('\n') > 0)
        .map(part -> Arguments.of(Named.of(part.substring(0, part.indexOf('\n')), body(part))));
  }

  private static String body(String part) {
    return part.substring(part.indexOf('\n') + 1).strip();
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void everyQuoteGoesToWhoSaysIt(String marked) {
    StringBuilder text = new StringBuilder();
    List<Wanted> wanted = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(2)));
      wanted.add(new Wanted(matcher.group(1), matcher.group(2)));
    }
    matcher.appendTail(text);
    Told told = Told.of(text.toString());
    for (Wanted quote : wanted) {
      String who = speaker(told, quote.words());
      boolean right =
          who.toLowerCase(Locale.ROOT).contains(quote.speaker().toLowerCase(Locale.ROOT));
      assertTrue(
          right,
          () -> "« %s » is %s's, told of: %s".formatted(quote.words(), quote.speaker(), who));
    }
  }

  /** Who says these words between marks; « ? » if they are no quote or nobody is told. */
  private static String speaker(Told told, String words) {
    return told.quotes().stream()
        .filter(Quote::direct)
        .filter(q -> q.span().in(told.article().text()).strip().equals(words.strip()))
        .findFirst()
        .map(Quote::speakerText)
        .filter(who -> !who.isEmpty())
        .orElse("?");
  }
}
