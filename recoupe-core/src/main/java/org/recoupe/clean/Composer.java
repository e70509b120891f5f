package org.recoupe.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.recoupe.model.Article;
import org.recoupe.model.At;
import org.recoupe.model.Edit;
import org.recoupe.model.Outlet;
import org.recoupe.model.Passage;
import org.recoupe.model.Published;
import org.recoupe.model.RawPage;

/** Puts the article together once its text is clean. */
final class Composer {
  private static final int ID_LENGTH = 12;

  private final Publishers publishers = new Publishers();

  Article article(RawPage page, Source source) {
    Draft draft = source.draft();
    List<Paragraph> lines = draft.lines();
    Optional<Outlet> outlet =
        publishers.of(source.declared(), source.address(), lines, draft.edits());
    List<Paragraph> datable = lines.stream().filter(line -> !Parts.embedded(draft, line)).toList();
    Optional<Dating.Stated> stated = Dating.in(datable);
    List<Label> labels = Parts.of(draft, stated.map(Dating.Stated::span));
    Tongues tongues = new Tongues(draft.text());
    List<Passage> passages = tongues.passages(labels);
    Optional<String> title = title(source, draft.text(), labels);
    String id = id(outlet, title, draft.text());
    return new Article(
        id,
        page.key(),
        source.address().orElse(page.uri()),
        page.sha256(),
        outlet,
        title,
        draft.text(),
        draft.origin(),
        Tongues.most(passages, tongues.main()),
        published(source, stated, id),
        passages,
        inOrder(draft.edits()));
  }

  private static List<Edit> inOrder(List<Edit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(Edit::place)).toList();
  }

  private static Optional<String> title(Source source, String text, List<Label> labels) {
    Optional<String> printed =
        labels.stream()
            .filter(label -> label.kind() == Passage.Kind.TITLE)
            .map(label -> label.span().in(text))
            .findFirst();
    return printed.isPresent() ? printed : source.declared().title();
  }

  /**
   * A line that says « Publié le » goes before what machines declare, and that before a bare date
   * line, and that before the address.
   */
  private static Published published(
      Source source, Optional<Dating.Stated> stated, String article) {
    Optional<Published> printed = stated.map(found -> stated(found, article));
    if (stated.isPresent() && stated.get().cued()) {
      return printed.orElseThrow();
    }
    if (!source.dates().isEmpty()) {
      Stamp declared = Zones.local(source.dates().get(0), source.address());
      boolean local = stated.isPresent() && sameNight(declared, stated.get().stamp());
      return local ? printed.orElseThrow() : declared(declared, "declared");
    }
    return printed
        .or(
            () ->
                source
                    .address()
                    .flatMap(DeclaredDates::inUrl)
                    .map(stamp -> declared(stamp, "in the web address")))
        .orElse(Published.unknown());
  }

  /** Machines write the time of Greenwich; readers are given the day of the place. */
  private static boolean sameNight(Stamp declared, Stamp printed) {
    boolean greenwich =
        declared.clock().filter(c -> c.endsWith("Z") || c.endsWith("+00:00")).isPresent();
    return greenwich
        && Math.abs(ChronoUnit.DAYS.between(declared.days().from(), printed.days().from())) == 1;
  }

  private static Published stated(Dating.Stated found, String article) {
    return new Published(
        Optional.of(found.stamp().days()),
        found.stamp().clock(),
        Published.Basis.STATED,
        List.of(new At(article, found.span())),
        "");
  }

  private static Published declared(Stamp stamp, String why) {
    return new Published(
        Optional.of(stamp.days()), stamp.clock(), Published.Basis.METADATA, List.of(), why);
  }

  /** From what a reader sees alone: the same article has the same id wherever its file lies. */
  private static String id(Optional<Outlet> outlet, Optional<String> title, String text) {
    String seen = outlet.map(Outlet::name).orElse("") + "\n" + title.orElse("") + "\n" + text;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
