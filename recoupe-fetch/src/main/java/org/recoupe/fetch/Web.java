package org.recoupe.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * One request, one answer, within its time and size: Apache's HttpClient without redirects,
 * repeats, cookies or unpacking of its own, and with a look at each address that it connects to.
 * Thread-safe.
 */
final class Web implements Closeable {
  private static final int LONGEST_HEADER = 16_384;
  private static final int MOST_HEADERS = 200;

  private final Settings settings;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Web::daemon);

  Web(Settings settings, GuardedResolver resolver, SSLContext tls) {
    this.settings = settings;
    Timeout patience = Timeout.of(settings.deadline());
    Http1Config bounds =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(resolver)
                    .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(patience)
                            .setSocketTimeout(patience)
                            .build())
                    .setMaxConnTotal(settings.hosts() * 2)
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build())
            .setUserAgent(settings.agent())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
    watch.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "recoupe-fetch-watch");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Asks for an address.
   *
   * @throws Failure if no whole answer came within time and size
   */
  Answer get(URI address, List<Answer.Header> conditions) throws Failure {
    HttpGet request = new HttpGet(address);
    request.setHeader(
        "Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader("Accept-Language", "fr, *;q=0.5");
    return asked(request, conditions);
  }

  /**
   * Sends something to an address.
   *
   * @throws Failure if no whole answer came within time and size
   */
  Answer post(URI address, List<Answer.Header> headers, byte[] body) throws Failure {
    HttpPost request = new HttpPost(address);
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    return asked(request, headers);
  }

  private Answer asked(HttpUriRequestBase request, List<Answer.Header> headers) throws Failure {
    headers.forEach(header -> request.setHeader(header.name(), header.value()));
    ScheduledFuture<?> alarm =
        watch.schedule(request::cancel, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(request, response -> answer(request, response));
    } catch (Failure e) {
      throw e;
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw request.isCancelled() ? late() : Failure.failed(reason(e));
    } finally {
      alarm.cancel(false);
    }
  }

  private Failure late() {
    return Failure.failed("no whole answer within " + settings.deadline().toMillis() + " ms");
  }

  private Answer answer(HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException {
    List<Answer.Header> headers = new ArrayList<>();
    for (var header : response.getHeaders()) {
      headers.add(new Answer.Header(header.getName(), String.valueOf(header.getValue())));
    }
    String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    return new Answer(response.getCode(), reason, headers, body(request, response));
  }

  /** The stream is not closed: closing reads on to its end, and it may have none. */
  @SuppressWarnings("MustBeClosedChecker")
  private byte[] body(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    InputStream in = entity.getContent();
    boolean announced = entity.getContentLength() > settings.answerBytes();
    byte[] bytes = announced ? new byte[0] : in.readNBytes(settings.answerBytes() + 1);
    if (announced || bytes.length > settings.answerBytes()) {
      request.cancel();
      throw tooLarge();
    }
    return bytes;
  }

  private Failure tooLarge() {
    return Failure.refused("larger than " + settings.answerBytes() + " bytes");
  }

  private static String reason(Exception e) {
    if (e instanceof GuardedResolver.NotPublicException) {
      return "not a public host";
    }
    if (e instanceof UnknownHostException) {
      return "no such host";
    }
    if (e instanceof SocketTimeoutException) {
      return "the server does not answer";
    }
    if (e instanceof ConnectException) {
      return "no connection";
    }
    if (e instanceof SSLException) {
      return "the secure connection is broken or not to be trusted";
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("premature end") || message.contains("truncated")
        ? "the answer is cut short"
        : "the answer is broken";
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
