package org.recoupe.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.model.Article;
import org.recoupe.model.Rejected;

/**
 * How much of a heap is looked at: its shortest articles, until so many signs are taken. A giant
 * gives way to all others, and which articles are taken does not hang on the order in which they
 * came.
 *
 * @param signs of text, UTF-16 units; zero: no bound
 */
record Room(long signs) {
  /** What is held of an article while others are looked at. */
  private record Size(int signs, String id) {}

  Room {
    if (signs < 0) {
      throw new IllegalArgumentException("a heap of " + signs + " signs");
    }
  }

  /** The ids of the readings for which there is no room; one reading at a time is unpacked. */
  Set<String> beyond(Iterable<Carried> values) {
    if (signs == 0) {
      return Set.of();
    }
    List<Size> sizes = new ArrayList<>();
    for (Carried value : values) {
      if (Kinds.READ.is(value)) {
        sizes.add(new Size(article(value).text().length(), value.id()));
      }
    }
    sizes.sort(Comparator.comparingInt(Size::signs).thenComparing(Size::id));
    Set<String> beyond = new HashSet<>();
    long taken = 0;
    for (Size size : sizes) {
      taken += size.signs();
      if (taken > signs) {
        beyond.add(size.id());
      }
    }
    return beyond;
  }

  /** A reading for which there is no room. */
  Rejected refused(Carried reading) {
    String why = "its heap is full: " + signs + " signs of text, shorter articles first";
    return new Rejected(article(reading).uri(), why);
  }

  private static Article article(Carried value) {
    return Kinds.READ.of(value).reading().article();
  }
}
