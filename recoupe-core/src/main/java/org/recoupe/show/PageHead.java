package org.recoupe.show;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands before and behind the body: style sheet and script, and a policy that lets nothing
 * run or load but these two, known by their hashes.
 */
final class PageHead {
  private static final String STYLE = Resource.text("page.css");
  private static final String SCRIPT = Resource.text("page.js");
  private static final String POLICY =
      "default-src 'none'; script-src 'sha256-"
          + hash(SCRIPT)
          + "'; style-src 'sha256-"
          + hash(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private final PageLanguage language;

  PageHead(PageLanguage language) {
    this.language = language;
  }

  void write(Html html, String title) {
    html.doctype();
    html.empty("html", "lang", language.tag()).line();
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    String view = "width=device-width, initial-scale=1";
    html.empty("meta", "name", "viewport", "content", view).line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title).line();
    html.own("style", STYLE).line();
    html.close().line();
  }

  void end(Html html) {
    html.own("script", SCRIPT).line();
  }

  /** The policy of the page. */
  String policy() {
    return POLICY;
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
