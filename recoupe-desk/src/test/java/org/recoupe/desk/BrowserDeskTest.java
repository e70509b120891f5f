package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/** The desk in a real browser. */
final class BrowserDeskTest {
  @TempDir private static Path folder = Path.of(".");
  private static Chromium chromium;
  private static Newsroom newsroom;
  private static List<String> pages;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    chromium = Chromium.start();
    newsroom = Newsroom.filled(folder, "crue");
    pages = PagesTest.pages(newsroom);
  }

  @AfterAll
  static void close() {
    if (newsroom != null) {
      newsroom.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void forget() {
    complaints.clear();
    context = chromium.browser().newContext();
  }

  @AfterEach
  void closeTheWindow() {
    context.close();
  }

  private Page window(Browser.NewContextOptions options) {
    context.close();
    context = chromium.browser().newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(m -> complain(m.type(), m.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return page;
  }

  /** Advice to developers is no complaint. */
  private void complain(String type, String text) {
    if (!type.equals("verbose")) {
      complaints.add(type + ": " + text);
    }
  }

  private static String address(String path) {
    return newsroom.open().at(path).toString();
  }

  @Test
  void noPageComplainsAndNoScriptOfAnArticleRuns() {
    Page page = window(new Browser.NewContextOptions());
    for (String path : pages) {
      page.navigate(address(path));
      assertEquals(List.of(), complaints, path);
    }
  }

  @Test
  void axeFindsNothingInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = window(new Browser.NewContextOptions().setColorScheme(scheme));
      for (String path : pages) {
        page.navigate(address(path));
        var found = new AxeBuilder(page).analyze().getViolations();
        assertTrue(found.isEmpty(), () -> scheme + " " + path + " " + found);
      }
    }
  }

  @Test
  void aPhoneScrollsDownwardsOnly() {
    Page page = window(new Browser.NewContextOptions().setViewportSize(360, 760));
    String wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    for (String path : pages) {
      page.navigate(address(path));
      assertFalse((Boolean) page.evaluate(wide), path);
    }
  }

  @Test
  void theFirstKeyLeadsPastTheSections() {
    Page page = window(new Browser.NewContextOptions());
    page.navigate(address("/sources"));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertEquals("main", page.evaluate("document.activeElement.id"));
    page.keyboard().press("Tab");
    assertTrue((Boolean) page.evaluate("document.activeElement.matches('main a')"));
  }

  @Test
  void fromTheCalendarOneComesToTheSentenceAndToTheStory() {
    Page page =
        window(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(address("/announcements?month=2024-05"));
    page.locator(".due a.l").first().click();
    assertTrue(page.locator("#at").isVisible());
    page.locator(".crumbs a").click();
    assertTrue(page.locator("nav.around").isVisible());
    page.locator("nav.around a").first().click();
    assertTrue(page.locator(".stories").isVisible());
  }

  @Test
  void filesAreSentAndReadWhileOneLooks() {
    Page page = window(new Browser.NewContextOptions());
    page.navigate(address("/intake"));
    byte[] text =
        "Le bac de Seyssel reprendra lundi, a annoncé la mairie.".getBytes(StandardCharsets.UTF_8);
    page.locator("#files").setInputFiles(new FilePayload("bac.txt", "text/plain", text));
    page.locator("#drop button").click();
    page.locator(".state[data-waiting='0']").waitFor();
    assertTrue(page.locator(".arrivals").innerText().contains("bac.txt"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void anAdministratorComesInAndEachPageHoldsUp(@TempDir Path other) {
    try (Store store = Store.open(other.toString(), Clock.systemUTC())) {
      store.accounts().add("Claire", Account.Role.ADMIN, "douze lettres au moins");
      long search = store.savedSearches().save("Claire", "ponts " + Newsroom.SCRIPT, "q=pont");
      store.webhooks().set(search, "https://example.org/" + "long".repeat(100));
      store.accounts().add("Rémi", Account.Role.READER, "douze lettres au moins");
    }
    try (OpenDesk desk = OpenDesk.withAccounts(other, "desk.exemple")) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page =
            window(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(360, 760));
        page.navigate(desk.at("/accounts").toString());
        holdsUp(page);
        page.locator("[name=name]").fill("Claire");
        page.locator("[name=password]").fill("douze lettres au moins");
        page.keyboard().press("Enter");
        page.waitForURL("**/accounts");
        for (String path :
            List.of("/accounts", "/audit", "/account", "/searches", "/searches/1/webhook")) {
          page.navigate(desk.at(path).toString());
          page.locator("details").all().forEach(one -> one.locator("summary").click());
          holdsUp(page);
        }
        assertEquals(List.of(), complaints);
      }
    }
  }

  /** Chromium keeps strict cookies back where another site leads on to a page. */
  @Test
  void whoComesBackFromTheLoginOfTheNewsroomIsIn(@TempDir Path other)
      throws IOException, JOSEException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (FakeLogin login = new FakeLogin()) {
      login.elsewhere();
      Oidc oidc = Oidc.of(OidcTest.properties(login, "http://127.0.0.1:" + port));
      try (OpenDesk desk = OpenDesk.withLogin(other, oidc, port)) {
        Page page = window(new Browser.NewContextOptions().setViewportSize(360, 760));
        page.navigate(desk.at("/searches").toString());
        holdsUp(page);
        page.locator("a[href^='/login/oidc']").press("Enter");
        page.waitForURL("**/searches");
        assertTrue(page.locator(".who-am-i").innerText().contains("Ana"));
        assertEquals(List.of(), complaints);
      }
    }
  }

  private static void holdsUp(Page page) {
    var found = new AxeBuilder(page).analyze().getViolations();
    assertTrue(found.isEmpty(), () -> page.url() + " " + found);
    String wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assertFalse((Boolean) page.evaluate(wide), page.url());
  }

  @Test
  void anAnalystRejectsAFindingWithoutScriptsAndTakesThatBack() {
    Page page = window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(address("/?order=large"));
    page.locator(".stories h2 a").first().press("Enter");
    page.locator(".ways a[href*='/decide/finding/']").first().press("Enter");
    page.locator("form.decide [name=reason]").fill("vu sur place");
    page.locator("button[value=reject]").press("Enter");
    assertTrue(page.locator(".left-out").innerText().contains("vu sur place"));
    page.locator(".left-out .ways a").press("Enter");
    page.locator(".remarks summary").first().press("Enter");
    page.locator(".remarks [name=reason]").first().fill("erreur");
    page.locator(".remarks button").first().press("Enter");
    page.locator(".crumbs a").press("Enter");
    page.locator("nav.around").waitFor();
    assertEquals(0, page.locator(".left-out").count());
  }

  @Test
  void onPaperThereIsNoNavigation() {
    Page page = window(new Browser.NewContextOptions());
    page.navigate(address("/announcements?month=2024-05"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(page.locator(".sections").isVisible());
    assertTrue(page.locator(".due").first().isVisible());
  }
}
