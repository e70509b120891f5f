package org.recoupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.Reading;
import org.recoupe.read.Reader;
import org.recoupe.text.Fold;

/**
 * Agencies on {@code names/newsagency-fr}: Swiss and Luxembourg newspapers since 1840, scanned,
 * with the agencies that each document names and those it rests on. Counted by document; agencies
 * that the gold itself could not tell are left out.
 */
final class AgencySetScore {
  private static final String TYPE = "pressagency.";
  private static final int TAG = 3;
  private static final int WIKIDATA = 7;

  private final Map<String, Set<String>> labels = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();

  /** One document: its text, and the Wikidata numbers it names and rests on. */
  private record Document(StringBuilder text, Set<String> named, Set<String> sources) {
    static Document empty() {
      return new Document(new StringBuilder(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private AgencySetScore(Path file) {
    try {
      Files.readAllLines(file).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The two figures of the set. */
  static Figures of(Path file) {
    AgencySetScore score = new AgencySetScore(file);
    Reader reader = Reader.french();
    Rate named = Rate.NONE;
    Rate credited = Rate.NONE;
    for (Document document : score.documents) {
      Reading reading = reader.read(document.text.toString().strip());
      Set<String> all = new HashSet<>();
      Set<String> own = new HashSet<>();
      for (Credit credit : reading.credits()) {
        String agency = score.number(credit.agency());
        all.add(agency);
        if (credit.own()) {
          own.add(agency);
        }
      }
      named = counted(named, all, document.named);
      credited = counted(credited, own, document.sources);
    }
    Figures figures = new Figures();
    figures.put("agencies of scans, named", named);
    figures.put("agencies of scans, credited", credited);
    return figures;
  }

  private static Rate counted(Rate rate, Set<String> found, Set<String> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return rate.plus(right, found.size() - right, gold.size() - right);
  }

  /** The number under which the gold knows an agency of this name; the name if it knows none. */
  private String number(String agency) {
    String plain = Fold.plain(agency);
    return labels.entrySet().stream()
        .filter(e -> e.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(agency);
  }

  private void line(String line) {
    if (line.startsWith("# document_id")) {
      documents.add(Document.empty());
    } else if (line.startsWith("# news-agency-as-source")) {
      for (String number : line.substring(line.indexOf('=') + 1).split(",")) {
        if (number.strip().startsWith("Q")) {
          last().sources.add(number.strip());
        }
      }
    } else if (!line.isEmpty() && !line.startsWith("#") && !documents.isEmpty()) {
      word(line.split("\t", -1), line.contains("NoSpaceAfter"));
    }
  }

  private void word(String[] cells, boolean glued) {
    last().text.append(cells[0]).append(glued ? "" : " ");
    int type = cells[TAG].indexOf(TYPE);
    if (type >= 0 && cells[WIKIDATA].startsWith("Q")) {
      last().named.add(cells[WIKIDATA]);
      Set<String> names = labels.computeIfAbsent(cells[WIKIDATA], n -> new HashSet<>());
      for (String name : cells[TAG].substring(type + TYPE.length()).split("-")) {
        names.add(Fold.plain(name));
      }
    }
  }

  private Document last() {
    return documents.get(documents.size() - 1);
  }
}
