package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, if it has one; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; where there is none the test is skipped and says so, or fails if it is required. */
  static Chromium start() {
    Optional<Path> program = program();
    String required = System.getenv().getOrDefault("RECOUPE_REQUIRE", "");
    if (program.isEmpty() && List.of(required.split(",")).contains("chromium")) {
      fail("Chromium is required here, and there is none (set CHROMIUM)");
    }
    Assumptions.assumeTrue(program.isPresent(), "skipped: no Chromium here (set CHROMIUM)");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** The one that {@code CHROMIUM} names ("none": do without), else one where systems keep it. */
  private static Optional<Path> program() {
    if ("none".equals(System.getenv("CHROMIUM"))) {
      return Optional.empty();
    }
    Stream<String> named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
    Stream<String> usual =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
