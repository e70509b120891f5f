package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;

/** Rows of names in order of the text, none overlapping, and how two rows are laid together. */
final class Mentions {
  private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span);

  private Mentions() {}

  /** A name that belongs to nobody yet. */
  static Mention of(Span span, EntityType type) {
    return new Mention(span, type, Optional.empty());
  }

  /** Both rows; where they overlap the second wins. */
  static List<Mention> over(List<Mention> below, List<Mention> above) {
    return under(above, below);
  }

  /** Both rows; where they overlap the first wins. */
  static List<Mention> under(List<Mention> above, List<Mention> below) {
    if (above.isEmpty()) {
      return below;
    }
    List<Mention> all = new ArrayList<>(above.size() + below.size());
    for (Mention name : sorted(above)) {
      if (all.isEmpty() || !all.get(all.size() - 1).span().overlaps(name.span())) {
        all.add(name);
      }
    }
    List<Mention> free = new ArrayList<>();
    int at = 0;
    for (Mention name : sorted(below)) {
      while (at < all.size() && all.get(at).span().end() <= name.span().start()) {
        at++;
      }
      boolean taken = at < all.size() && all.get(at).span().overlaps(name.span());
      Optional<Mention> last =
          free.isEmpty() ? Optional.empty() : Optional.of(free.get(free.size() - 1));
      if (!taken && last.filter(l -> l.span().overlaps(name.span())).isEmpty()) {
        free.add(name);
      }
    }
    all.addAll(free);
    return sorted(all);
  }

  private static List<Mention> sorted(List<Mention> names) {
    return names.stream().sorted(ORDER).toList();
  }
}
