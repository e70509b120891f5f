package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recoupe.show.PageLanguage;
import org.recoupe.show.PageLink;
import org.recoupe.show.Phrases;

/** In which language a reader is spoken to: French until the other one is chosen. */
final class Languages {
  private static final String NAME = "lang";
  private static final int A_YEAR = 31_536_000;

  private final Map<PageLanguage, Phrases> phrases =
      Map.of(PageLanguage.FR, phrases(PageLanguage.FR), PageLanguage.EN, phrases(PageLanguage.EN));

  private static Phrases phrases(PageLanguage language) {
    return new Phrases(Languages.class, "words.tsv", language);
  }

  void on(Javalin server) {
    server.before(this::choose);
  }

  /** The language of a request. */
  PageLanguage of(Context context) {
    return known(context.cookie(NAME)).orElse(PageLanguage.FR);
  }

  /** What is said in a language. */
  Phrases in(PageLanguage language) {
    return Optional.ofNullable(phrases.get(language)).orElseThrow();
  }

  /** The ways from a dossier to the sections of the desk and to its other forms. */
  List<PageLink> links(String story) {
    List<PageLink> links = new ArrayList<>();
    for (Section section : Section.values()) {
      links.add(link(section.key(), section.address()));
    }
    links.add(link("files", story + "/files"));
    String id = story.substring(story.lastIndexOf('/') + 1);
    links.add(link("story.decisions", Addresses.of("/decisions", Map.of("story", id))));
    return links;
  }

  private PageLink link(String key, String address) {
    return new PageLink(in(PageLanguage.FR).say(key), in(PageLanguage.EN).say(key), address);
  }

  /** A choice is remembered, and the same page shown again. */
  private void choose(Context context) {
    Optional<PageLanguage> chosen = known(context.queryParam(NAME));
    if (chosen.isEmpty() || context.method() != HandlerType.GET) {
      return;
    }
    String tag = chosen.get().name().toLowerCase(Locale.ROOT);
    Cookie cookie = new Cookie(NAME, tag, "/", A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
    context.redirect(Addresses.here(context, List.of(NAME)));
    context.skipRemainingHandlers();
  }

  private static Optional<PageLanguage> known(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    return switch (tag) {
      case "fr" -> Optional.of(PageLanguage.FR);
      case "en" -> Optional.of(PageLanguage.EN);
      default -> Optional.empty();
    };
  }
}
