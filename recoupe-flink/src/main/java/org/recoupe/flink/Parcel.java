package org.recoupe.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.recoupe.run.Carried;

/**
 * A value as Flink carries it: its body is packed JSON, so that no serialiser of Flink's ever looks
 * into a value of the model.
 *
 * @param to the stage it goes to
 * @param key its group there
 * @param from the group that sent it: two groups may send values of one id while one of them moves
 * @param id what it is
 * @param day epoch day of publication, or {@link #UNDATED}
 * @param body empty if the value is no more
 */
@SuppressWarnings("ArrayRecordComponent") // parcels are never compared
public record Parcel(String to, String key, String from, String id, long day, byte[] body) {
  static final long UNDATED = Long.MIN_VALUE;

  static Parcel of(Carried value, String from) {
    long day = value.day().map(LocalDate::toEpochDay).orElse(UNDATED);
    return new Parcel(value.to(), value.key(), from, value.id(), day, packed(value.body()));
  }

  /** The address of a value that is no more. */
  static Parcel gone(String to, String key, String from, String id) {
    return new Parcel(to, key, from, id, UNDATED, new byte[0]);
  }

  boolean gone() {
    return body.length == 0;
  }

  Carried carried() {
    return new Carried(to, key, id, date(), text());
  }

  Optional<LocalDate> date() {
    return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** The body as it was before packing. */
  String text() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a parcel that cannot be opened: " + id, e);
    }
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("packing in memory", e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }
}
