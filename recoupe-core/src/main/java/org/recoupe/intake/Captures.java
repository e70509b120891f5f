package org.recoupe.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/**
 * Web archives in WARC (ISO 28500) and ARC, read record by record with jwarc. Pages and texts go
 * on; every other answer of a server is refused with its type or status. Requests and notes of the
 * crawler are no documents. The time of the capture tells which of two versions is the later one;
 * it is no day of publication.
 */
final class Captures {
  private final Documents documents;
  private final Limits limits;

  Captures(Documents documents, Limits limits) {
    this.documents = documents;
    this.limits = limits;
  }

  void read(Place place, InputStream in, Consumer<Arrival> sink) throws IOException {
    int number = 0;
    try {
      WarcReader reader = new WarcReader(in);
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        number++;
        if (record.get() instanceof WarcTargetRecord target) {
          record(place.item(number), target, sink);
        }
        record = reader.next();
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | NoSuchElementException
        | java.time.DateTimeException e) {
      throw new Refusal("the web archive is broken behind record " + number, true);
    }
    if (number == 0) {
      throw new Refusal("a web archive without records");
    }
  }

  private void record(Place place, WarcTargetRecord record, Consumer<Arrival> sink)
      throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        if (record.contentType().base().equals(MediaType.HTTP)) {
          sink.accept(at(record, answer(place, record.target(), response.http())));
        } else {
          sink.accept(
              at(record, document(place, record.target(), record.contentType(), record.body())));
        }
      } else if (record instanceof WarcResource || record instanceof WarcConversion) {
        sink.accept(
            at(record, document(place, record.target(), record.contentType(), record.body())));
      } else if (record instanceof WarcRevisit) {
        sink.accept(new Rejected(place.where(), "a repeat of an earlier capture"));
      }
    } catch (org.netpreserve.jwarc.ParsingException
        | IllegalArgumentException
        | NoSuchElementException
        | java.time.DateTimeException e) {
      sink.accept(new Rejected(place.where(), "a broken record of a web archive"));
    }
  }

  private static Arrival at(WarcTargetRecord record, Arrival arrival) {
    return arrival instanceof RawPage page ? page.capturedAt(record.date()) : arrival;
  }

  private Arrival answer(Place place, String address, HttpResponse answer) throws IOException {
    return answer.status() == 200
        ? document(place, address, answer.contentType(), answer.bodyDecoded())
        : new Rejected(place.where(), "the server answered " + answer.status());
  }

  private Arrival document(Place place, String address, MediaType type, MessageBody body)
      throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    if (!base.startsWith("text/") && !base.equals("application/xhtml+xml")) {
      return new Rejected(place.where(), base + ": no page");
    }
    byte[] bytes = body.stream().readNBytes(limits.entryBytes() + 1);
    if (bytes.length > limits.entryBytes()) {
      return new Rejected(place.where(), "larger than " + limits.entryBytes() + " bytes");
    }
    Kind kind = Sniffer.kind(bytes, Math.min(bytes.length, Sniffer.HEAD));
    return switch (kind) {
      case TEXT, HTML ->
          documents.page(
              place,
              bytes,
              kind == Kind.HTML ? RawPage.Form.HTML : RawPage.Form.TEXT,
              at(address),
              charset(type));
      case EMPTY -> new Rejected(place.where(), "empty");
      default -> new Rejected(place.where(), "no page: " + base);
    };
  }

  private static String charset(MediaType type) {
    return type.parameters().entrySet().stream()
        .filter(parameter -> parameter.getKey().equalsIgnoreCase("charset"))
        .map(parameter -> parameter.getValue().replace("\"", "").strip())
        .findFirst()
        .orElse("");
  }

  private static Declared at(@org.jspecify.annotations.Nullable String address) {
    return new Declared(
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(address).filter(url -> url.startsWith("http")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
