package org.recoupe.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameGender;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.model.story.Entity;
import org.recoupe.text.NameForm;

/**
 * Gives a quote whose speaker is told by role alone, « le président letton », to the person who
 * holds that role elsewhere in the story. The article must name that person itself, and nobody else
 * in the story may be meant.
 */
public final class RoleHolders {
  private final Map<String, Entity> byReferent = new HashMap<>();
  private final Map<Entity, List<RoleSense>> senses = new HashMap<>();

  private RoleHolders(List<Reading> readings) {
    for (Entity entity : Entities.of(readings)) {
      if (entity.type() == EntityType.PERSON) {
        entity.referents().forEach(r -> byReferent.put(r, entity));
        List<RoleSense> own =
            entity.roles().stream().flatMap(r -> RoleSense.of(r.text()).stream()).toList();
        if (!own.isEmpty()) {
          senses.put(entity, own);
        }
      }
    }
  }

  /** The readings of a story's articles, with the speakers that the story tells. */
  public static List<Reading> told(List<Reading> readings) {
    boolean any = readings.stream().anyMatch(r -> r.quotes().stream().anyMatch(RoleHolders::open));
    if (!any || readings.size() < 2) {
      return readings;
    }
    RoleHolders holders = new RoleHolders(readings);
    return readings.stream().map(holders::told).toList();
  }

  /** A quote whose speaker is someone, but nobody by name. */
  private static boolean open(Quote quote) {
    return quote.speaker().isEmpty()
        && quote.speakerKind() == SpeakerKind.ANONYMOUS
        && !quote.speakerText().isEmpty();
  }

  private Reading told(Reading reading) {
    List<Quote> quotes = new ArrayList<>();
    boolean changed = false;
    for (Quote quote : reading.quotes()) {
      Optional<Referent> holder = open(quote) ? holder(reading, quote) : Optional.empty();
      changed |= holder.isPresent();
      quotes.add(holder.map(h -> spoken(quote, h)).orElse(quote));
    }
    return changed ? reading.withQuotes(quotes) : reading;
  }

  private static Quote spoken(Quote quote, Referent holder) {
    return new Quote(
        quote.number(),
        quote.span(),
        quote.direct(),
        quote.partial(),
        Optional.of(holder.id()),
        holder.name(),
        SpeakerKind.PERSON,
        quote.via(),
        quote.cue(),
        quote.frame());
  }

  private Optional<Referent> holder(Reading reading, Quote quote) {
    return definite(quote)
        ? RoleSense.of(quote.speakerText())
            .flatMap(this::only)
            .flatMap(entity -> named(reading, entity))
        : Optional.empty();
  }

  /** « un ministre » is not the minister; the article is left out of definite descriptions only. */
  private static boolean definite(Quote quote) {
    return Character.isLowerCase(quote.speakerText().codePointAt(0))
        && Gazetteer.french().functions().in(quote.speakerText()).stream()
            .anyMatch(f -> f.start() == 0 && !f.value().plural());
  }

  /** The only one who can be meant; the country told beside the function comes first. */
  private Optional<Entity> only(RoleSense said) {
    List<Entity> fitting =
        senses.entrySet().stream()
            .filter(e -> said.meansHolder(e.getValue()))
            .map(Map.Entry::getKey)
            .filter(e -> canBe(said, e))
            .toList();
    List<Entity> there =
        fitting.stream().filter(e -> said.sameCountry(senses.getOrDefault(e, List.of()))).toList();
    List<Entity> best = there.isEmpty() ? fitting : there;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static boolean canBe(RoleSense said, Entity person) {
    NameForm name = NameForm.of(person.name());
    boolean man =
        name.full()
            && Gazetteer.french()
                .firstNames()
                .gender(name.given().get(0))
                .filter(g -> g == NameGender.MASCULINE)
                .isPresent();
    return said.gender() != WordGender.FEMININE || !man;
  }

  private Optional<Referent> named(Reading reading, Entity entity) {
    return reading.referents().stream()
        .filter(r -> entity.equals(byReferent.get(reading.article().id() + "/" + r.id())))
        .findFirst();
  }
}
