package org.recoupe.quality;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.recoupe.model.mark.EntityType;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameComparer;
import org.recoupe.screen.Query;
import org.recoupe.screen.Screener;
import org.recoupe.screen.UnreadableList;

/**
 * Names against lists: labelled pairs of names, people that the list of the United Nations holds,
 * and legislators that it does not.
 */
final class ListsScore {
  private ListsScore() {}

  /** The figures of the folder of lists. */
  static Figures of(Path lists) {
    Figures figures = new Figures();
    figures.put("names against lists, pairs", pairs(rows(lists.resolve("name-bench/cases.csv"))));
    Screener screener = screener(lists.resolve("un-consolidated/UN_consolidated.xml"));
    Path screening = lists.resolve("yente-screening");
    List<CSVRecord> listed = rows(screening.resolve("positives_un_untreated.csv"));
    List<CSVRecord> others = rows(screening.resolve("positives_us_congress_untreated.csv"));
    int found = (int) listed.stream().filter(row -> hit(screener, row)).count();
    int wrong = (int) others.stream().filter(row -> hit(screener, row)).count();
    figures.put("listed names found", found, listed.size());
    figures.put("unlisted names left alone", others.size() - wrong, others.size());
    return figures;
  }

  /** Pairs of people and organisations: ships are not looked up. */
  private static Rate pairs(List<CSVRecord> rows) {
    Rate rate = Rate.NONE;
    for (CSVRecord row : rows) {
      if (row.get("schema").equals("Vessel")) {
        continue;
      }
      String one = row.get("name1");
      String two = row.get("name2");
      boolean person = row.get("schema").equals("Person");
      double score = person ? NameComparer.people(one, two) : NameComparer.organisations(one, two);
      boolean told = score >= NameComparer.MATCH;
      boolean same = row.get("is_match").equals("true");
      rate = rate.plus(told && same ? 1 : 0, told && !same ? 1 : 0, same && !told ? 1 : 0);
    }
    return rate;
  }

  /** With the birth and the nationality that the row tells. */
  private static boolean hit(Screener screener, CSVRecord row) {
    String birth = row.get("date_of_birth");
    Set<Integer> births =
        birth.length() < 4 ? Set.of() : Set.of(Integer.valueOf(birth.substring(0, 4)));
    Set<String> countries =
        Arrays.stream(row.get("nationality").split("[;,]"))
            .map(code -> code.strip().toUpperCase(java.util.Locale.ROOT))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    Query query = new Query(List.of(row.get("full_name")), EntityType.PERSON, births, countries);
    return !screener.hits(query).isEmpty();
  }

  private static Screener screener(Path list) {
    try {
      return Screener.of(
          ListReader.read(
              list,
              refused -> {
                throw new IllegalStateException(refused.where() + ": " + refused.why());
              }));
    } catch (UnreadableList e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CSVRecord> rows(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(in, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
