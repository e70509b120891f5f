package org.recoupe.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.store.Account;
import org.recoupe.store.Store;

/** A desk on which people log in, and what somebody tries who should not. */
final class AccountsTest {
  private static final String PASSWORD = "douze lettres au moins";
  private static final byte[] TEXT = "Le bac reprendra lundi.".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of(".");
  private OpenDesk desk;

  @BeforeEach
  void open() {
    try (Store store = Store.open(folder.toString(), Clock.systemUTC())) {
      for (Account.Role role : Account.Role.values()) {
        store.accounts().add(name(role), role, PASSWORD);
      }
    }
    desk = OpenDesk.withAccounts(folder, "desk.exemple");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String name(Account.Role role) {
    return "la " + role;
  }

  private Visit loggedIn(Account.Role role) throws IOException, InterruptedException {
    Visit visit = desk.visit();
    assertEquals(303, login(visit, name(role), PASSWORD).statusCode());
    return visit;
  }

  private static HttpResponse<String> login(Visit visit, String name, String password)
      throws IOException, InterruptedException {
    return visit.fill("/login", "/login", Map.of("name", name, "password", password));
  }

  @Test
  void whoHasNotLoggedInSeesNothing() throws IOException, InterruptedException {
    for (String path : List.of("/", "/search?q=a", "/stories/x", "/decisions", "/decisions.csv")) {
      HttpResponse<String> answer = desk.get(path);
      assertEquals(303, answer.statusCode(), path);
      assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/login?to="), path);
    }
    for (String path : List.of("/api/stories", "/api/decisions", "/api/events", "/metrics")) {
      assertEquals(401, desk.get(path).statusCode(), path);
    }
    assertEquals(401, desk.post("/api/articles", TEXT).statusCode());
    assertEquals(401, desk.post("/intake", TEXT).statusCode());
    assertEquals(200, desk.get("/login").statusCode());
    assertEquals(200, desk.get("/health").statusCode());
  }

  @Test
  void whoLogsInComesToWhereTheyWantedAndOutAgain() throws IOException, InterruptedException {
    Visit visit = desk.visit();
    Map<String, String> form =
        Map.of("name", name(Account.Role.READER), "password", PASSWORD, "back", "/names");
    HttpResponse<String> answer = visit.fill("/login?to=%2Fnames", "/login", form);
    assertEquals("/names", answer.headers().firstValue("Location").orElse(""));
    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("session="))
            .findFirst()
            .orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertTrue(visit.get("/names").body().contains(name(Account.Role.READER)));
    String token = visit.cookie("session");
    assertEquals(303, visit.fill("/names", "/logout", Map.of()).statusCode());
    assertEquals(303, desk.get("/names", "Cookie", "session=" + token).statusCode(), "it is over");
    form =
        Map.of("name", name(Account.Role.READER), "password", PASSWORD, "back", "//pirate.exemple");
    HttpResponse<String> led = visit.fill("/login", "/login", form);
    assertEquals("/", led.headers().firstValue("Location").orElse(""), "nobody is led elsewhere");
  }

  @Test
  void whoGuessesPasswordsIsHeldUp() throws IOException, InterruptedException {
    Visit visit = desk.visit();
    int refused = 0;
    for (int i = 0; i < 14; i++) {
      HttpResponse<String> answer = login(visit, name(Account.Role.ADMIN), "mot de passe " + i);
      assertTrue(List.of(401, 429).contains(answer.statusCode()), i + " " + answer.statusCode());
      refused += answer.statusCode() == 429 ? 1 : 0;
    }
    assertTrue(refused >= 1, "nobody is held up");
    assertNotEquals(303, login(visit, name(Account.Role.ADMIN), PASSWORD).statusCode());
    assertEquals("", visit.cookie("session"));
  }

  @Test
  void aSessionThatSomebodyElseChoseIsNone() throws IOException, InterruptedException {
    String chosen = "A".repeat(43);
    Visit visit = desk.visit();
    Map<String, String> form =
        Map.of(
            "name", name(Account.Role.ADMIN), "password", PASSWORD, "_seal", visit.seal("/login"));
    HttpResponse<String> answer =
        visit.send(
            "/login", form, "Cookie", "session=" + chosen + "; seat=" + visit.cookie("seat"));
    assertEquals(303, answer.statusCode());
    assertNotEquals(chosen, visit.cookie("session"));
    assertEquals(303, desk.get("/", "Cookie", "session=" + chosen).statusCode());
    assertEquals(200, desk.get("/", "Cookie", "session=" + visit.cookie("session")).statusCode());
  }

  @Test
  void rolesHold() throws IOException, InterruptedException {
    Visit reader = loggedIn(Account.Role.READER);
    Visit analyst = loggedIn(Account.Role.ANALYST);
    Visit admin = loggedIn(Account.Role.ADMIN);
    Map<String, String> undo = Map.of("reason", "x");
    assertEquals(403, reader.fill("/account", "/decisions/1/undo", undo).statusCode());
    assertEquals(404, analyst.fill("/account", "/decisions/1/undo", undo).statusCode());
    assertEquals(403, reader.fill("/account", "/feeds", Map.of("address", "x")).statusCode());
    for (String path : List.of("/accounts", "/audit")) {
      assertEquals(403, reader.get(path).statusCode(), path);
      assertEquals(403, analyst.get(path).statusCode(), path);
      assertEquals(200, admin.get(path).statusCode(), path);
    }
    Map<String, String> self =
        Map.of("name", name(Account.Role.ANALYST), "do", "role", "role", "admin");
    assertEquals(403, analyst.fill("/account", "/accounts/change", self).statusCode());
    assertTrue(admin.get("/audit").body().contains("denied"));
  }

  @Test
  void formsOfOthersChangeNothing() throws IOException, InterruptedException {
    Visit admin = loggedIn(Account.Role.ADMIN);
    Visit reader = loggedIn(Account.Role.READER);
    Map<String, String> shut = Map.of("name", name(Account.Role.READER), "do", "disable");
    assertEquals(403, admin.send("/accounts/change", shut).statusCode(), "no seal");
    Map<String, String> lent = new java.util.TreeMap<>(shut);
    lent.put("_seal", reader.seal("/account"));
    assertEquals(403, admin.send("/accounts/change", lent).statusCode(), "another's seal");
    Map<String, String> own = new java.util.TreeMap<>(shut);
    own.put("_seal", admin.seal("/account"));
    assertEquals(
        403,
        admin.send("/accounts/change", own, "Origin", "https://pirate.exemple").statusCode(),
        "another site");
    assertEquals(200, reader.get("/").statusCode());
    assertEquals(303, admin.send("/accounts/change", own).statusCode());
    assertEquals(303, reader.get("/").statusCode(), "the session of a closed account is over");
  }

  @Test
  void adminsMakeAccountsAndNobodyShutsThemselvesOut() throws IOException, InterruptedException {
    Visit admin = loggedIn(Account.Role.ADMIN);
    String hostile = "<script>alert(1)</script>";
    Map<String, String> form = Map.of("name", hostile, "role", "analyst", "password", PASSWORD);
    assertEquals(303, admin.fill("/accounts", "/accounts", form).statusCode());
    assertEquals(400, admin.fill("/accounts", "/accounts", form).statusCode(), "twice");
    assertFalse(admin.get("/accounts").body().contains(hostile));
    assertFalse(admin.get("/audit").body().contains(hostile));
    Map<String, String> weak = Map.of("name", "b", "role", "reader", "password", "court");
    assertEquals(400, admin.fill("/accounts", "/accounts", weak).statusCode());
    Map<String, String> self = Map.of("name", name(Account.Role.ADMIN), "do", "disable");
    assertEquals(400, admin.fill("/accounts", "/accounts/change", self).statusCode());
    assertEquals(303, login(desk.visit(), hostile, PASSWORD).statusCode());
  }

  @Test
  void aKeyOpensTheInterfaceAsFarAsItsRoleGoes() throws IOException, InterruptedException {
    String analyst = key(loggedIn(Account.Role.ANALYST));
    String reader = key(loggedIn(Account.Role.READER));
    String[] bearer = {"Authorization", "Bearer " + analyst};
    assertEquals(200, desk.get("/api/stories", bearer).statusCode());
    assertEquals(202, desk.post("/api/articles", TEXT, bearer).statusCode());
    String[] lesser = {"Authorization", "Bearer " + reader};
    assertEquals(200, desk.get("/api/stories", lesser).statusCode());
    assertEquals(403, desk.post("/api/articles", TEXT, lesser).statusCode());
    assertEquals(403, desk.post("/api/decisions", TEXT, lesser).statusCode());
    assertEquals(415, desk.post("/api/decisions", TEXT, bearer).statusCode(), "let in");
    assertEquals(401, desk.get("/api/stories", "Authorization", "Bearer x").statusCode());
    String basic =
        "Basic "
            + Base64.getEncoder().encodeToString(("x:" + analyst).getBytes(StandardCharsets.UTF_8));
    assertEquals(401, desk.post("/api/articles", TEXT, "Authorization", basic).statusCode());
  }

  private static String key(Visit visit) throws IOException, InterruptedException {
    String made = visit.fill("/account", "/account/keys", Map.of("label", "essai")).body();
    String key = made.replaceAll("(?s).*<code class=\"key\">([^<]+)</code>.*", "$1");
    assertFalse(visit.get("/account").body().contains(key), "it is shown once");
    return key;
  }

  @Test
  void aRevokedKeyAndAnOldPasswordOpenNothing() throws IOException, InterruptedException {
    Visit visit = loggedIn(Account.Role.ANALYST);
    String key = key(visit);
    visit.fill("/account", "/account/keys/1/revoke", Map.of());
    assertEquals(401, desk.get("/api/stories", "Authorization", "Bearer " + key).statusCode());
    String next = "un autre mot de passe";
    Map<String, String> wrong = Map.of("now", "faux", "password", next);
    assertEquals(403, visit.fill("/account", "/account/password", wrong).statusCode());
    Map<String, String> right = Map.of("now", PASSWORD, "password", next);
    assertEquals(303, visit.fill("/account", "/account/password", right).statusCode());
    assertEquals(303, visit.get("/").statusCode(), "all sessions are over");
    assertEquals(401, login(visit, name(Account.Role.ANALYST), PASSWORD).statusCode());
    assertEquals(303, login(visit, name(Account.Role.ANALYST), next).statusCode());
  }

  @Test
  void onlyItsOwnNamesLeadToIt() throws IOException {
    assertEquals(303, desk.asHost("desk.exemple"));
    assertEquals(303, desk.asHost("192.0.2.7:8620"));
    assertEquals(421, desk.asHost("pirate.exemple"));
    assertEquals(421, desk.asHost("desk.exemple.pirate.exemple"));
  }
}
