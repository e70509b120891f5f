package org.recoupe.show.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.io.output.AppendableWriter;
import org.recoupe.json.DossierJson;
import org.recoupe.show.HtmlPage;
import org.recoupe.show.MarkdownDossier;
import org.recoupe.show.pdf.PdfDossier;

/** The forms in which a dossier can be had. */
public enum Format {
  /** The whole dossier, {@code recoupe-dossier/1}. */
  JSON("dossier.json", "application/json", w -> text(Format::json)),
  /** One finding, announcement, utterance … a line. */
  JSONL("dossier.jsonl", "application/x-ndjson", w -> new DossierLines(w)),
  /** The page. */
  HTML("dossier.html", "text/html", w -> text(new HtmlPage(w.language())::write)),
  /** Text with numbered notes. */
  MD("dossier.md", "text/markdown", w -> text(new MarkdownDossier(w.language())::write)),
  /** Paper with numbered notes. */
  PDF("dossier.pdf", "application/pdf", w -> pdf(w)::write),
  /** One article a row. */
  CSV_ARTICLES("articles.csv", Format.TABLE, w -> new Table(new ArticleRows(), w)),
  /** One value of a finding a row. */
  CSV_FINDINGS("findings.csv", Format.TABLE, w -> new Table(new FindingRows(), w)),
  /** One telling or proof of an announcement a row. */
  CSV_ANNOUNCEMENTS("announcements.csv", Format.TABLE, w -> new Table(new AnnouncementRows(), w)),
  /** One wording of an utterance a row. */
  CSV_QUOTES("quotes.csv", Format.TABLE, w -> new Table(new QuoteRows(), w)),
  /** One person or organisation a row. */
  CSV_PEOPLE("people.csv", Format.TABLE, w -> new Table(new PeopleRows(), w)),
  /** One event a row. */
  CSV_EVENTS("events.csv", Format.TABLE, w -> new Table(new EventRows(), w)),
  /** Names that may be on a list, one place a row. */
  CSV_LISTED("listed.csv", Format.TABLE, w -> new Table(new ListedRows(), w)),
  /** Entities of FollowTheMoney. */
  FTM("entities.ftm.json", "application/x-ndjson", w -> new FollowTheMoneyEntities(w)),
  /** A graph for Gephi. */
  GEXF("network.gexf", "application/gexf+xml", w -> new GexfNetwork(w)),
  /** A graph for most other programs. */
  GRAPHML("network.graphml", "application/graphml+xml", w -> new GraphmlNetwork(w)),
  /** A map. */
  GEOJSON("places.geojson", "application/geo+json", w -> new PlacesGeojson(w)),
  /** A calendar. */
  ICS("announcements.ics", "text/calendar", w -> new AnnouncementCalendar(w)),
  /** Linked data. */
  TTL("dossier.ttl", "text/turtle", w -> new LinkedDossier(w));

  private static final String TABLE = "text/csv";
  private static final String FAMILY = "csv";
  private final String fileName;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // the makers above hold nothing
  private final Function<Wishes, Export> maker;

  Format(String fileName, String mediaType, Function<Wishes, Export> maker) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.maker = maker;
  }

  /** The name under which it is asked for: {@code csv-findings}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name a file of it has by custom. */
  public String fileName() {
    return fileName;
  }

  /** Its media type, bare. */
  public String mediaType() {
    return mediaType;
  }

  /** Its media type with the charset of what is text. */
  public String contentType() {
    return this == PDF ? mediaType : mediaType + "; charset=utf-8";
  }

  /** What writes it. */
  public Export with(Wishes wishes) {
    return maker.apply(wishes);
  }

  /** The forms a name stands for: one, all tables for {@code csv}, everything for {@code all}. */
  public static Optional<List<Format>> named(String name) {
    List<Format> found =
        Arrays.stream(values())
            .filter(
                f ->
                    name.equals("all")
                        || f.key().equals(name)
                        || (name.equals(FAMILY) && f.mediaType.equals(TABLE)))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static Export text(TextExport text) {
    return text;
  }

  private static void json(org.recoupe.model.story.Dossier dossier, Appendable out)
      throws java.io.IOException {
    DossierJson.write(dossier, new AppendableWriter<>(out));
  }

  private static PdfDossier pdf(Wishes wishes) {
    return new PdfDossier(wishes.language(), wishes.said().stream().map(Said::words).toList());
  }
}
