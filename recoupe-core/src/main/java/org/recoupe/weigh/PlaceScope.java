package org.recoupe.weigh;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recoupe.gazetteer.Demonym;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.Place;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Token;
import org.recoupe.model.story.Entity;
import org.recoupe.text.Fold;

/** The towns that a number is bound to; a country or region bounds nothing here. */
final class PlaceScope {
  private static final Set<Place.Kind> WIDE =
      EnumSet.of(Place.Kind.COUNTRY, Place.Kind.CONTINENT, Place.Kind.REGION, Place.Kind.DISTRICT);
  private static final Set<Place.Kind> REGIONS = EnumSet.of(Place.Kind.REGION, Place.Kind.DISTRICT);
  private static final Set<String> OF = Grammar.words("of");
  private static final Set<String> IN = Grammar.words("scene");

  private static final Set<String> AT = Grammar.words("at");
  private static final Set<String> THE = Grammar.words("the");
  private static final Set<String> WITHIN = Grammar.words("within");
  private static final Set<String> INSIDE = Grammar.words("inside");

  private static final Set<String> WHERE = Grammar.words("where");
  private static final Set<String> NEAR = Grammar.words("near");
  private static final Set<String> SEAT = Grammar.words("seat");

  /** The town of an office stands so near: « le préfet de police de Marseille ». */
  private static final int OFFICE = 5;

  private final Coverage coverage;
  private static final Set<String> THAN = Grammar.words("than");
  private static final Set<String> MORE = Grammar.words("more");

  /** « plus » stands at most so many words before the town that something is compared with. */
  private static final int COMPARED = 6;

  private final Optional<String> capital;

  PlaceScope(Coverage coverage) {
    this.coverage = coverage;
    this.capital = capital(coverage);
  }

  /** The towns named as the scene in a stretch of a sentence, by their key. */
  SortedSet<String> towns(Telling telling, Span stretch) {
    SortedSet<String> towns = named(telling, stretch, IN, PlaceScope::town);
    if (seated(telling, stretch) && capital.isPresent()) {
      towns.add(capital.get());
    }
    return towns;
  }

  /** « dans la capitale », but not « dans la capitale de la Bretagne ». */
  private static boolean seated(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean of =
          i + 1 < tokens.size() && OF.contains(Fold.plain(tokens.get(i + 1).span().in(text)));
      if (stretch.covers(tokens.get(i).span())
          && SEAT.contains(Fold.plain(tokens.get(i).span().in(text)))
          && !of) {
        return true;
      }
    }
    return false;
  }

  /** The capital that the story names most often: « dans la capitale ». */
  private static Optional<String> capital(Coverage coverage) {
    Set<String> capitals =
        Gazetteer.french().countries().all().stream()
            .map(country -> Fold.plain(country.capital()))
            .collect(Collectors.toSet());
    return coverage.story().entities().stream()
        .filter(e -> e.type() == EntityType.PLACE && capitals.contains(Fold.plain(e.name())))
        .max(
            Comparator.<Entity>comparingInt(e -> e.mentions().size())
                .thenComparing(Entity::id, Comparator.reverseOrder()))
        .map(Entity::id);
  }

  /** The towns whose adjective stands behind a number: « 300 gardes à vue lyonnaises ». */
  SortedSet<String> ofAdjective(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    return telling.sentence().tokens().stream()
        .filter(token -> stretch.covers(token.span()))
        .flatMap(token -> Gazetteer.french().demonyms().of(token.span().in(text)).stream())
        .map(Demonym::of)
        .filter(name -> Gazetteer.french().countries().named(name).isEmpty())
        .filter(name -> !Gazetteer.french().places().named(name).isEmpty() && town(name))
        .map(this::named)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String named(String town) {
    return coverage.story().entities().stream()
        .filter(e -> e.type() == EntityType.PLACE && Fold.plain(e.name()).equals(Fold.plain(town)))
        .map(Entity::id)
        .findFirst()
        .orElseGet(() -> Fold.plain(town));
  }

  /** The towns that name an event, « le séisme de Lisbonne, qui … ». */
  SortedSet<String> ofEvent(Telling telling, Span stretch) {
    return named(telling, stretch, OF, PlaceScope::town);
  }

  /**
   * The towns of the offices that a stretch names: « la préfecture de Nantes », « le maire d’… ».
   */
  SortedSet<String> ofOffice(Telling telling, Span stretch, Scopes scopes) {
    SortedSet<String> towns = new TreeSet<>();
    String text = telling.reading().article().text();
    List<Token> tokens = telling.sentence().tokens();
    int left = 0;
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).span().in(text);
      String before = tokens.get(i - 1).span().in(text);
      left =
          stretch.covers(tokens.get(i - 1).span().start()) && scopes.local(before)
              ? OFFICE
              : left - 1;
      if (left > 0 && OF.contains(Fold.plain(before)) && seat(word)) {
        towns.add(named(word));
      }
    }
    return towns;
  }

  private static boolean seat(String name) {
    return Character.isUpperCase(name.charAt(0))
        && !Gazetteer.french().places().named(name).isEmpty()
        && town(name);
  }

  /** The last town before a number that « où » or « y » points to: « Namur, où 3 personnes … ». */
  SortedSet<String> pointed(Telling telling, Span back, boolean there) {
    String text = telling.reading().article().text();
    SortedSet<String> town = new TreeSet<>();
    for (Mention mention : Spans.inside(telling.reading().mentions(), Mention::span, back)) {
      String name = mention.span().in(text);
      boolean where =
          new Words(telling)
              .wordsBehind(mention.span().end(), back.end(), 2).stream().anyMatch(WHERE::contains);
      if (mention.type() == EntityType.PLACE && town(name) && (there || where)) {
        town.clear();
        town.add(key(telling.article(), mention, name));
      }
    }
    return town;
  }

  /** The regions named as the scene in a stretch of a sentence, by their key. */
  SortedSet<String> regions(Telling telling, Span stretch) {
    return named(telling, stretch, INSIDE, PlaceScope::region);
  }

  private SortedSet<String> named(
      Telling telling, Span stretch, Set<String> links, Predicate<String> kind) {
    SortedSet<String> towns = new TreeSet<>();
    String text = telling.reading().article().text();
    Words words = new Words(telling);
    for (Mention mention : Spans.inside(telling.reading().mentions(), Mention::span, stretch)) {
      String name = mention.span().in(text);
      if (mention.type() == EntityType.PLACE
          && (links.isEmpty() || links.contains(words.wordBefore(mention.span().start())))
          && kind.test(name)
          && !compared(words, mention.span().start())
          && (towns.isEmpty() || !beside(words, mention.span().start()))) {
        towns.add(key(telling.article(), mention, name));
      }
    }
    return towns;
  }

  /** « à Nandrin, près de Liège »: tells only where the first town lies. */
  private static boolean beside(Words words, int place) {
    return words.wordsBefore(place, 2).stream().anyMatch(NEAR::contains);
  }

  /** « deux fois plus qu'à Liège »: the town that this one is compared with. */
  private static boolean compared(Words words, int place) {
    List<String> before = words.wordsBefore(place, COMPARED);
    return before.subList(Math.max(0, before.size() - 2), before.size()).stream()
            .anyMatch(THAN::contains)
        && before.stream().anyMatch(MORE::contains);
  }

  /** The towns that open a sentence: the scene of all its numbers, « À Liège, … ». */
  SortedSet<String> front(Telling telling) {
    String text = telling.reading().article().text();
    int comma = text.indexOf(',', telling.span().start());
    boolean opens = telling.sentence().tokens().size() > 2 && IN.contains(first(telling, text));
    return opens && comma > 0 && comma < telling.span().end()
        ? named(telling, new Span(telling.span().start(), comma), Set.of(), PlaceScope::town)
        : new TreeSet<>();
  }

  private static String first(Telling telling, String text) {
    return Fold.plain(telling.sentence().tokens().get(0).span().in(text));
  }

  /** True if a place may follow this word. */
  static boolean at(String word) {
    return AT.contains(word);
  }

  /** True if a country is named as the scene in a stretch. */
  boolean country(Telling telling, Span stretch) {
    String text = telling.reading().article().text();
    Words words = new Words(telling);
    return Spans.inside(telling.reading().mentions(), Mention::span, stretch).stream()
        .filter(m -> m.type() == EntityType.PLACE)
        .filter(m -> inside(words, m.span().start()))
        .anyMatch(m -> Gazetteer.french().countries().named(m.span().in(text)).isPresent());
  }

  /** « en France », « dans toute la France »; but « la France regarde » is no scene. */
  private static boolean inside(Words words, int place) {
    String last = words.wordBefore(place);
    return INSIDE.contains(last)
        && (!THE.contains(last) || words.wordsBefore(place, 3).stream().anyMatch(WITHIN::contains));
  }

  private static boolean region(String name) {
    return Gazetteer.french().places().named(name).stream()
        .findFirst()
        .filter(place -> REGIONS.contains(place.kind()))
        .isPresent();
  }

  /** True if a name is that of a town, not of a region or country. */
  static boolean town(String name) {
    return Gazetteer.french().places().named(name).stream()
        .findFirst()
        .filter(place -> WIDE.contains(place.kind()))
        .isEmpty();
  }

  private String key(String article, Mention mention, String name) {
    return mention
        .referent()
        .flatMap(referent -> coverage.entity(article, referent))
        .orElseGet(() -> Fold.plain(name));
  }
}
