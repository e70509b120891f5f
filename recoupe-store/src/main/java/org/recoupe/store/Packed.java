package org.recoupe.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.StoredJson;

/** Values of one kind as gzipped JSON. */
record Packed<T extends Record>(StoredJson<T> json) {

  static <T extends Record> Packed<T> of(Class<T> type) {
    return new Packed<>(StoredJson.of(type));
  }

  byte[] pack(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json.write(value).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("packing in memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * What was packed.
   *
   * @throws StoreException if it is something else
   */
  T unpack(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return json.read(new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | BrokenJson e) {
      throw new StoreException("a stored value cannot be read: " + e.getMessage(), e);
    }
  }
}
