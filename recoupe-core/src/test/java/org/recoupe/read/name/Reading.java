package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.text.Analyser;
import org.recoupe.text.Sentences;

/** An invented article, read for its names. */
record Reading(String text, Named named) {
  static Reading of(String text) {
    return new Reading(text, NameReader.french().read(text, sentences(text)));
  }

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.in(text, new Span(0, text.length()))) {
      sentences.add(
          new Sentence(span, Passage.Kind.BODY, "fr", Analyser.french().tokens(text, span, "fr")));
    }
    return sentences;
  }

  List<String> names(EntityType type) {
    return named.mentions().stream()
        .filter(m -> m.type() == type)
        .map(m -> m.span().in(text))
        .toList();
  }

  Optional<Referent> referent(String name) {
    return named.referents().stream().filter(r -> r.name().equals(name)).findFirst();
  }

  List<String> roles(String name) {
    return referent(name).stream().flatMap(r -> r.roles().stream()).map(r -> r.text()).toList();
  }

  List<String> meant(String name) {
    return referent(name).stream()
        .flatMap(r -> r.roleMentions().stream())
        .map(span -> span.in(text))
        .toList();
  }

  /** The name of the referent behind the nth occurrence of a form. */
  String whoIs(String form, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(form, at + 1);
    }
    Span span = new Span(at, at + form.length());
    return named.mentions().stream()
        .filter(m -> m.span().equals(span))
        .flatMap(m -> m.referent().stream())
        .flatMap(id -> named.referents().stream().filter(r -> r.id().equals(id)))
        .map(Referent::name)
        .findFirst()
        .orElse("nobody");
  }
}
