package org.recoupe.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;
import org.recoupe.text.Fold;
import org.recoupe.text.Table;

/** The names, titles and nouns of one sentence with their prepositions, in order. */
final class Nominals {
  private static final Set<String> TITLES = Set.of("ADJ", "DET", "NOUN", "PROPN", "ADP", "NUM");

  private static final Set<String> JOINS = Set.copyOf(Table.lines(Nominals.class, "joins-fr.txt"));
  private static final Set<String> AMOUNTS =
      Set.copyOf(Table.lines(Nominals.class, "amounts-fr.txt"));
  private static final int NEAR = 4;

  private final String text;
  private final List<Token> tokens;
  private final Forms forms;
  private final NamesOfArticle names;

  Nominals(String text, Sentence sentence, Forms forms, NamesOfArticle names) {
    this.text = text;
    this.forms = forms;
    this.tokens = sentence.tokens();
    this.names = names;
  }

  /**
   * The arguments between two tokens, in order; coordinated names are one argument with members.
   */
  List<Argument> between(int from, int to) {
    List<Argument> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Mention> name = nameAt(at);
      if (name.isPresent()) {
        Argument argument = named(name.get(), at, from);
        found.removeIf(a -> a.span().end() > argument.start());
        add(found, argument);
        at = Math.max(at + 1, behind(name.get().span(), at));
      } else {
        if (tokens.get(at).tag().equals("NOUN") || counted(at, to) || capital(at)) {
          add(found, noun(at, from));
        }
        at++;
      }
    }
    return found;
  }

  /** The tagger takes the first noun of a headline for a name: « Grève à … ». */
  private boolean capital(int at) {
    boolean first = at == 0 || !Character.isLetterOrDigit(fold(at - 1).charAt(0));
    return first
        && tokens.get(at).tag().equals("PROPN")
        && Catalogue.french().noun(fold(at)).isPresent();
  }

  private boolean counted(int at, int to) {
    return tokens.get(at).tag().equals("NUM") && (at + 1 >= to || !nominal(at + 1));
  }

  private boolean nominal(int at) {
    String tag = tokens.get(at).tag();
    return tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("NUM") || tag.equals("ADP");
  }

  private Optional<Mention> nameAt(int at) {
    return names.over(tokens.get(at).span());
  }

  private int behind(Span span, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).span().start() < span.end()) {
      at++;
    }
    return at;
  }

  private Argument named(Mention mention, int at, int from) {
    int first = titled(mention, at, from);
    return new Argument(
        preposition(first, from),
        mention.span(),
        tokens.get(first).span().start(),
        Fold.lower(mention.span().in(text)),
        mention.referent(),
        Optional.of(mention.type()),
        List.of(),
        false);
  }

  /** The first token of a name with its title: « le ministre X », « M. X ». */
  private int titled(Mention mention, int at, int from) {
    if (mention.type() != EntityType.PERSON) {
      return at;
    }
    int start = names.start(mention.span());
    int first = at;
    while (first > from && tokens.get(first - 1).span().start() >= start) {
      first--;
    }
    while (first == at && first > from && apposed(first - 1, from)) {
      first--;
      while (first > from && tokens.get(first).tag().equals("ADJ") && apposed(first - 1, from)) {
        first--;
      }
      break;
    }
    return first;
  }

  private boolean apposed(int at, int from) {
    Token token = tokens.get(at);
    boolean adjective =
        token.tag().equals("ADJ") && at > from && tokens.get(at - 1).tag().equals("NOUN");
    boolean title = !Clocks.tells(token.lemma()) && !Catalogue.french().is(token.lemma(), "THING");
    return adjective || token.tag().equals("NOUN") && title;
  }

  private Argument noun(int at, int from) {
    Token token = tokens.get(at);
    Optional<Referent> title = names.meantBy(token.span());
    Span span = title.isPresent() ? token.span() : phrase(at, from);
    return new Argument(
        preposition(at, from),
        span,
        span.start(),
        title.isPresent()
            ? token.lemma()
            : Compounds.meaning(text, tokens, at).orElse(capital(at) ? fold(at) : token.lemma()),
        title.map(Referent::id),
        title.map(Referent::type),
        List.of(),
        plural(token));
  }

  /** « maires », « travaux »; not « procès », whose lemma has the letter, too. */
  private boolean plural(Token token) {
    String word = Fold.lower(token.span().in(text));
    char last = word.charAt(word.length() - 1);
    return (last == 's' || last == 'x') && !word.equals(token.lemma());
  }

  private Span phrase(int at, int from) {
    int first = at;
    while (first > from
        && TITLES.contains(tokens.get(first - 1).tag())
        && !adposition(first - 1)
        && nameAt(first - 1).isEmpty()) {
      first--;
    }
    return tokens.get(first).span().join(tokens.get(at).span());
  }

  private boolean adposition(int at) {
    return tokens.get(at).tag().startsWith("ADP");
  }

  /**
   * The preposition before a nominal, looking back over determiners, adjectives, numbers and
   * titles.
   */
  private String preposition(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - 5); i--) {
      Token token = tokens.get(i);
      if (adposition(i) && amount(i, from)) {
        i--;
        continue;
      }
      if (adposition(i)) {
        return article(i, from) ? "" : prepositionAt(i);
      }
      boolean light = TITLES.contains(token.tag()) && !token.tag().equals("NOUN");
      boolean apposed = token.tag().equals("NOUN") && nameAt(at).isPresent() && i == at - 1;
      if (!light && !apposed || nameAt(i).isPresent()) {
        return "";
      }
    }
    return "";
  }

  /** « près de 300 personnes »: the words tell how many. */
  private boolean amount(int at, int from) {
    return at > from && prepositionAt(at).equals("de") && AMOUNTS.contains(fold(at - 1));
  }

  /** « recevoir des élus », « adopter de nouvelles sanctions »: behind the verb an article. */
  private boolean article(int at, int from) {
    if (at == 0 || at < from) {
      return false;
    }
    boolean plural =
        fold(at).equals("des") || fold(at).equals("de") && tokens.get(at + 1).tag().equals("ADJ");
    boolean behind = at == from && verb(tokens.get(at - 1).tag());
    return plural && (behind || Clocks.tells(tokens.get(at - 1).lemma()));
  }

  private static boolean verb(String tag) {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private String prepositionAt(int at) {
    return Prepositions.plain(fold(at));
  }

  private String fold(int at) {
    return forms.at(at);
  }

  /** « X et Y », « X, Y et Z »: the later names join the first. */
  private void add(List<Argument> found, Argument next) {
    if (!found.isEmpty() && counts(found.get(found.size() - 1), next)) {
      found.add(counted(found.remove(found.size() - 1), next));
    } else if (!found.isEmpty() && joined(found.get(found.size() - 1), next)) {
      Argument first = found.remove(found.size() - 1);
      List<Argument> members = new ArrayList<>(first.members());
      members.add(next);
      found.add(
          new Argument(
              first.preposition(),
              first.span(),
              first.start(),
              first.head(),
              first.referent(),
              first.type(),
              members,
              true));
    } else {
      found.add(next);
    }
  }

  /** « une dizaine de personnes », « une série d'attentats »: the second noun is the one meant. */
  private static boolean counts(Argument first, Argument next) {
    return first.type().isEmpty()
        && next.type().isEmpty()
        && next.preposition().equals("de")
        && next.start() - first.span().end() <= NEAR
        && Catalogue.french().is(first.head(), "QUANTITY");
  }

  private static Argument counted(Argument first, Argument next) {
    return new Argument(
        first.preposition(),
        first.span().join(next.span()),
        first.start(),
        next.head(),
        next.referent(),
        next.type(),
        List.of(),
        true);
  }

  private boolean joined(Argument first, Argument next) {
    if (first.type().isEmpty() || next.type().isEmpty()) {
      return false;
    }
    Span last =
        first.members().isEmpty()
            ? first.span()
            : first.members().get(first.members().size() - 1).span();
    if (next.start() <= last.end()) {
      return false;
    }
    String between = Fold.plain(text.substring(last.end(), next.start())).strip();
    return JOINS.contains(between) && (!between.startsWith(",") || listed(first, next));
  }

  /** A comma joins names of one kind if the list goes on behind: « X, Y et Z ». */
  private boolean listed(Argument first, Argument next) {
    int end = Math.min(text.length(), next.span().end() + 5);
    String behind = Fold.lower(text.substring(next.span().end(), end)).strip();
    return first.type().equals(next.type()) && (behind.startsWith(",") || behind.startsWith("et "));
  }
}
