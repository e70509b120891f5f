package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.model.mark.TimeMark;

/** Events told by a noun: « l'attentat de Tunis », « la visite du ministre à Oslo ». */
final class NounEvents {
  private static final int REACH = 4;
  private static final List<String> AT = List.of("à", "en", "dans", "chez");

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
   * @param over what the noun before says of it: « l'annulation de la visite », « appel à la grève
   *     »
   */
  record Told(Catalogue.Entry entry, Argument noun, List<Argument> behind, Optional<Status> over) {}

  List<Told> in(Clause clause) {
    List<Told> told = new ArrayList<>();
    List<Argument> all = clause.around();
    for (int i = 0; i < all.size(); i++) {
      Argument noun = all.get(i);
      List<Argument> behind = behind(all, i);
      Optional<Catalogue.Entry> entry =
          noun.type().isEmpty() && !noun.predicate()
              ? Catalogue.french().noun(noun.head())
              : Optional.empty();
      Optional<Argument> above = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
      if (entry.isPresent() && Over.french().free(noun, above, text)) {
        Optional<Status> over = Over.french().status(noun, above, text);
        if (has(entry.get(), noun, behind, above, over)) {
          told.add(new Told(entry.get(), noun, behind, over));
        }
      }
    }
    return told;
  }

  /** What stands behind a noun, without a noun that only describes it: « visite surprise ». */
  private static List<Argument> behind(List<Argument> all, int at) {
    int from = at + 1;
    if (from < all.size()) {
      Argument next = all.get(from);
      boolean adjacent = next.start() - all.get(at).span().end() <= 1;
      from += next.type().isEmpty() && next.direct() && adjacent ? 1 : 0;
    }
    return all.subList(from, Math.max(from, Math.min(all.size(), from + REACH)));
  }

  private boolean has(
      Catalogue.Entry entry,
      Argument noun,
      List<Argument> behind,
      Optional<Argument> above,
      Optional<Status> over) {
    boolean called =
        over.isPresent()
            && entry.needs().contains("call")
            && above.filter(a -> Catalogue.french().is(a.head(), "CALL")).isPresent();
    boolean figurative =
        owner(behind).filter(a -> Catalogue.french().is(a.head(), "FIGURATIVE")).isPresent();
    return !figurative && (called || entry.needs().stream().anyMatch(n -> has(n, noun, behind)));
  }

  private boolean has(String need, Argument noun, List<Argument> behind) {
    return switch (need) {
      case "place" -> place(behind).isPresent();
      case "day" -> day(noun, behind);
      case "toll" -> behind.stream().anyMatch(a -> Catalogue.french().is(a.head(), "TOLL"));
      case "call", "-" -> false;
      case "en+place" ->
          noun.preposition().equals("en")
              && behind.stream().limit(2).anyMatch(a -> a.place() && AT.contains(a.preposition()));
      case "at:named" ->
          behind.stream().limit(2).anyMatch(a -> a.named() && AT.contains(a.preposition()));
      case "of:named" -> owner(behind).filter(Argument::named).isPresent();
      case "of:named+place" ->
          owner(behind)
                  .filter(a -> a.named() || Catalogue.french().is(a.head(), "PEOPLE"))
                  .filter(a -> !a.place())
                  .isPresent()
              && place(behind).isPresent();
      case "with:named" ->
          behind.stream()
              .anyMatch(
                  a ->
                      a.named()
                          && (a.preposition().equals("avec") || a.preposition().equals("entre")));
      default -> {
        int colon = need.indexOf(':');
        String named = need.substring(colon + 1);
        yield need.startsWith("of:")
            ? owner(behind).filter(a -> Catalogue.french().is(a.head(), named)).isPresent()
            : behind.stream()
                .filter(a -> a.preposition().equals(need.substring(0, colon)))
                .anyMatch(a -> a.named() || Catalogue.french().is(a.head(), named));
      }
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
