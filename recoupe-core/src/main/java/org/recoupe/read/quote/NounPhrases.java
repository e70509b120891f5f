package org.recoupe.read.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.gazetteer.FunctionForm;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.SpeakerKind;

/** Reads a noun phrase of a frame as a speaker. */
final class NounPhrases {
  private static final Set<String> OF = Grammar.words("of");
  private static final Set<String> GOVERNING = Grammar.words("governing");
  private static final Set<String> RELATIVE = Grammar.words("relative");
  private static final Set<String> HARD_STOP = Grammar.words("hard-stop");
  private static final Set<String> SOFT_STOP = Grammar.words("soft-stop");
  private static final Set<String> DEFINITE = Grammar.words("definite");
  private static final Set<String> SOME = Grammar.words("some");
  private static final Set<String> QUANTITY = Grammar.words("quantity");
  private static final int LONGEST = 45;

  private final Frame frame;
  private final String text;
  private final Cast cast;
  private final Determiners determiners;
  private final CueBook book = CueBook.french();

  NounPhrases(Frame frame, String text, Cast cast) {
    this.frame = frame;
    this.text = text;
    this.cast = cast;
    this.determiners = new Determiners(frame, text);
  }

  /** True for a preposition before a phrase that is no subject; « des témoins » may be one. */
  static boolean governing(String fold) {
    return GOVERNING.contains(fold) && !OF.contains(fold);
  }

  /** True for any preposition before a noun. */
  static boolean preposition(String fold) {
    return GOVERNING.contains(fold) || OF.contains(fold);
  }

  /** A speaker with the items that name it; sure if the words show that it can speak. */
  record Found(
      Speaker speaker,
      int to,
      boolean sure,
      String head,
      boolean bare,
      boolean same,
      boolean definite) {
    /** True for « le président letton »: an adjective sets it apart. */
    boolean adjective() {
      return speaker.text().indexOf(' ') > 0;
    }
  }

  /** The speaker named by the phrase that begins here and ends before the limit. */
  Optional<Found> at(int from, int limit) {
    int hard = end(from, Math.min(limit, from + LONGEST), HARD_STOP);
    if (hard <= from) {
      return Optional.empty();
    }
    Optional<Found> persons = persons(from, hard);
    if (persons.isPresent()) {
      return persons;
    }
    int soft = documentHere(from, hard) ? hard : softEnd(from, hard);
    Optional<Found> part = namePart(from, hard);
    if (part.isPresent()) {
      return part;
    }
    Optional<Found> apposed = apposed(from, hard, limit);
    if (apposed.isPresent()) {
      return apposed;
    }
    Optional<Found> body = body(from, soft);
    return body.isPresent() ? body : described(from, soft);
  }

  /** A single capital word that no finder marked, but one person of the article bears. */
  private Optional<Found> namePart(int from, int to) {
    Item item = frame.at(from);
    boolean alone =
        to == from + 1 && item.capital() && cast.mentionOver(item.span().start()).isEmpty();
    return alone
        ? cast.onlyBearer(item.form()).map(r -> found(cast.speaker(r), to, true, "", false))
        : Optional.empty();
  }

  private int end(int from, int limit, Set<String> stops) {
    int i = from;
    while (i < limit && frame.word(i)) {
      String fold = frame.at(i).fold();
      if (i > from
          && (RELATIVE.contains(fold)
              || fold.equals("et") && number(i + 1)
              || stops.contains(fold)
              || book.timeWord(fold) && behindName(i))) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean number(int i) {
    return frame.word(i)
        && (frame.at(i).tag().equals("NUM") || Character.isDigit(frame.at(i).form().charAt(0)));
  }

  private boolean behindName(int i) {
    return !OF.contains(frame.at(i - 1).fold());
  }

  /** A complement with « à » or « en » belongs to a function (« conseiller à la sécurité »). */
  private int softEnd(int from, int hard) {
    for (int i = from + 1; i < hard; i++) {
      if (SOFT_STOP.contains(frame.at(i).fold()) && !function(frame.at(i - 1))) {
        return i;
      }
    }
    return hard;
  }

  private boolean function(Item item) {
    return !Gazetteer.french().functions().of(item.form()).isEmpty();
  }

  /** The persons named in this phrase who do not depend on another noun. */
  private Optional<Found> persons(int from, int hard) {
    for (int i = from; i < hard; i++) {
      if (cast.personAt(frame.at(i).span().start()) && free(i, from)) {
        Mention mention = cast.mentionAt(frame.at(i).span().start()).orElseThrow();
        int to = behind(mention.span(), i);
        Optional<Found> pair = pair(mention, to, hard);
        return pair.isPresent()
            ? pair
            : Optional.of(found(cast.speaker(mention), to, true, "", false));
      }
    }
    return Optional.empty();
  }

  /** « Anne Roux et Paul Blanc ». */
  private Optional<Found> pair(Mention first, int to, int hard) {
    if (!frame.is(to, "et") || to + 1 >= hard) {
      return Optional.empty();
    }
    int second = to + 1;
    while (second < Math.min(hard, to + 4) && !cast.personAt(frame.at(second).span().start())) {
      second++;
    }
    if (second >= hard || !frame.word(second) || !cast.personAt(frame.at(second).span().start())) {
      return Optional.empty();
    }
    Speaker one = cast.speaker(first);
    Speaker other = cast.speaker(cast.mentionAt(frame.at(second).span().start()).orElseThrow());
    Speaker both =
        new Speaker(
            Optional.empty(),
            one.text() + " et " + other.text(),
            SpeakerKind.PERSON,
            Speaker.Gender.UNKNOWN);
    return Optional.of(found(both, second + 1, true, "", false));
  }

  /** True if no preposition governs this name: « le frère de X » is not X. */
  private boolean free(int name, int from) {
    int i = name - 1;
    while (i >= from && frame.word(i) && (civility(i) || function(frame.at(i)))) {
      i--;
    }
    if (i < from) {
      return true;
    }
    String before = frame.at(i).fold();
    return !GOVERNING.contains(before)
        && !(DEFINITE.contains(before) && i > from && GOVERNING.contains(frame.at(i - 1).fold()));
  }

  private boolean civility(int i) {
    String form = frame.at(i).form().replace(".", "");
    return Gazetteer.french().functions().civility(form).isPresent();
  }

  private int behind(Span name, int from) {
    int i = from;
    while (frame.has(i) && frame.at(i).span().start() < name.end()) {
      i++;
    }
    return i;
  }

  /** « le porte-parole du gouvernement, Paul Blanc ». */
  private Optional<Found> apposed(int from, int hard, int limit) {
    if (!frame.comma(hard) || hard + 1 >= limit) {
      return Optional.empty();
    }
    int name = hard + 1;
    while (name < Math.min(limit, hard + 4)
        && frame.word(name)
        && (civility(name)
            || function(frame.at(name))
            || DEFINITE.contains(frame.at(name).fold()))) {
      name++;
    }
    boolean human = canBeHuman(from, hard);
    if (human && frame.word(name) && cast.personAt(frame.at(name).span().start())) {
      Mention mention = cast.mentionAt(frame.at(name).span().start()).orElseThrow();
      int to = behind(mention.span(), name);
      boolean list = frame.is(to, "et") || frame.word(to) && VerbForm.of(frame.at(to)).finite();
      return list && !frame.comma(to)
          ? Optional.empty()
          : Optional.of(found(cast.speaker(mention), to, true, "", false));
    }
    return Optional.empty();
  }

  private boolean canBeHuman(int from, int to) {
    int head = head(from, to);
    return head < to
        && determiners.single(from)
        && kind(frame.at(head)).filter(k -> !k.equals("anonymous")).isEmpty()
        && !Gazetteer.french().organisations().isHead(frame.at(head).form());
  }

  /** A body or place by its name. */
  private Optional<Found> body(int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      Optional<Mention> mention = cast.mentionAt(frame.at(i).span().start());
      boolean plain = i == from || !GOVERNING.contains(frame.at(i - 1).fold());
      if (mention.isPresent() && plain && mention.get().type() != EntityType.PERSON) {
        boolean sure =
            mention.get().type() == EntityType.ORGANISATION || i == from || i == from + 1;
        boolean described = i > from + 1 && !organisationNoun(from + 1);
        return described
            ? Optional.empty()
            : Optional.of(
                found(
                    cast.speaker(mention.get()).of(determiners.gender(from)),
                    behind(mention.get().span(), i),
                    sure,
                    "",
                    false));
      }
    }
    return Optional.empty();
  }

  private boolean organisationNoun(int i) {
    return kind(frame.at(i)).filter("organisation"::equals).isPresent();
  }

  private boolean documentHere(int from, int to) {
    int head = head(from, to);
    return head < to && kind(frame.at(head)).filter("document"::equals).isPresent();
  }

  /** What kind of speaker a noun is; « manifestant » may be taken for a form of its verb. */
  private Optional<String> kind(Item noun) {
    Optional<String> byLemma = book.speakerNoun(noun.lemma());
    boolean verb = byLemma.isEmpty() && noun.tag().equals("VERB");
    return verb ? book.speakerNoun(noun.form()) : byLemma;
  }

  private int head(int from, int to) {
    int i = from;
    while (i < to
        && !frame.at(i).tag().equals("NOUN")
        && (!frame.at(i).tag().equals("PROPN")
            || i == from && i + 1 < to && !frame.at(i + 1).capital())
        && kind(frame.at(i)).isEmpty()) {
      i++;
    }
    boolean adjective = i + 1 < to && frame.at(i).lemma().equals("jeune");
    return adjective && frame.at(i + 1).tag().equals("NOUN") ? i + 1 : i;
  }

  /** « le quotidien britannique The Courier », « l'agence officielle Ansa ». */
  private Optional<Found> apposedBody(int head, int to) {
    for (int i = head + 1; i < to; i++) {
      Optional<Mention> mention = cast.mentionAt(frame.at(i).span().start());
      boolean free =
          !GOVERNING.contains(frame.at(i - 1).fold()) && !DEFINITE.contains(frame.at(i - 1).fold());
      if (free && mention.filter(m -> m.type() == EntityType.ORGANISATION).isPresent()) {
        int end = behind(mention.get().span(), i);
        return Optional.of(found(cast.speaker(mention.get()), end, true, "", false));
      }
    }
    return Optional.empty();
  }

  /** « plusieurs centaines de bénévoles »: who is counted stands behind « de ». */
  private int behindQuantity(int from, int to) {
    for (int i = from; i < Math.min(from + 3, to - 2); i++) {
      boolean of = frame.is(i + 1, "de") || frame.is(i + 1, "d'");
      if (of && QUANTITY.contains(frame.at(i).fold())) {
        return i + 2;
      }
    }
    return from;
  }

  /** A speaker told by a noun: « une source proche du dossier », « la ministre ». */
  private Optional<Found> described(int from, int to) {
    int counted = behindQuantity(from, to);
    return counted > from
        ? noun(counted, to).map(found -> found(found.speaker(), to, true, "", false))
        : noun(from, to);
  }

  private Optional<Found> noun(int from, int to) {
    int head = head(from, to);
    Optional<String> crowd =
        head < to ? book.crowd(frame.at(head).lemma()) : Optional.<String>empty();
    if (crowd.isPresent()) {
      return crowd.map(who -> found(Scene.crowd(who), to, true, "", false));
    }
    if (head >= to && to <= from + 3 && SOME.contains(frame.at(to - 1).fold())) {
      return Optional.of(some(from, to));
    }
    if (head >= to || head > from + 4 || to - from > 25) {
      return Optional.empty();
    }
    Span words = frame.stretch(from, to);
    Optional<Referent> role = cast.roleIn(words).filter(r -> determiners.definite(from));
    Item noun = frame.at(head);
    Optional<Found> named = book.resumes(noun.form()) ? apposedBody(head, to) : Optional.empty();
    if (named.isPresent()) {
      return named;
    }
    boolean bare = determiners.bare(from, head, to);
    boolean same = determiners.same(from, head);
    if (role.isPresent()) {
      return Optional.of(found(cast.speaker(role.get()), to, true, noun.lemma(), false));
    }
    List<FunctionForm> functions = Gazetteer.french().functions().of(noun.form());
    Optional<String> kind = kind(noun);
    boolean body =
        kind.filter(k -> !k.equals("anonymous")).isPresent()
            || functions.isEmpty() && Gazetteer.french().organisations().isHead(noun.form());
    boolean sure = body || kind.isPresent() || !functions.isEmpty();
    Speaker.Gender gender =
        functions.stream()
            .findFirst()
            .map(f -> Cast.gender(f.gender()))
            .orElse(Speaker.Gender.UNKNOWN)
            .or(determiners.gender(from))
            .or(functions.isEmpty() ? Determiners.nounGender(noun.form()) : Speaker.Gender.UNKNOWN);
    Speaker speaker =
        new Speaker(
            Optional.empty(),
            determiners.withoutArticle(words, body),
            body ? SpeakerKind.ORGANISATION : SpeakerKind.ANONYMOUS,
            gender);
    return Optional.of(
        new Found(
            speaker,
            to,
            sure,
            noun.form(),
            bare,
            same,
            determiners.definite(from)
                && !frame.is(from, "les")
                && !frame.is(from + 1, "un")
                && !frame.is(from + 1, "une")));
  }

  /** « certains », « d'autres », « un autre ». */
  private Found some(int from, int to) {
    Speaker speaker =
        new Speaker(
            Optional.empty(),
            frame.stretch(from, to).in(text),
            SpeakerKind.ANONYMOUS,
            Speaker.Gender.UNKNOWN);
    return found(speaker, to, true, "", false);
  }

  private static Found found(Speaker speaker, int to, boolean sure, String head, boolean bare) {
    return new Found(speaker, to, sure, head, bare, false, false);
  }
}
