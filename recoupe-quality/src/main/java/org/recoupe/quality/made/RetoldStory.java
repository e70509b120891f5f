package org.recoupe.quality.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recoupe.model.DateRange;
import org.recoupe.model.Outlet;
import org.recoupe.model.mark.Reading;

/**
 * One story told again: its articles in new words, and in other outlets copies of some of them,
 * whole, abridged or with sentences left out.
 */
final class RetoldStory {
  private static final int OUTLETS = 400;
  private static final int COPIED = 40;
  private static final int MOST_COPIES = 6;
  private static final int LEFT_OUT = 25;

  private final String id;
  private final Dice dice;
  private final Recast recast;
  private final LocalDate day;

  RetoldStory(String id, Dice dice, Recast recast, LocalDate day) {
    this.id = id;
    this.dice = dice;
    this.recast = recast;
    this.day = day;
  }

  /** Its articles, in order. */
  List<MadeArticle> articles(List<Reading> template) {
    List<MadeArticle> made = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      MadeArticle article = article(template.get(i), i);
      made.add(article);
      Dice copies = dice.of("copies " + i);
      int count = copies.in(COPIED) ? 1 + copies.of("many").below(MOST_COPIES) : 0;
      for (int copy = 1; copy <= count; copy++) {
        made.add(copy(article, copy));
      }
    }
    return made;
  }

  private MadeArticle article(Reading reading, int number) {
    LocalDate published = reading.article().published().days().map(DateRange::from).orElse(day);
    String outlet = reading.article().outlet().map(Outlet::name).orElse("Inconnu");
    return new MadeArticle(
        id + "-" + number,
        outlet(dice.of(outlet)),
        recast.day(published),
        Optional.of(recast.text(reading)).map(String::strip).orElseThrow());
  }

  private MadeArticle copy(MadeArticle of, int number) {
    Dice one = dice.of(of.id() + " copy " + number);
    List<String> paragraphs = Arrays.asList(of.text().split("\n"));
    int kept = one.in(50) ? paragraphs.size() : 1 + paragraphs.size() / 2;
    String text =
        paragraphs.subList(0, kept).stream()
            .filter(p -> one.of("whole").in(40) || !one.of(p).in(LEFT_OUT))
            .collect(Collectors.joining("\n"));
    return new MadeArticle(
        of.id() + "-c" + number,
        outlet(one.of("outlet")),
        of.day(),
        text.isBlank() ? of.text() : text);
  }

  private static String outlet(Dice dice) {
    Dice one = new Dice(0).of("outlet " + dice.below(OUTLETS));
    String kind = one.of("kind").from(List.of("Gazette", "Voix", "Tribune", "Dépêche"));
    return "La " + kind + " de " + Names.place(one);
  }
}
