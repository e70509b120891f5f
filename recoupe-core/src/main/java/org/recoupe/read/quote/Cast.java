package org.recoupe.read.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.gazetteer.FunctionForm;
import org.recoupe.gazetteer.Gazetteer;
import org.recoupe.gazetteer.NameGender;
import org.recoupe.gazetteer.RoleSense;
import org.recoupe.gazetteer.WordGender;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Role;
import org.recoupe.model.mark.SpeakerKind;
import org.recoupe.text.Fold;

/** The names and referents of one article, to be asked by place. */
final class Cast {
  private static final Set<String> EVERYONES = Grammar.words("everyones");

  private final String text;
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();
  private final Map<String, Referent> byId = new HashMap<>();
  private final TreeMap<Integer, RoleMention> roles = new TreeMap<>();

  private record RoleMention(Span span, Referent referent) {}

  Cast(String text, List<Mention> mentions, List<Referent> referents) {
    this.text = text;
    mentions.forEach(m -> byStart.putIfAbsent(m.span().start(), m));
    referents.forEach(r -> byId.putIfAbsent(r.id(), r));
    referents.forEach(
        r -> r.roleMentions().forEach(s -> roles.putIfAbsent(s.start(), new RoleMention(s, r))));
  }

  /** The name that begins at this place. */
  Optional<Mention> mentionAt(int start) {
    return Optional.ofNullable(byStart.get(start));
  }

  /** The name that covers this place. */
  Optional<Mention> mentionOver(int place) {
    return Optional.ofNullable(byStart.floorEntry(place))
        .map(Map.Entry::getValue)
        .filter(m -> m.span().covers(place));
  }

  boolean personAt(int start) {
    return mentionAt(start).filter(m -> m.type() == EntityType.PERSON).isPresent();
  }

  /** The referent meant by its role alone in this stretch, at its beginning. */
  Optional<Referent> roleIn(Span phrase) {
    return Optional.ofNullable(roles.ceilingEntry(phrase.start()))
        .map(Map.Entry::getValue)
        .filter(r -> r.span().start() < Math.min(phrase.end(), phrase.start() + 14))
        .map(RoleMention::referent);
  }

  Speaker speaker(Mention mention) {
    return mention
        .referent()
        .map(byId::get)
        .map(this::speaker)
        .orElseGet(
            () ->
                new Speaker(
                    Optional.empty(),
                    mention.span().in(text),
                    kind(mention.type()),
                    mention.type() == EntityType.PERSON
                        ? byFirstName(mention.span().in(text))
                        : Speaker.Gender.UNKNOWN));
  }

  Speaker speaker(Referent referent) {
    return new Speaker(
        Optional.of(referent.id()), referent.name(), kind(referent.type()), gender(referent));
  }

  private static SpeakerKind kind(EntityType type) {
    return type == EntityType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
  }

  /** The only person whose role begins with this noun. */
  Optional<Referent> onlyWithRole(String noun) {
    String wanted = Fold.plain(noun);
    List<Referent> found =
        byId.values().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(r -> r.roles().stream().anyMatch(role -> headed(role, wanted)))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The only person whose role holds all these words. */
  Optional<Referent> withRole(String phrase) {
    List<String> wanted =
        Arrays.stream(Fold.plain(phrase).replace("'", "' ").split(" "))
            .filter(w -> w.length() > 3)
            .toList();
    if (wanted.size() < 2) {
      return Optional.empty();
    }
    List<Referent> found =
        byId.values().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(
                r ->
                    r.roles().stream()
                        .map(role -> Fold.plain(role.text()).replace("'", "' "))
                        .anyMatch(role -> List.of(role.split(" ")).containsAll(wanted)))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The only person with this word in the name. */
  Optional<Referent> onlyBearer(String word) {
    List<Referent> found =
        byId.values().stream()
            .filter(r -> r.type() == EntityType.PERSON)
            .filter(r -> List.of(r.name().split("[ -]")).contains(word))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The only organisation whose name begins with this noun; « la direction » is that of any body,
   * not the one body called « Direction des routes ».
   */
  Optional<Referent> onlyBody(String noun) {
    if (EVERYONES.contains(noun)) {
      return Optional.empty();
    }
    String wanted = Fold.plain(noun) + " ";
    List<Referent> found =
        byId.values().stream()
            .filter(r -> r.type() == EntityType.ORGANISATION)
            .filter(r -> Fold.plain(r.name()).startsWith(wanted))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean headed(Role role, String wanted) {
    String words = Fold.plain(role.text());
    return words.equals(wanted) || words.startsWith(wanted + " ") || words.contains(" " + wanted);
  }

  /** What the roles of this person say. */
  List<RoleSense> senses(Speaker speaker) {
    return speaker.referent().map(byId::get).stream()
        .flatMap(r -> r.roles().stream())
        .flatMap(role -> RoleSense.of(role.text()).stream())
        .toList();
  }

  /** What the forms of address of this person say: « Me », « le Dr ». */
  List<RoleSense> addresses(Speaker speaker) {
    return speaker.referent().map(byId::get).stream()
        .flatMap(r -> r.aliases().stream())
        .flatMap(alias -> address(alias).stream())
        .flatMap(role -> RoleSense.of(role).stream())
        .map(s -> new RoleSense(s.function(), s.domain(), WordGender.EITHER, Set.of(), Set.of()))
        .toList();
  }

  /** « Me Blanc » is a lawyer, « le Dr Roux » a doctor. */
  private static Optional<String> address(String alias) {
    int blank = alias.indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : Gazetteer.french()
            .functions()
            .civility(alias.substring(0, blank))
            .flatMap(c -> CueBook.french().addressRole(c.lemma()));
  }

  private Speaker.Gender gender(Referent referent) {
    if (referent.type() != EntityType.PERSON) {
      return Speaker.Gender.UNKNOWN;
    }
    for (String alias : referent.aliases()) {
      int blank = alias.indexOf(' ');
      Optional<Speaker.Gender> told =
          blank < 0
              ? Optional.empty()
              : Gazetteer.french()
                  .functions()
                  .civility(alias.substring(0, blank))
                  .map(c -> gender(c.gender()));
      if (told.filter(g -> g != Speaker.Gender.UNKNOWN).isPresent()) {
        return told.get();
      }
    }
    Speaker.Gender byName = byFirstName(referent.name());
    return byName != Speaker.Gender.UNKNOWN ? byName : byRole(referent);
  }

  private static Speaker.Gender byRole(Referent referent) {
    return referent.roles().stream()
        .map(role -> role.text().split(" ", 2)[0])
        .flatMap(noun -> Gazetteer.french().functions().of(noun).stream())
        .map(FunctionForm::gender)
        .map(Cast::gender)
        .filter(g -> g != Speaker.Gender.UNKNOWN)
        .findFirst()
        .orElse(Speaker.Gender.UNKNOWN);
  }

  static Speaker.Gender gender(WordGender gender) {
    return switch (gender) {
      case MASCULINE -> Speaker.Gender.MASCULINE;
      case FEMININE -> Speaker.Gender.FEMININE;
      case EITHER -> Speaker.Gender.UNKNOWN;
    };
  }

  private static Speaker.Gender byFirstName(String name) {
    String first = name.split(" ", 2)[0];
    return Gazetteer.french()
        .firstNames()
        .gender(first)
        .map(Cast::gender)
        .orElse(Speaker.Gender.UNKNOWN);
  }

  private static Speaker.Gender gender(NameGender gender) {
    return switch (gender) {
      case MASCULINE -> Speaker.Gender.MASCULINE;
      case FEMININE -> Speaker.Gender.FEMININE;
      case EITHER -> Speaker.Gender.UNKNOWN;
    };
  }
}
