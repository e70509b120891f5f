package org.recoupe.read.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Article;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.ListedClaim;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;

/**
 * Finds clauses in which people or bodies are said to be under sanctions. It reports what is said
 * and by whom; whether it is so is not its business. What is denied, asked for, threatened or
 * lifted is left out. Thread-safe.
 */
public final class ListedClaimFinder {
  private static final Set<String> GOVERNING = Grammar.words("claim-governing");
  private static final ListedClaimFinder FRENCH = new ListedClaimFinder();

  private final SanctionPhrases phrases = new SanctionPhrases();

  private ListedClaimFinder() {}

  /** The finder for French. */
  public static ListedClaimFinder french() {
    return FRENCH;
  }

  /**
   * The claims of an article, in order of the text.
   *
   * @param article the article
   * @param sentences its sentences, in order
   * @param mentions its names
   * @param referents who the names mean
   * @param quotes its quotes: the speaker of the clause is the claimant
   */
  public List<ListedClaim> find(
      Article article,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Referent> referents,
      List<Quote> quotes) {
    String text = article.text();
    Cast cast = new Cast(text, mentions, referents);
    List<ListedClaim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.language().startsWith("fr") && phrases.mayStandIn(sentence.span().in(text))) {
        Frame frame = new Frame(FrameBuilder.inside(text, sentence.tokens()));
        for (SanctionPhrases.Hit hit : phrases.in(frame)) {
          claims(text, frame, hit, cast, quotes).forEach(claims::add);
        }
      }
    }
    return claims.stream()
        .distinct()
        .sorted(Comparator.comparing(ListedClaim::span).thenComparing(ListedClaim::referent))
        .toList();
  }

  private List<ListedClaim> claims(
      String text, Frame frame, SanctionPhrases.Hit hit, Cast cast, List<Quote> quotes) {
    List<Mention> listed = new ArrayList<>();
    if (hit.subject()) {
      listed.addAll(behindOpener(frame, hit.to(), cast));
      if (listed.isEmpty()) {
        listed.addAll(before(frame, hit.from(), cast));
      }
    } else {
      listed.addAll(behind(frame, hit.to(), cast));
    }
    Optional<String> authority = hit.authority().map(span -> span.in(text));
    List<ListedClaim> claims = new ArrayList<>();
    for (Mention mention : listed) {
      Span clause = frame.stretch(hit.from(), hit.to()).join(mention.span());
      mention
          .referent()
          .ifPresent(
              id -> {
                Optional<String> claimant = claimant(clause, quotes).filter(who -> !who.equals(id));
                claims.add(new ListedClaim(id, clause, claimant, authority));
              });
    }
    return claims;
  }

  /** The speaker of the shortest quote that holds the clause. */
  private static Optional<String> claimant(Span clause, List<Quote> quotes) {
    return quotes.stream()
        .filter(q -> q.span().covers(clause))
        .min(Comparator.comparingInt(q -> q.span().length()))
        .flatMap(Quote::speaker);
  }

  /** « …, notamment X et Y ». */
  private List<Mention> behindOpener(Frame frame, int from, Cast cast) {
    for (int i = from; i < frame.size(); i++) {
      if (phrases.opensList(frame.at(i).fold())) {
        return names(frame, i + 1, cast);
      }
      if (frame.finite(i) || frame.is(i, ";")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Mention> behind(Frame frame, int from, Cast cast) {
    List<Mention> found = behindOpener(frame, from, cast);
    return found.isEmpty() ? names(frame, from, cast) : found;
  }

  /** The free names of a list, up to the next clause. */
  private static List<Mention> names(Frame frame, int from, Cast cast) {
    List<Mention> names = new ArrayList<>();
    for (int i = from; i < frame.size(); i++) {
      if (frame.is(i, "qui") || frame.is(i, ";") || frame.finite(i)) {
        break;
      }
      Optional<Mention> mention = cast.mentionAt(frame.at(i).span().start());
      if (mention.isPresent() && listable(frame, from, mention.get(), i)) {
        names.add(mention.get());
      }
    }
    return names;
  }

  /** A person, or a body that no noun governs. */
  private static boolean listable(Frame frame, int from, Mention mention, int at) {
    if (mention.type() == EntityType.PLACE) {
      return false;
    }
    return mention.type() == EntityType.PERSON
        ? !governed(frame, at) || at <= from + 1
        : at <= from + 1;
  }

  private static boolean governed(Frame frame, int at) {
    return at > 0 && GOVERNING.contains(frame.at(at - 1).fold());
  }

  /** The name just before the phrase, with those joined to it. */
  private static List<Mention> before(Frame frame, int to, Cast cast) {
    List<Mention> names = new ArrayList<>();
    for (int i = to - 1; i >= 0 && to - i < 30; i--) {
      Optional<Mention> mention = cast.mentionAt(frame.at(i).span().start());
      if (frame.comma(i) && i < to - 1) {
        break;
      }
      boolean verb = frame.finite(i) && !auxiliary(frame, i, to);
      if (verb || frame.is(i, ";") || frame.is(i, "que") || frame.is(i, "qu'")) {
        break;
      }
      if (mention.isPresent() && mention.get().type() != EntityType.PLACE && !governed(frame, i)) {
        names.add(0, mention.get());
        if (!frame.is(i - 1, "et")) {
          break;
        }
      }
    }
    return names;
  }

  /** « a été sanctionné », « est visé »: the auxiliary of the phrase itself. */
  private static boolean auxiliary(Frame frame, int i, int to) {
    return to - i <= 3 && frame.at(i).tag().equals("AUX");
  }
}
