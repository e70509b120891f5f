package org.recoupe.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;

/**
 * Carries JSON to addresses that somebody wrote down: as wary as the {@link Fetcher}, so to no host
 * that is not public, within a time, and never on to another address. Thread-safe.
 */
public final class Courier implements Closeable {
  private final Web web;

  Courier(Settings settings, GuardedResolver resolver, SSLContext tls) {
    this.web = new Web(settings, resolver, tls);
  }

  /** A courier with these settings that looks names up as the system does. */
  public static Courier with(Settings settings) {
    SSLContext tls = org.apache.hc.core5.ssl.SSLContexts.createSystemDefault();
    return new Courier(settings, GuardedResolver.of(settings), tls);
  }

  /**
   * What became of it.
   *
   * @param status of HTTP; 0 if there was no answer
   * @param why it was not taken; empty if it was
   */
  public record Receipt(int status, String why) {
    /** True if it was taken. */
    public boolean taken() {
      return why.isEmpty();
    }

    /** True if the address wants nothing any more (410). */
    public boolean gone() {
      return status == 410;
    }
  }

  /** Carries it there once. */
  public Receipt carry(URI address, Map<String, String> headers, byte[] json) {
    List<Answer.Header> lines =
        headers.entrySet().stream().map(e -> new Answer.Header(e.getKey(), e.getValue())).toList();
    try {
      Answer answer = web.post(Target.of(address), lines, json);
      return new Receipt(answer.status(), reason(answer));
    } catch (Failure e) {
      return new Receipt(0, String.valueOf(e.getMessage()));
    }
  }

  private static String reason(Answer answer) {
    if (answer.status() >= 200 && answer.status() < 300) {
      return "";
    }
    return answer.leadsOn()
        ? "the server leads on to another place"
        : "the server answered " + answer.status();
  }

  @Override
  public void close() throws IOException {
    web.close();
  }
}
