package org.recoupe.quality.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Sentence;
import org.recoupe.read.name.NameExamples;
import org.recoupe.text.Analyser;
import org.recoupe.text.Sentences;

/**
 * Turns labelled articles into the examples from which {@code tools/names/train.py} makes the name
 * model. Arguments: labelled JSON lines, file of examples to write.
 */
public final class WriteNameExamples {
  private static final int SHOUT_EVERY = 25;

  private WriteNameExamples() {}

  /** Each line holds {@code text}, {@code names} [[start, end, type]], {@code unsure} likewise. */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      NameExamples examples = new NameExamples(out);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        write(json.readTree(line), examples);
      }
    }
  }

  private static void write(JsonNode article, NameExamples examples) throws IOException {
    String text = article.path("text").asText();
    List<Mention> unsure = mentions(article.path("unsure"));
    List<Sentence> sentences = sentences(text);
    List<Boolean> trusted =
        sentences.stream()
            .map(s -> unsure.stream().noneMatch(u -> u.span().overlaps(s.span())))
            .toList();
    List<Mention> names = mentions(article.path("names"));
    examples.write(text, sentences, trusted, names);
    writeShouted(text, sentences, trusted, names, examples);
  }

  /** Some sentences once more in capitals, so that the model learns to read such headlines. */
  private static void writeShouted(
      String text,
      List<Sentence> sentences,
      List<Boolean> trusted,
      List<Mention> names,
      NameExamples examples)
      throws IOException {
    StringBuilder shouted = new StringBuilder(text);
    List<Boolean> chosen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean choose = i % SHOUT_EVERY == 0 && trusted.get(i);
      chosen.add(choose);
      for (int at = sentences.get(i).span().start();
          choose && at < sentences.get(i).span().end();
          at++) {
        shouted.setCharAt(at, Character.toUpperCase(text.charAt(at)));
      }
    }
    List<Sentence> again = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      again.add(
          new Sentence(
              span,
              sentence.kind(),
              "fr",
              Analyser.french().tokens(shouted.toString(), span, "fr")));
    }
    examples.write(shouted.toString(), again, chosen, names);
  }

  /** The sentences of a plain text. */
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.in(text, new Span(0, text.length()))) {
      sentences.add(
          new Sentence(span, Passage.Kind.BODY, "fr", Analyser.french().tokens(text, span, "fr")));
    }
    return sentences;
  }

  private static List<Mention> mentions(JsonNode rows) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode row : rows) {
      Span span = new Span(row.get(0).asInt(), row.get(1).asInt());
      mentions.add(new Mention(span, type(row.get(2).asText()), Optional.empty()));
    }
    return mentions;
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANISATION;
      default -> EntityType.PLACE;
    };
  }
}
