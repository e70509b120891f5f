package org.recoupe.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.model.Passage.Kind;
import org.recoupe.model.Span;

/**
 * Tells the function of each line of a cleaned text: headline, signature, dateline, embed, body.
 */
final class Parts {
  private static final int LONGEST_EMBED = 90;
  private static final int LONGEST_BYLINE = 16;
  private static final Pattern PICTURE =
      Pattern.compile("pic\\.(?:twitter|x)\\.com/\\w|https?://t\\.co/\\w");
  private static final Pattern POSTED = Pattern.compile("[—–-] ?[^@\\n]{1,80}\\(@\\w{1,30}\\)");
  private static final Pattern INLINE_EMBED =
      Pattern.compile(
          "pic\\.(?:twitter|x)\\.com/\\w{1,20}|[—–] ?[^@\\n()]{1,60}\\(@\\w{1,30}\\),?"
              + "(?: \\d{1,2} \\p{L}{3,9}\\.? \\d{4}| \\p{L}{3,9} \\d{1,2}, \\d{4})?");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Pp]ar|PAR|By|BY|Von|Por|Avec|AVEC|\\([Aa]vec|De notre|Propos recueillis|Texte|Photos?"
              + "|Source|Sources|Crédits?|Traduit|Traduction|Reportage|Édité par|Rédaction)\\b.*",
          Pattern.DOTALL);
  private static final Pattern PLACE_AND_OUTLET =
      Pattern.compile("\\p{Lu}[\\p{L}' -]{1,30} ?/ ?\\p{Lu}[\\p{L}\\d' .-]{1,40}");
  private static final Pattern PLACE_AT_START =
      Pattern.compile(
          "\\(?\\p{Lu}[\\p{Lu}\\p{M}'’ ,-]{1,30}\\)? ?(?:\\([^()\\n]{1,40}\\) ?)?[|–—-](?= )"
              + "|\\(\\p{Lu}[\\p{L}'’ ,-]{1,30}\\) (?=[«\\p{Lu}])"
              + "|\\p{Lu}[\\p{L}'’-]{1,30} \\((?:\\p{Lu}{2,10}|[Aa]gence[^()\\n]{0,30})\\) ?[–—-](?= )");

  private Parts() {}

  /**
   * The labels of a text, in order; what the draft knows already goes before what lines look like.
   */
  static List<Label> of(Draft draft, Optional<Span> dateline) {
    List<Paragraph> lines = draft.lines();
    int title = draft.labels().isEmpty() ? Headline.index(lines).orElse(-1) : -1;
    Set<Integer> embeds = embeds(lines);
    List<Label> labels = new ArrayList<>();
    boolean started = false;
    for (int i = 0; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      Kind kind = kind(draft, line, i, title, embeds, dateline);
      labels.addAll(
          kind == Kind.BODY ? body(line, !started) : List.of(new Label(line.span(), kind)));
      started |= kind == Kind.BODY;
    }
    return labels;
  }

  private static Kind kind(
      Draft draft,
      Paragraph line,
      int index,
      int title,
      Set<Integer> embeds,
      Optional<Span> dateline) {
    if (index == title) {
      return Kind.TITLE;
    }
    Kind known = draft.label(line.span()).map(Label::kind).orElse(Kind.BODY);
    if (known != Kind.BODY) {
      return known;
    }
    if (embeds.contains(index)) {
      return Kind.EMBED;
    }
    boolean dated = dateline.isPresent() && line.span().covers(dateline.get());
    if ((dated && !line.prose()) || PLACE_AND_OUTLET.matcher(line.text()).matches()) {
      return Kind.DATELINE;
    }
    return byline(line) ? Kind.BYLINE : Kind.BODY;
  }

  /** True for a line of a post: its date is not the article's. */
  static boolean embedded(Draft draft, Paragraph line) {
    return draft.label(line.span()).map(Label::kind).filter(Kind.EMBED::equals).isPresent()
        || (line.count() <= LONGEST_EMBED && (posted(line.text()) || pictured(line.text())));
  }

  /** The plain searches before the patterns spare most lines these. */
  private static boolean posted(String text) {
    return text.contains("(@") && POSTED.matcher(text).find();
  }

  private static boolean pictured(String text) {
    return addressed(text) && PICTURE.matcher(text).find();
  }

  private static boolean addressed(String text) {
    return text.contains("pic.") || text.contains("://t.co/");
  }

  private static boolean byline(Paragraph line) {
    return line.count() <= LONGEST_BYLINE
        && !line.endsSentence()
        && BYLINE.matcher(line.text()).matches()
        && capitals(line.text()) >= 1;
  }

  private static long capitals(String text) {
    return text.chars().skip(1).filter(Character::isUpperCase).count();
  }

  /**
   * A post of a network: its text with the picture's address, and the line that tells who wrote it.
   */
  private static Set<Integer> embeds(List<Paragraph> lines) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean small = lines.get(i).count() <= LONGEST_EMBED;
      boolean posted = small && posted(text);
      if (posted
          && POSTED.matcher(text).lookingAt()
          && i > 0
          && lines.get(i - 1).count() <= LONGEST_EMBED
          && pictured(lines.get(i - 1).text())) {
        found.add(i - 1);
      }
      if (posted || (small && pictured(text))) {
        found.add(i);
      }
    }
    return found;
  }

  /** A body paragraph: a place at its start and posts inside it are parted from it. */
  private static List<Label> body(Paragraph line, boolean first) {
    List<Label> labels = new ArrayList<>();
    int start = line.span().start();
    int at = start;
    if (first) {
      Matcher place = PLACE_AT_START.matcher(line.text());
      if (place.lookingAt()) {
        labels.add(label(start, start + place.end(), Kind.DATELINE, line));
        at = start + place.end();
      }
    }
    Matcher embed = INLINE_EMBED.matcher(line.text());
    boolean possible = line.text().contains("(@") || addressed(line.text());
    while (possible && embed.find()) {
      if (start + embed.start() > at) {
        labels.add(label(at, start + embed.start(), Kind.BODY, line));
      }
      labels.add(label(start + embed.start(), start + embed.end(), Kind.EMBED, line));
      at = start + embed.end();
    }
    if (at < line.span().end()) {
      labels.add(label(at, line.span().end(), Kind.BODY, line));
    }
    labels.removeIf(label -> label.span().isEmpty());
    return labels;
  }

  /** A label without the white space at its ends. */
  private static Label label(int start, int end, Kind kind, Paragraph line) {
    int from = start;
    int to = end;
    int offset = line.span().start();
    while (from < to && Paragraph.blank(line.text().charAt(from - offset))) {
      from++;
    }
    while (to > from && Paragraph.blank(line.text().charAt(to - 1 - offset))) {
      to--;
    }
    return new Label(new Span(from, to), kind);
  }
}
