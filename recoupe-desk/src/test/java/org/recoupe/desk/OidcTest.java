package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/** People log in by their newsroom's own login, and nobody else does. */
final class OidcTest {
  private static final String PASSWORD = "douze lettres au moins";

  @TempDir private Path folder = Path.of(".");

  private final FakeLogin login;
  private Optional<OpenDesk> opened = Optional.empty();

  OidcTest() throws IOException, JOSEException {
    login = new FakeLogin();
  }

  private OpenDesk desk() {
    return opened.orElseThrow();
  }

  private Properties properties() {
    return properties(login, "http://127.0.0.1");
  }

  static Properties properties(FakeLogin login, String desk) {
    Properties properties = new Properties();
    properties.setProperty("issuer", login.issuer());
    properties.setProperty("client-id", FakeLogin.CLIENT);
    properties.setProperty("client-secret", FakeLogin.SECRET);
    properties.setProperty("redirect", desk + Oidc.CALLBACK);
    properties.setProperty("role-claim", "realm_access.roles");
    properties.setProperty("role.analyst", "journalistes, enquêtes");
    properties.setProperty("role.admin", "chefs");
    return properties;
  }

  @BeforeEach
  void open() {
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      store.accounts().add("Ana", Account.Role.ADMIN, PASSWORD);
    }
    opened = Optional.of(OpenDesk.withLogin(folder, Oidc.of(properties())));
  }

  @AfterEach
  void close() {
    desk().close();
    login.close();
  }

  private URI setOut(Visit visit) throws IOException, InterruptedException {
    HttpResponse<String> sent = visit.get("/login/oidc?to=%2Fsearches");
    assertEquals(303, sent.statusCode(), sent.body());
    return URI.create(sent.headers().firstValue("Location").orElse(""));
  }

  private HttpResponse<String> logIn(Visit visit) throws IOException, InterruptedException {
    return visit.get(Oidc.CALLBACK + "?" + login.comeBack(setOut(visit)));
  }

  private void refused(UnaryOperator<JWTClaimsSet.Builder> twist, int status)
      throws IOException, InterruptedException {
    login.twisted(twist);
    Visit visit = desk().visit();
    assertEquals(status, logIn(visit).statusCode());
    assertEquals("", visit.cookie("session"));
    assertEquals(303, visit.get("/searches").statusCode(), "led to the login");
  }

  @Test
  void whoIsVouchedForComesInWithTheRoleOfTheirClaim() throws IOException, InterruptedException {
    Visit visit = desk().visit();
    assertTrue(visit.get("/login").body().contains("href=\"/login/oidc"), "a link leads there");
    URI request = setOut(visit);
    Map<String, String> asked = FakeLogin.query(request.getRawQuery());
    assertEquals("S256", asked.get("code_challenge_method"));
    assertEquals("code", asked.get("response_type"));
    assertTrue(asked.get("state").length() > 20 && asked.get("nonce").length() > 20);
    HttpResponse<String> back = visit.get(Oidc.CALLBACK + "?" + login.comeBack(request));
    assertEquals(200, back.statusCode(), back.body());
    assertTrue(back.body().contains("content=\"0;url=/searches\""), back.body());
    String cookies = String.join("\n", back.headers().allValues("Set-Cookie"));
    assertTrue(cookies.contains("SameSite=Strict") && cookies.contains("HttpOnly"), cookies);
    assertEquals(200, visit.get("/searches").statusCode());
    assertTrue(visit.get("/searches").body().contains("Ana (2)"));
    assertEquals(403, visit.get("/accounts").statusCode(), "no administrator");
  }

  @Test
  void overAnEncryptedWireCookiesNeverLeaveIt() throws IOException, InterruptedException {
    desk().close();
    Properties encrypted = properties();
    encrypted.setProperty("redirect", "https://desk.exemple" + Oidc.CALLBACK);
    opened = Optional.of(OpenDesk.withLogin(folder, Oidc.of(encrypted)));
    HttpResponse<String> sent = desk().visit().get("/login/oidc");
    String cookies = String.join("\n", sent.headers().allValues("Set-Cookie"));
    assertTrue(cookies.contains("way=") && cookies.contains("Secure"), cookies);
    assertTrue(cookies.contains("SameSite=Lax"), cookies);
  }

  @Test
  void aNameOfSomebodyHereDoesNotMakeThemOneself() throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      assertEquals(200, logIn(desk().visit()).statusCode());
    }
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      assertEquals(
          List.of(
              new Account("Ana", Account.Role.ADMIN, false),
              new Account("Ana (2)", Account.Role.ANALYST, false)),
          store.accounts().list(),
          "one account of their own, once");
    }
  }

  @Test
  void whoseRoleIsOfNoUseHereOrWhoIsShutOutStaysOut() throws IOException, InterruptedException {
    refused(c -> c.claim("realm_access", Map.of("roles", List.of("cantine"))), 403);
    refused(c -> c.claim("realm_access", "chefs"), 403);
    login.twisted(UnaryOperator.identity());
    assertEquals(200, logIn(desk().visit()).statusCode());
    Visit ana = desk().visit();
    ana.fill("/login", "/login", Map.of("name", "Ana", "password", PASSWORD));
    ana.fill("/accounts", "/accounts/change", Map.of("name", "Ana (2)", "do", "disable"));
    refused(UnaryOperator.identity(), 403);
  }

  @Test
  void aTokenForAnotherOrFromAnotherOrOutOfTimeIsWorthNothing()
      throws IOException, InterruptedException {
    refused(c -> c.claim("nonce", "n-0S6_WzA2Mj"), 401);
    refused(c -> c.audience("another-desk"), 401);
    refused(c -> c.issuer("https://login.exemple"), 401);
    refused(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(3600))), 401);
  }

  @Test
  void aTokenThatSomebodyElseSignedIsWorthNothing() throws IOException, InterruptedException {
    login.forging();
    refused(UnaryOperator.identity(), 401);
  }

  @Test
  void aTokenThatNobodySignedIsWorthNothing() throws IOException, InterruptedException {
    login.unsigned();
    refused(UnaryOperator.identity(), 401);
  }

  @Test
  void aWayIsGoneBackOnceAndByTheBrowserThatSetOut() throws IOException, InterruptedException {
    Visit visit = desk().visit();
    String query = login.comeBack(setOut(visit));
    assertEquals(401, desk().visit().get(Oidc.CALLBACK + "?" + query).statusCode(), "stolen");
    assertEquals(401, visit.get(Oidc.CALLBACK + "?" + query).statusCode(), "gone by now");
    String again = login.comeBack(setOut(visit));
    assertEquals(200, visit.get(Oidc.CALLBACK + "?" + again).statusCode());
    assertEquals(401, visit.get(Oidc.CALLBACK + "?" + again).statusCode(), "replayed");
    assertEquals(401, visit.get(Oidc.CALLBACK + "?code=code1&state=x").statusCode(), "invented");
  }

  @Test
  void whoIsRefusedThereOrWhoseCodeIsInventedStaysOut() throws IOException, InterruptedException {
    Visit visit = desk().visit();
    String state = FakeLogin.query(setOut(visit).getRawQuery()).get("state");
    String refused = Oidc.CALLBACK + "?error=access_denied&state=" + state;
    assertEquals(401, visit.get(refused).statusCode());
    String other = FakeLogin.query(setOut(visit).getRawQuery()).get("state");
    assertEquals(401, visit.get(Oidc.CALLBACK + "?code=zzz&state=" + other).statusCode());
  }

  @Test
  void aWayNeverEndsOnAnotherSite() throws IOException, InterruptedException {
    Visit visit = desk().visit();
    HttpResponse<String> sent = visit.get("/login/oidc?to=%2F%2Fevil.exemple%2F");
    URI request = URI.create(sent.headers().firstValue("Location").orElse(""));
    String body = visit.get(Oidc.CALLBACK + "?" + login.comeBack(request)).body();
    assertTrue(body.contains("content=\"0;url=/\""), body);
  }

  @Test
  void aLoginThatDoesNotAnswerIsToldOnThePage() throws IOException, InterruptedException {
    login.close();
    HttpResponse<String> answer = desk().visit().get("/login/oidc");
    assertEquals(502, answer.statusCode());
    assertTrue(answer.body().contains("n’a pas abouti"), answer.body());
  }

  @Test
  void settingsThatLackSomethingOrAreNotEncryptedAreRefused() {
    Properties plain = properties();
    plain.setProperty("issuer", "http://login.exemple");
    assertThrows(IllegalArgumentException.class, () -> Oidc.of(plain));
    Properties none = properties();
    none.remove("client-id");
    assertThrows(IllegalArgumentException.class, () -> Oidc.of(none));
    assertTrue(!Oidc.of(properties()).toString().contains(FakeLogin.SECRET));
  }
}
