package org.recoupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.JsonRow;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/**
 * Makes pages of documents that lie in memory whole: one page of a text, several of a JSON list.
 */
final class Documents {
  private final Fields fields;

  Documents(Fields fields) {
    this.fields = fields;
  }

  /** A plain text or an HTML page. */
  Arrival page(Place place, byte[] bytes, RawPage.Form form) {
    return page(place, bytes, form, Declared.nothing());
  }

  /** A plain text or an HTML page of which something is known beside. */
  Arrival page(Place place, byte[] bytes, RawPage.Form form, Declared declared) {
    return page(place, bytes, form, declared, "");
  }

  /** The same where a header beside it names its charset; empty if none does. */
  Arrival page(Place place, byte[] bytes, RawPage.Form form, Declared declared, String charset) {
    try {
      return page(place, Charsets.decode(bytes, charset), Sha256.of(bytes), form, declared);
    } catch (Refusal e) {
      return new Rejected(place.where(), e.why());
    }
  }

  /** An item of a feed, a wire or a mail: decoded already, text or HTML by its look. */
  Arrival item(Place place, String key, String content, Declared declared) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    RawPage.Form form = Sniffer.html(content) ? RawPage.Form.HTML : RawPage.Form.TEXT;
    Place named = key.isBlank() ? place : new Place(place.where(), key);
    return page(named, content, Sha256.of(bytes), form, declared);
  }

  private static Arrival page(
      Place place, String content, String sha, RawPage.Form form, Declared declared) {
    Optional<String> wrong = fault(content);
    if (wrong.isPresent()) {
      return new Rejected(place.where(), wrong.get());
    }
    String uri = declared.url().orElse(place.where());
    return new RawPage(place.fileName(), uri, sha, form, content, declared);
  }

  /** One line of JSON lines. */
  Arrival line(Place place, byte[] bytes) {
    try {
      return row(place, JsonRow.parse(Charsets.decode(bytes))::field, bytes);
    } catch (BrokenJson e) {
      return new Rejected(place.where(), String.valueOf(e.getMessage()));
    } catch (Refusal e) {
      return new Rejected(place.where(), e.why());
    }
  }

  /** The objects of a JSON list, or one JSON object over several lines. */
  void list(Place place, byte[] bytes, Consumer<Arrival> sink) {
    int[] count = {0};
    try {
      JsonRow.each(
          Charsets.decode(bytes).getBytes(StandardCharsets.UTF_8),
          (row, slice) -> sink.accept(row(place.item(++count[0]), row::field, slice)));
      if (count[0] == 0) {
        sink.accept(new Rejected(place.where(), "a JSON list without objects"));
      }
    } catch (BrokenJson e) {
      sink.accept(new Rejected(place.item(count[0] + 1).where(), String.valueOf(e.getMessage())));
    } catch (Refusal e) {
      sink.accept(new Rejected(place.where(), e.why()));
    }
  }

  /** One row, whatever it came in. */
  Arrival row(Place place, Fields.Row row, byte[] bytes) {
    Optional<String> html = fields.value(row, Fields.Role.HTML);
    Optional<String> text = fields.value(row, Fields.Role.TEXT);
    if (text.isEmpty() && html.isEmpty()) {
      return new Rejected(place.where(), "no field with the text of an article");
    }
    String content = text.isPresent() ? text.get() : html.orElseThrow();
    Optional<String> wrong = fault(content);
    if (wrong.isPresent()) {
      return new Rejected(place.where(), wrong.get());
    }
    Declared declared = fields.declared(row);
    return new RawPage(
        fields.value(row, Fields.Role.ID).orElse(place.fileName()),
        declared.url().orElse(place.where()),
        Sha256.of(bytes),
        text.isEmpty() || Sniffer.html(content) ? RawPage.Form.HTML : RawPage.Form.TEXT,
        content,
        declared);
  }

  /** What makes decoded content unfit to be read, if anything does. */
  private static Optional<String> fault(String content) {
    if (content.isBlank()) {
      return Optional.of("empty");
    }
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == 0) {
        return Optional.of("binary: holds NUL");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < content.length()
          && Character.isLowSurrogate(content.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return Optional.of("broken Unicode: half of a surrogate pair at " + i);
      }
    }
    return Optional.empty();
  }
}
