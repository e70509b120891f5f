package org.recoupe.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recoupe.intake.Intake;
import org.recoupe.intake.Leads;
import org.recoupe.intake.Limits;
import org.recoupe.json.BrokenJson;
import org.recoupe.json.JsonRow;
import org.recoupe.model.Arrival;
import org.recoupe.model.RawPage;
import org.recoupe.model.Rejected;

/**
 * Whatever the bytes are, intake ends with at least one arrival, and every arrival is sound. Each
 * kind of input has its own target, so that each has its own corpus. Run as plain tests, the
 * targets go through their corpora; {@code .ci/fuzz} goes further.
 */
final class IntakeFuzzTest {
  private static final Intake INTAKE =
      Intake.with(new Limits(1 << 20, 1 << 18, 8 << 20, 300, 1000, 3));
  private static final String ANSWER =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Date: 2021-04-07T00:00:00Z\r\n"
          + "WARC-Target-URI: https://bac.exemple/1\r\nContent-Type: application/http; msgtype=response\r\n"
          + "Content-Length: %d\r\n\r\n";

  private static final List<byte[]> SAMPLES =
      List.of(sample("fineweb.parquet"), sample("news.parquet"), sample("plain.parquet"));

  private static void taken(byte[] bytes) {
    List<Arrival> arrivals = new ArrayList<>();
    INTAKE.read("heap", new ByteArrayInputStream(bytes), arrivals::add);
    arrivals.forEach(IntakeFuzzTest::sound);
  }

  private static void sound(Arrival arrival) {
    if (arrival instanceof RawPage page) {
      assertFalse(page.content().isBlank(), "a page says something");
      assertTrue(page.content().indexOf('\0') < 0, "a page holds no NUL");
      String again =
          new String(page.content().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertTrue(again.equals(page.content()), "a page is Unicode");
    } else if (arrival instanceof Rejected rejected) {
      assertFalse(rejected.why().isBlank(), "a refusal has a reason");
    }
  }

  private static byte[] behind(String head, byte[] bytes) {
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] whole = java.util.Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);
    return whole;
  }

  @FuzzTest(maxDuration = "8s")
  void anyBytes(byte[] bytes) {
    taken(bytes);
    Leads.of(bytes, "https://bac.exemple/");
  }

  @FuzzTest(maxDuration = "8s")
  void tables(byte[] bytes) {
    taken(behind("titre;texte\n", bytes));
  }

  @FuzzTest(maxDuration = "8s")
  void rowsOfJson(byte[] bytes) {
    taken(behind("{\"text\":\"a\"}\n{", bytes));
    taken(behind("[{\"", bytes));
  }

  @FuzzTest(maxDuration = "8s")
  void feedsAndWires(byte[] bytes) {
    taken(behind("<rss version=\"2.0\"><channel>", bytes));
    taken(behind("<feed xmlns=\"http://www.w3.org/2005/Atom\">", bytes));
    taken(behind("<nitf>", bytes));
    taken(behind("<opml>", bytes));
  }

  @FuzzTest(maxDuration = "8s")
  void mails(byte[] bytes) {
    taken(behind("From: a <a@bac.exemple>\nSubject: b\nMIME-Version: 1.0\n", bytes));
  }

  @FuzzTest(maxDuration = "8s")
  void webArchives(byte[] bytes) {
    taken(behind("WARC/1.0\r\n", bytes));
    taken(behind("filedesc://", bytes));
    taken(behind(ANSWER.formatted(bytes.length), bytes));
  }

  @FuzzTest(maxDuration = "8s")
  void archives(byte[] bytes) {
    taken(behind("PK\u0003\u0004", bytes));
    byte[] gzip = java.util.Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B, 8}, bytes.length + 3);
    System.arraycopy(bytes, 0, gzip, 3, bytes.length);
    taken(gzip);
    byte[] tar = java.util.Arrays.copyOf(bytes, Math.max(1024, bytes.length));
    System.arraycopy("ustar\0".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 6);
    taken(tar);
  }

  /** The first byte takes a sound file, three bytes each change a byte of it. */
  @FuzzTest(maxDuration = "8s")
  void parquet(byte[] bytes) {
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    byte[] changed = SAMPLES.get(first % SAMPLES.size()).clone();
    for (int i = 1; i + 2 < bytes.length; i += 3) {
      int at = ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF) % (changed.length - 4);
      changed[4 + at] = bytes[i + 2];
    }
    taken(changed);
  }

  private static byte[] sample(String name) {
    try (InputStream in =
        IntakeFuzzTest.class.getResourceAsStream("/org/recoupe/intake/parquet/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @FuzzTest(maxDuration = "8s")
  void json(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      JsonRow.parse(text).field("text");
    } catch (BrokenJson e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
    try {
      JsonRow.objects(text);
    } catch (BrokenJson e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
  }
}
