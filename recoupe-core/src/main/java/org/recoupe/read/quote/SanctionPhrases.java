package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoupe.model.Span;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The phrases of the list that say someone is under sanctions, matched word by word. */
final class SanctionPhrases {
  private static final String AUTHORITY = "AUTHORITY";
  private static final int NEAR = 10;

  private final List<Phrase> phrases =
      Table.of(SanctionPhrases.class, "sanction-phrases.tsv").stream()
          .map(SanctionPhrases::phrase)
          .toList();
  private final List<List<String>> authorities =
      Table.lines(SanctionPhrases.class, "sanction-authorities.txt").stream()
          .map(line -> List.of(Fold.plain(line).replace("'", "' ").strip().split(" +")))
          .sorted(Comparator.comparingInt((List<String> words) -> -words.size()))
          .toList();
  private final Set<String> openers = folded("list-openers.txt");
  private final Set<String> undone = folded("sanction-undone.txt");

  private record Slot(Set<String> words, boolean optional) {}

  private record Phrase(List<Slot> slots, boolean subject, boolean needsAuthority) {}

  /** A phrase in a frame. */
  record Hit(int from, int to, boolean subject, Optional<Span> authority) {}

  private static Set<String> folded(String list) {
    return Table.lines(SanctionPhrases.class, list).stream()
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Phrase phrase(List<String> row) {
    List<Slot> slots = new ArrayList<>();
    for (String cell : row.get(0).split(" +")) {
      boolean optional = cell.endsWith("?");
      String words = optional ? cell.substring(0, cell.length() - 1) : cell;
      slots.add(
          new Slot(new HashSet<>(Arrays.asList(words.replace("?", "").split("\\|"))), optional));
    }
    return new Phrase(slots, row.get(1).equals("subject"), row.get(2).equals("yes"));
  }

  boolean opensList(String fold) {
    return openers.contains(fold);
  }

  /** A cheap look before the words are compared. */
  boolean mayStandIn(String sentence) {
    return sentence.contains("anction")
        || sentence.contains("liste")
        || sentence.contains("avoirs")
        || sentence.contains("interdit");
  }

  List<Hit> in(Frame frame) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < frame.size()) {
      Optional<Hit> hit = at(frame, i);
      hit.ifPresent(hits::add);
      i = hit.map(Hit::to).orElse(i + 1);
    }
    return hits;
  }

  private Optional<Hit> at(Frame frame, int i) {
    for (Phrase phrase : phrases) {
      int to = match(frame, i, phrase);
      if (to > i && !undone(frame, i)) {
        Optional<Span> authority = authority(frame, i, Math.min(frame.size(), to + NEAR));
        if (authority.isPresent() || !phrase.needsAuthority()) {
          return Optional.of(new Hit(i, to, phrase.subject(), authority));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the phrase if it stands here, else -1. */
  private int match(Frame frame, int from, Phrase phrase) {
    int at = from;
    for (Slot slot : phrase.slots()) {
      if (slot.words().contains(AUTHORITY)) {
        int start = article(frame, at) ? at + 1 : at;
        int length = authorityLength(frame, start);
        if (length == 0) {
          return -1;
        }
        at = start + length;
      } else if (frame.has(at) && slot.words().contains(frame.at(at).fold())) {
        at++;
      } else if (!slot.optional()) {
        return -1;
      }
    }
    return at;
  }

  private static boolean article(Frame frame, int i) {
    return frame.is(i, "le") || frame.is(i, "la") || frame.is(i, "les") || frame.is(i, "l'");
  }

  private int authorityLength(Frame frame, int from) {
    for (List<String> words : authorities) {
      if (frame.reads(from, words) && (words.size() > 1 || frame.at(from).capital())) {
        return words.size();
      }
    }
    return 0;
  }

  private Optional<Span> authority(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = authorityLength(frame, i);
      if (length > 0) {
        return Optional.of(frame.stretch(i, i + length));
      }
    }
    return Optional.empty();
  }

  private boolean undone(Frame frame, int phrase) {
    for (int i = Math.max(0, phrase - 6); i < phrase; i++) {
      if (undone.contains(frame.at(i).fold())) {
        return true;
      }
    }
    return false;
  }
}
