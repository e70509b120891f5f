package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.TimeMark;

/** Events told by a noun: « l'attentat de Tunis », « la visite du ministre à Oslo ». */
final class NounEvents {
  private static final int REACH = 4;

  private final String text;
  private final List<TimeMark> times;

  NounEvents(String text, List<TimeMark> times) {
    this.text = text;
    this.times = times;
  }

  /**
   * A noun with what stands behind it.
   *
   * @param entry of the catalogue
   * @param noun the trigger
   * @param behind its complements
   */
  record Told(Catalogue.Entry entry, Argument noun, List<Argument> behind) {}

  List<Told> in(Clause clause) {
    List<Told> told = new ArrayList<>();
    List<Argument> all = clause.around();
    for (int i = 0; i < all.size(); i++) {
      Argument noun = all.get(i);
      List<Argument> behind = all.subList(i + 1, Math.min(all.size(), i + 1 + REACH));
      if (noun.type().isEmpty()) {
        Catalogue.french()
            .noun(noun.head())
            .filter(e -> e.needs().stream().anyMatch(n -> has(n, noun, behind)))
            .ifPresent(e -> told.add(new Told(e, noun, behind)));
      }
    }
    return told;
  }

  private boolean has(String need, Argument noun, List<Argument> behind) {
    return switch (need) {
      case "place" -> place(behind).isPresent();
      case "day" -> day(noun, behind);
      case "toll" -> behind.stream().anyMatch(a -> Catalogue.french().is(a.head(), "TOLL"));
      case "of:named" -> owner(behind).filter(Argument::named).isPresent();
      case "of:named+place" ->
          owner(behind).filter(a -> a.named() && !a.place()).isPresent()
              && place(behind).isPresent();
      case "with:named" ->
          behind.stream()
              .anyMatch(
                  a ->
                      a.named()
                          && (a.preposition().equals("avec") || a.preposition().equals("entre")));
      default ->
          owner(behind).filter(a -> Catalogue.french().is(a.head(), need.substring(3))).isPresent();
    };
  }

  private static Optional<Argument> owner(List<Argument> behind) {
    return behind.stream()
        .filter(a -> !Clocks.tells(a.head()))
        .findFirst()
        .filter(a -> a.preposition().equals("de"));
  }

  private static Optional<Argument> place(List<Argument> behind) {
    return behind.stream().filter(Argument::place).findFirst();
  }

  /** A time that begins right behind the noun and its adjectives. */
  private boolean day(Argument noun, List<Argument> behind) {
    int end = behind.isEmpty() ? noun.span().end() + 30 : behind.get(0).span().end() + 12;
    return times.stream()
        .anyMatch(
            t ->
                t.days().isPresent()
                    && t.span().start() >= noun.span().end()
                    && t.span().start() <= end);
  }

  List<Participant> participants(Told told) {
    List<Participant> out = new ArrayList<>();
    for (Argument argument : told.behind()) {
      if (argument.named()) {
        Participant.Part part = argument.place() ? Participant.Part.PLACE : Participant.Part.WHO;
        out.add(
            new Participant(part, argument.referent(), argument.span().in(text), argument.span()));
      }
    }
    return out;
  }
}
