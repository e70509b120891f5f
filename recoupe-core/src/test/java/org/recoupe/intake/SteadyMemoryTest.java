package org.recoupe.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recoupe.model.RawPage;

/** A web archive many times greater than the memory goes through intake, page by page. */
final class SteadyMemoryTest {
  private static final int PAGES = 16_000;

  @Test
  void anArchiveSixTimesTheHeapPasses() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(child.waitFor(5, TimeUnit.MINUTES), "the child never ended");
    assertEquals(PAGES + " pages", said.strip());
  }

  /** The archive is made while it is read, so that only reading it holds memory. */
  static final class Child {
    private Child() {}

    public static void main(String[] none) {
      AtomicInteger pages = new AtomicInteger();
      Intake.standard()
          .read(
              "archive.warc",
              new SequenceInputStream(records()),
              arrival -> pages.addAndGet(arrival instanceof RawPage ? 1 : 0));
      System.out.println(pages.get() + " pages");
    }

    private static Enumeration<InputStream> records() {
      return Collections.enumeration(
          new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int number) {
              return new ByteArrayInputStream(record(number));
            }

            @Override
            public int size() {
              return PAGES;
            }
          });
    }

    private static byte[] record(int number) {
      String page = "<html><title>Page %d</title><p>%s".formatted(number, "Le pont. ".repeat(1000));
      String answer =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(page.length(), page);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%1$d>\r\n"
              + "WARC-Date: 2021-04-07T00:00:00Z\r\nWARC-Target-URI: https://bac.exemple/%1$d\r\n"
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: %2$d\r\n\r\n";
      return (head.formatted(number, answer.length()) + answer + "\r\n\r\n")
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }
}
