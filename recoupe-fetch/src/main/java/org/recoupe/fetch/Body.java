package org.recoupe.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The body of an answer, unpacked within bounds. */
final class Body {
  private Body() {}

  /**
   * The bytes that the body unpacks to.
   *
   * @throws Failure if it is broken, packed in another way than asked for, or larger than allowed
   */
  static byte[] of(Answer answer, int most) throws Failure {
    String packing =
        answer.header("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "identity", "" -> answer.body();
      case "gzip", "x-gzip" -> unpacked(answer.body(), most);
      default -> throw Failure.refused("packed in a way that was not asked for: " + packing);
    };
  }

  private static byte[] unpacked(byte[] packed, int most) throws Failure {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Failure.refused("unpacks to more than " + most + " bytes");
      }
      return bytes;
    } catch (Failure e) {
      throw e;
    } catch (IOException e) {
      throw Failure.failed("the answer is broken");
    }
  }
}
