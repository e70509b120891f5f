package org.recoupe.run;

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

/**
 * A value packed for the way between machines, and to be kept there: no serialiser of an engine
 * ever looks into a value of the model.
 *
 * @param to the stage it goes to
 * @param key its group there
 * @param from the group that sent it: two groups may send values of one id while one of them moves
 * @param id what it is
 * @param day epoch day: see {@link Carried#day}; the least number if there is none
 * @param body packed JSON; empty if the value is no more
 */
@SuppressWarnings("ArrayRecordComponent") // parcels are never compared
public record Parcel(String to, String key, String from, String id, long day, byte[] body) {
  private static final long UNDATED = Long.MIN_VALUE;
  private static final String BETWEEN = "\u0001";

  /** A value that a group sends. */
  public static Parcel of(Carried value, String from) {
    byte[] body = packed(value.body());
    return new Parcel(value.to(), value.key(), from, value.id(), UNDATED, body).on(value.day());
  }

  /** Word that a value is no more, to where it went. */
  static Parcel gone(String address, String from) {
    String[] parts = address.split(BETWEEN, -1);
    return new Parcel(parts[0], parts[1], from, parts[2], UNDATED, new byte[0]);
  }

  /** Where a value goes, and what it is there. */
  static String address(Carried value) {
    return String.join(BETWEEN, value.to(), value.key(), value.id());
  }

  /** True if the value is no more. */
  public boolean gone() {
    return body.length == 0;
  }

  /** What it is among all that its group holds: a later one of the same name takes its place. */
  public String name() {
    return from + BETWEEN + id;
  }

  /** The value, unpacked. */
  public Carried carried() {
    return new Carried(to, key, id, date(), text());
  }

  /** The day, if there is one. */
  public Optional<LocalDate> date() {
    return day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /** The same with another day. */
  Parcel on(Optional<LocalDate> other) {
    return new Parcel(to, key, from, id, other.map(LocalDate::toEpochDay).orElse(UNDATED), body);
  }

  /** The body as it was before packing. */
  public String text() {
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
