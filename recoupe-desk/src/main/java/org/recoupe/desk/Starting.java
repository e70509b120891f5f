package org.recoupe.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What everybody is answered before there is a desk: that it is starting. People get a page that
 * asks again by itself, programs a problem after RFC 9457.
 */
final class Starting implements Filter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SOON_SECONDS = "1";

  private final byte[] page = page();
  private volatile boolean over;

  private static byte[] page() {
    try (InputStream in = Starting.class.getResourceAsStream("starting.html")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void done() {
    over = true;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain desk)
      throws IOException, ServletException {
    if (over) {
      desk.doFilter(asked, answer);
    } else {
      tell((HttpServletRequest) asked, (HttpServletResponse) answer);
    }
  }

  private void tell(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    Guardrails.HEADERS.forEach(answer::setHeader);
    String path = asked.getRequestURI();
    if (path.equals("/health")) {
      write(answer, "application/json", JSON.writeValueAsBytes(Map.of("status", "up")));
      return;
    }
    answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    answer.setHeader("Retry-After", SOON_SECONDS);
    if (Refusals.wantsPage(Optional.ofNullable(asked.getHeader("Accept")), path)) {
      write(answer, "text/html; charset=utf-8", page);
    } else {
      Map<String, Object> problem =
          Problem.of(answer.getStatus(), "Service Unavailable", "starting", path);
      write(answer, Problem.TYPE, JSON.writeValueAsBytes(problem));
    }
  }

  private static void write(HttpServletResponse answer, String type, byte[] body)
      throws IOException {
    answer.setContentType(type);
    answer.setContentLength(body.length);
    answer.getOutputStream().write(body);
  }
}
