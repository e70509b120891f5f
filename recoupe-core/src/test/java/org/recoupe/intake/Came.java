package org.recoupe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.recoupe.model.Arrival;
import org.recoupe.model.Rejected;

/** What came of bytes that were taken in. */
final class Came {
  private Came() {}

  static List<Arrival> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static List<Arrival> read(byte[] bytes) {
    return read(Intake.standard(), new ByteArrayInputStream(bytes));
  }

  static List<Arrival> read(Intake intake, InputStream in) {
    List<Arrival> arrivals = new ArrayList<>();
    intake.read("heap", in, arrivals::add);
    return arrivals;
  }

  /** Why things were rejected, in order. */
  static List<String> refused(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(Rejected.class::isInstance)
        .map(arrival -> ((Rejected) arrival).why())
        .toList();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
