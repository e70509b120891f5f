package org.recoupe.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page in a real browser. */
final class BrowserPageTest {
  private static final Path FOLDER = Path.of("target", "show");
  private static Chromium chromium;
  private static String one;
  private static String heap;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void writePagesAndStartTheBrowser() throws IOException {
    chromium = Chromium.start();
    Files.createDirectories(FOLDER);
    one = write("one.html", HtmlPageTest.page(InventedDossier.oneStory()));
    heap = write("heap.html", HtmlPageTest.page(InventedDossier.heap()));
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void forget() {
    complaints.clear();
    requests.clear();
    context = chromium.browser().newContext();
  }

  @AfterEach
  void closeTheWindow() {
    context.close();
  }

  private static String write(String name, String page) throws IOException {
    return Files.writeString(FOLDER.resolve(name), page).toUri().toString();
  }

  private Page open(String address, int width, int height, Browser.NewContextOptions options) {
    context.close();
    context = chromium.browser().newContext(options.setViewportSize(width, height));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text()));
    page.onPageError(complaints::add);
    page.onRequest(r -> requests.add(r.url()));
    page.navigate(address);
    return page;
  }

  private Page open(String address, int width) {
    return open(address, width, 900, new Browser.NewContextOptions());
  }

  /** Keeps a picture for whoever wants to look ({@code -Drecoupe.look=true}). */
  private static void look(Page page, String name) {
    if (Boolean.getBoolean("recoupe.look")) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
    }
  }

  private static boolean scrollsSideways(Page page) {
    String wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    return (Boolean) page.evaluate(wide);
  }

  @Test
  void nothingIsAskedForAndNothingComplains() {
    for (String address : List.of(one, heap)) {
      requests.clear();
      look(open(address, 1280), address.equals(one) ? "one" : "heap");
      assertEquals(List.of(address), requests);
      assertEquals(List.of(), complaints);
    }
  }

  @Test
  void theProofFollowsTheFocus() {
    Page page = open(one, 1280);
    Locator line = page.locator(".dis a.l").first();
    line.focus();
    String proof = page.locator("#proof-body").innerText();
    assertTrue(proof.contains("Les deux dirigeants se sont entretenus"), proof);
    assertTrue(proof.contains("La Gazette du Rhin"), proof);
    assertEquals("plus de quatre heures", page.locator("#proof-body mark").innerText());
    assertTrue(page.locator("#proof-terms").innerText().contains("Jonas Reuter"));
    look(page, "proof");
  }

  @Test
  void theKeysJAndKWalkFromLineToLine() {
    Page page = open(one, 1280);
    page.keyboard().press("j");
    String first = (String) page.evaluate("document.activeElement.textContent");
    page.keyboard().press("j");
    assertFalse(first.equals(page.evaluate("document.activeElement.textContent")));
    page.keyboard().press("k");
    assertEquals(first, page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void aLineGoesToItsSentence() {
    Page page = open(one, 1280);
    page.locator(".announcements a.l").first().click();
    assertEquals(1, page.locator(".txt span:target").count());
    assertTrue(page.locator(".txt span:target").isVisible());
  }

  @Test
  void aLineUnfoldsTheArticleItLeadsTo() {
    Page page = open(heap, 1280);
    page.locator("details.story > summary").first().evaluate("e => e.parentElement.open = true");
    page.locator("#h-s1-announcements a.l").first().click();
    assertTrue(page.locator(".txt span:target").isVisible());
  }

  @Test
  void theLanguageIsSwitchedWithAndWithoutScripts() {
    for (boolean scripts : List.of(true, false)) {
      Browser.NewContextOptions options = new Browser.NewContextOptions();
      Page page = open(one, 1280, 900, options.setJavaScriptEnabled(scripts));
      assertTrue(page.getByText("L’essentiel").first().isVisible());
      page.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
      assertTrue(page.getByText("The essentials").last().isVisible());
      assertFalse(page.getByText("L’essentiel").last().isVisible());
    }
  }

  @Test
  void theSwitchedPageSaysSoToScreenReaders() {
    Page page = open(one, 1280);
    page.locator("#lang-en").check(new Locator.CheckOptions().setForce(true));
    assertEquals("en", page.locator("html").getAttribute("lang"));
    assertEquals("Contents", page.locator("nav.toc").getAttribute("aria-label"));
    look(page, "english");
  }

  @Test
  void withoutScriptsALineIsALink() {
    Browser.NewContextOptions options = new Browser.NewContextOptions();
    Page page = open(one, 1280, 900, options.setJavaScriptEnabled(false));
    assertFalse(page.locator("#proof").isVisible());
    page.locator(".dis a.l").first().click();
    assertTrue(page.locator(".txt span:target").isVisible());
    look(page, "noscript");
  }

  @Test
  void aPhoneScrollsDownwardsOnly() {
    for (String address : List.of(one, heap)) {
      Page page = open(address, 360, 760, new Browser.NewContextOptions());
      assertFalse(scrollsSideways(page), address);
      look(page, address.equals(one) ? "phone" : "phone-heap");
    }
  }

  @Test
  void onAPhoneTheFirstTapShowsTheSentence() {
    Page page = open(one, 360, 760, new Browser.NewContextOptions().setHasTouch(true));
    page.locator(".dis a.l").first().tap();
    assertTrue(page.locator("#proof").isVisible());
    assertEquals(0, page.locator(".txt span:target").count());
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("sheet.png")));
    page.locator("#go-article").tap();
    assertTrue(page.locator(".txt span:target").isVisible());
    assertFalse(page.locator("#proof").isVisible());
  }

  @Test
  void theIndexIsSearchedWithoutAccents() {
    Page page = open(heap, 1280);
    page.locator("#find").fill("greve");
    assertEquals(1, page.locator(".index tbody tr:visible").count());
  }

  @Test
  void axeFindsNothingInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (String address : List.of(one, heap)) {
        Page page =
            open(address, 1280, 900, new Browser.NewContextOptions().setColorScheme(scheme));
        var found = new AxeBuilder(page).analyze().getViolations();
        assertTrue(found.isEmpty(), () -> scheme + " " + address + " " + found);
        look(page, (address.equals(one) ? "one-" : "heap-") + scheme);
      }
    }
  }

  @Test
  void itPrints() throws IOException {
    Page page = open(one, 1280);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(FOLDER.resolve("a.pdf")));
    assertTrue(pdf.length > 20_000);
    assertFalse(page.locator("nav.toc").first().isVisible());
  }
}
