package org.recoupe.weigh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recoupe.model.At;
import org.recoupe.model.mark.EventType;
import org.recoupe.model.mark.Participant;
import org.recoupe.model.mark.Status;
import org.recoupe.model.story.Claim;
import org.recoupe.model.story.Transfer;
import org.recoupe.text.Stemmer;

/**
 * Who is said to give what to whom: the clauses of all articles that tell one transfer, the claims
 * apart from the denials. Clauses tell one transfer if one of giver and receiver is the same, the
 * other is no other, and the things have a word in common or one of them is not named.
 */
final class Transfers {
  private static final Set<EventType> TYPES = Set.of(EventType.GIFT, EventType.TRANSFER);

  private Transfers() {}

  static List<Transfer> of(Coverage coverage) {
    List<List<Happening>> groups = new ArrayList<>();
    for (Happening happening : TimelineBuilder.happenings(coverage)) {
      if (TYPES.contains(happening.event().type()) && between(happening)) {
        groups.stream()
            .filter(group -> group.stream().allMatch(other -> same(other, happening)))
            .findFirst()
            .ifPresentOrElse(
                group -> group.add(happening),
                () -> groups.add(new ArrayList<>(List.of(happening))));
      }
    }
    return groups.stream().map(Transfers::transfer).toList();
  }

  private static boolean between(Happening happening) {
    return giver(happening).isPresent() || receiver(happening).isPresent();
  }

  private static Optional<String> giver(Happening happening) {
    return happening.one(Participant.Part.GIVER);
  }

  private static Optional<String> receiver(Happening happening) {
    return happening.one(Participant.Part.RECEIVER);
  }

  private static boolean same(Happening a, Happening b) {
    boolean shared = equal(giver(a), giver(b)) || equal(receiver(a), receiver(b));
    return a.event().type() == b.event().type()
        && shared
        && fits(giver(a), giver(b))
        && fits(receiver(a), receiver(b))
        && things(a, b);
  }

  private static boolean equal(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  private static boolean fits(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean things(Happening a, Happening b) {
    Set<String> one = thing(a);
    Set<String> other = thing(b);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** The meanings of the words for the thing: a rifle and a carbine are one. */
  private static Set<String> thing(Happening happening) {
    return Stream.of(happening.object().orElse("").split("[^\\p{L}]+"))
        .filter(word -> word.length() > 3)
        .map(word -> Synonyms.french().of(word).orElseGet(() -> Stemmer.stem(word)))
        .collect(Collectors.toSet());
  }

  private static Transfer transfer(List<Happening> group) {
    Set<String> objects = new LinkedHashSet<>();
    group.forEach(h -> h.object().ifPresent(objects::add));
    List<Claim> claims = claims(group, h -> h.event().status() != Status.DENIED);
    List<Claim> denials = new ArrayList<>();
    for (Happening happening : group) {
      List<String> by = happening.in(Participant.Part.DENIED_BY);
      if (!by.isEmpty() || happening.event().status() == Status.DENIED) {
        denials.add(denial(happening, by));
      }
    }
    return new Transfer(
        group.get(0).event().type(),
        group.stream().flatMap(h -> giver(h).stream()).findFirst(),
        group.stream().flatMap(h -> receiver(h).stream()).findFirst(),
        List.copyOf(objects),
        claims,
        denials);
  }

  private static List<Claim> claims(List<Happening> group, Predicate<Happening> wanted) {
    return group.stream()
        .filter(wanted)
        .map(h -> claim(h, h.event().status(), claimants(h)))
        .toList();
  }

  /** A denial stands in the sentence that names who denies. */
  private static Claim denial(Happening happening, List<String> by) {
    At at =
        happening.event().participants().stream()
            .filter(p -> p.part() == Participant.Part.DENIED_BY)
            .flatMap(p -> happening.coverage().around(happening.article(), p.span()).stream())
            .map(telling -> new At(happening.article(), telling.span()))
            .findFirst()
            .orElse(happening.at());
    return new Claim(at, Status.DENIED, Optional.empty(), by.isEmpty() ? claimants(happening) : by);
  }

  private static List<String> claimants(Happening happening) {
    return happening.in(Participant.Part.CLAIMED_BY);
  }

  private static Claim claim(Happening happening, Status status, List<String> by) {
    return new Claim(happening.at(), status, happening.event().when(), by);
  }
}
