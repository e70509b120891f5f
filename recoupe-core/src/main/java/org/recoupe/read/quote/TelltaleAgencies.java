package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Agency;
import org.recoupe.gazetteer.Found;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Sentence;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The agencies that the sentences of one article name as source or channel. */
final class TelltaleAgencies {
  private static final Set<String> GOVERNING = Grammar.words("agency-governing");
  private static final Set<String> GOVERNING_ARTICLE = Grammar.words("agency-governing-article");
  private static final Set<String> DESCRIBING =
      Table.lines(TelltaleAgencies.class, "channel-words.txt").stream()
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CHANNEL = Grammar.words("channel");
  private static final Set<String> RELAYED = Grammar.words("relayed");
  private static final Set<String> DISPATCH = Grammar.words("dispatch");
  private static final Set<String> ENVOY = Grammar.words("envoy");
  private static final Set<String> WIRED = Grammar.words("wired");
  private static final int FARTHEST = 12;

  private final String text;
  private final TreeMap<Integer, Found<Agency>> named = new TreeMap<>();

  TelltaleAgencies(String text) {
    this.text = text;
    Gazetteer.french().agencies().in(text).forEach(f -> named.put(f.start(), f));
  }

  List<Credit> in(Sentence sentence) {
    var here = named.subMap(sentence.span().start(), sentence.span().end());
    if (here.isEmpty()) {
      return List.of();
    }
    Frame frame = new Frame(FrameBuilder.inside(text, sentence.tokens()));
    List<VerbGroup> groups = VerbGroups.in(frame);
    List<Credit> credits = new ArrayList<>();
    for (Found<Agency> found : here.values()) {
      role(frame, groups, found)
          .ifPresent(
              own ->
                  credits.add(
                      new Credit(found.value().name(), new Span(found.start(), found.end()), own)));
    }
    return credits;
  }

  /** True for an own source, false for a channel, empty for a mere mention. */
  private Optional<Boolean> role(Frame frame, List<VerbGroup> groups, Found<Agency> found) {
    int name = 0;
    while (name < frame.size() && frame.at(name).span().end() <= found.start()) {
      name++;
    }
    int behind = name;
    while (behind < frame.size() && frame.at(behind).span().start() < found.end()) {
      behind++;
    }
    Optional<Boolean> before = before(frame, groups, name);
    return before.isPresent() ? before : subject(frame, groups, name, behind);
  }

  private Optional<Boolean> before(Frame frame, List<VerbGroup> groups, int name) {
    int i = name - 1;
    while (i >= 0 && i > name - FARTHEST && describes(frame.at(i))) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    Item item = frame.at(i);
    if (item.is("selon") || item.is("d'apres") || item.is("apres") && frame.is(i - 1, "d'")) {
      return Optional.of(true);
    }
    if (dispatch(frame, i, name)) {
      return Optional.of(true);
    }
    if (item.is("par") && frame.word(i - 1) && relayed(frame.at(i - 1))) {
      return Optional.of(true);
    }
    int last = i;
    boolean verb =
        groups.stream()
            .anyMatch(
                g ->
                    g.to() - 1 <= last
                        && g.to() >= last - 2
                        && g.finite()
                        && !g.passive()
                        && timeOnly(frame, g.to(), last + 1)
                        && inverted(frame, g));
    if (verb) {
      return Optional.of(true);
    }
    boolean channel = CHANNEL.contains(item.fold()) || item.is("de") && frame.is(i - 1, "aupres");
    boolean said = groups.stream().anyMatch(g -> g.from() < last);
    if (channel && wired(frame, i)) {
      return Optional.of(true);
    }
    return channel && said ? Optional.of(false) : Optional.empty();
  }

  /** « une dépêche de l'agence », « une dépêche de Berne à l'agence », « dépêches AFP ». */
  private static boolean dispatch(Frame frame, int at, int name) {
    for (int i = at; i >= 0 && i > name - FARTHEST; i--) {
      Item item = frame.at(i);
      if (DISPATCH.contains(item.fold())) {
        return true;
      }
      boolean complement =
          CHANNEL.contains(item.fold())
              || Grammar.words("of").contains(item.fold())
              || item.capital();
      if (!complement) {
        return false;
      }
    }
    return false;
  }

  /** « on mande de Berne à l'agence »: nobody but the agency tells it. */
  private static boolean wired(Frame frame, int before) {
    for (int i = before - 1; i > 0 && i > before - FARTHEST && frame.word(i); i--) {
      if (WIRED.contains(frame.at(i).fold())) {
        return frame.is(i - 1, "on") || frame.is(i - 1, "a") && frame.is(i - 2, "on");
      }
    }
    return false;
  }

  private static boolean describes(Item item) {
    return item.word()
        && (DESCRIBING.contains(item.fold().replace("'", ""))
            || item.tag().equals("ADJ")
            || CueBook.french().timeWord(item.fold()));
  }

  private static boolean relayed(Item item) {
    return VerbForm.of(item).readings().stream()
        .anyMatch(r -> r.pastParticiple() && RELAYED.contains(Fold.plain(r.lemma())));
  }

  private static boolean timeOnly(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!CueBook.french().timeWord(frame.at(i).fold()) && !frame.at(i).tag().equals("ADV")) {
        return false;
      }
    }
    return true;
  }

  /** The verb stands behind what it tells: « …, rapporte l'agence ». */
  private static boolean inverted(Frame frame, VerbGroup group) {
    int before = group.from() - 1;
    return before < 0
        || frame.mark(before)
        || frame.is(before, "que")
        || frame.is(before, "comme")
        || frame.is(before, "l'");
  }

  /** « Reuters rapporte que », « l'AFP a appris ». */
  private static Optional<Boolean> subject(
      Frame frame, List<VerbGroup> groups, int name, int behind) {
    boolean governed =
        name > 0 && frame.word(name - 1) && GOVERNING.contains(frame.at(name - 1).fold())
            || name > 1
                && frame.is(name - 1, "l'")
                && GOVERNING_ARTICLE.contains(frame.at(name - 2).fold());
    boolean tells =
        groups.stream()
            .anyMatch(
                g -> g.finite() && !g.passive() && g.from() >= behind && g.from() <= behind + 2);
    return (!governed || envoy(frame, name)) && tells ? Optional.of(true) : Optional.empty();
  }

  /** « le correspondant de l'agence »: he tells for it. */
  private static boolean envoy(Frame frame, int name) {
    int i = name - 1;
    while (i >= 0
        && i > name - FARTHEST
        && describes(frame.at(i))
        && !ENVOY.contains(frame.at(i).fold())) {
      i--;
    }
    return i >= 0 && ENVOY.contains(frame.at(i).fold());
  }
}
