package org.recoupe.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.model.story.Aspect;
import org.recoupe.model.story.Finding;
import org.recoupe.model.story.WeighedStory;

/** A heap of short articles of one day, each in an outlet of its own, through the whole program. */
record Clippings(Path folder, String day) {
  private static final List<String> OUTLETS =
      List.of("La Gazette du lac", "Radio Cimes", "Le Fanal", "L’Hebdo de Vex");

  /** The stories that these texts make. */
  List<WeighedStory> stories(String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(
          folder.resolve(i + ".jsonl"),
          String.format(
              "{\"id\":\"a%d\",\"outlet\":\"%s\",\"date\":\"%s\",\"title\":\"Titre %d\",\"text\":\"%s\"}%n",
              i, OUTLETS.get(i), day, i, texts[i]));
    }
    return Pipeline.standard(new LocalEngine(1), Progress.silent(), "test")
        .dossier(Source.files(List.of(folder)))
        .stories();
  }

  /** What these texts hold against each other. */
  List<Finding> findings(String... texts) throws IOException {
    return stories(texts).stream().flatMap(s -> s.weighing().findings().stream()).toList();
  }

  /** The findings of a kind in one aspect. */
  static Stream<Finding> in(List<Finding> findings, Finding.Kind kind, Aspect aspect) {
    return findings.stream()
        .filter(f -> f.kind() == kind && f.aspect().equals(Optional.of(aspect)));
  }
}
