package org.recoupe.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class AccountsTest {
  private static final String PASSWORD = "le chat dort sur le piano";
  private static final Account ANA = new Account("ana", Account.Role.ANALYST, false);

  @TempDir private Path folder = Path.of(".");

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private final AtomicReference<Instant> moment =
        new AtomicReference<>(Instant.parse("2021-11-08T12:00:00Z"));

    void forward(Duration time) {
      moment.updateAndGet(at -> at.plus(time));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return moment.get();
    }
  }

  private interface OnStore {
    void run(Store store, Hands clock);
  }

  private Stream<DynamicTest> onEach(OnStore test) {
    return Databases.empty(folder)
        .map(
            url ->
                DynamicTest.dynamicTest(
                    url.startsWith("jdbc:") ? "PostgreSQL" : "SQLite",
                    () -> {
                      Hands clock = new Hands();
                      try (Store store = Store.open(url, clock)) {
                        store.accounts().add("ana", Account.Role.ANALYST, PASSWORD);
                        test.run(store, clock);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whoIsVouchedForIsKnownBySubjectAndOpenedByNoPassword() {
    return onEach(
        (store, clock) -> {
          ForeignLogins logins = store.foreignLogins();
          Account first = logins.account("i", "s1", "ana", Account.Role.READER).orElseThrow();
          assertEquals(new Account("ana (2)", Account.Role.READER, false), first);
          Account again = logins.account("i", "s1", "bea", Account.Role.ANALYST).orElseThrow();
          assertEquals(new Account("ana (2)", Account.Role.ANALYST, false), again);
          assertEquals(
              "ana (3)",
              logins.account("j", "s1", "ana", Account.Role.READER).orElseThrow().name());
          assertEquals(Optional.empty(), store.accounts().login("ana (2)", PASSWORD));
          store.accounts().disable("ana (2)");
          assertEquals(Optional.empty(), logins.account("i", "s1", "ana", Account.Role.ADMIN));
        });
  }

  @TestFactory
  Stream<DynamicTest> whoKnowsThePasswordComesIn() {
    return onEach(
        (store, clock) -> {
          Accounts accounts = store.accounts();
          assertEquals(Optional.of(ANA), accounts.login("ana", PASSWORD));
          assertEquals(Optional.empty(), accounts.login("ana", PASSWORD + "?"));
          assertEquals(Optional.empty(), accounts.login("nobody", PASSWORD));
          assertEquals(Optional.empty(), accounts.login("ana", "x".repeat(1_000_000)));
          assertFalse(accounts.add("ana", Account.Role.ADMIN, PASSWORD), "the name is taken");
          assertTrue(accounts.password("ana", "un autre mot de passe"));
          assertEquals(Optional.empty(), accounts.login("ana", PASSWORD));
          assertTrue(accounts.login("ana", "un autre mot de passe").isPresent());
          assertThrows(
              IllegalArgumentException.class,
              () -> accounts.add("léo", Account.Role.READER, "court"));
        });
  }

  @TestFactory
  Stream<DynamicTest> noSecretIsKept() {
    return onEach(
        (store, clock) -> {
          String token = store.sessions().open(ANA, Duration.ofHours(1));
          String key = store.apiKeys().add(ANA, "carnet");
          List<String> kept =
              store
                  .jdbi()
                  .withHandle(
                      h ->
                          h.createQuery(
                                  "select password from account union select digest from session"
                                      + " union select digest from api_key")
                              .mapTo(String.class)
                              .list());
          assertEquals(3, kept.size());
          for (String secret : List.of(PASSWORD, token, key)) {
            assertTrue(kept.stream().noneMatch(digest -> digest.contains(secret)));
          }
          assertTrue(kept.stream().anyMatch(digest -> digest.startsWith("$argon2id$")));
        });
  }

  @TestFactory
  Stream<DynamicTest> whoGuessesTenTimesWaits() {
    return onEach(
        (store, clock) -> {
          Accounts accounts = store.accounts();
          for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), accounts.login("ana", "je devine encore " + i));
          }
          assertEquals(Optional.empty(), accounts.login("ana", PASSWORD), "even with the password");
          clock.forward(Duration.ofMinutes(16));
          assertEquals(Optional.of(ANA), accounts.login("ana", PASSWORD));
          accounts.login("ana", "je devine encore");
          assertEquals(Optional.of(ANA), accounts.login("ana", PASSWORD), "counted from nought");
        });
  }

  @TestFactory
  Stream<DynamicTest> aSessionEnds() {
    return onEach(
        (store, clock) -> {
          Sessions sessions = store.sessions();
          String one = sessions.open(ANA, Duration.ofHours(1));
          String other = sessions.open(ANA, Duration.ofHours(9));
          assertNotEquals(one, other);
          assertEquals(Optional.of(ANA), sessions.account(one));
          clock.forward(Duration.ofHours(2));
          assertEquals(Optional.empty(), sessions.account(one), "it is over");
          assertEquals(Optional.of(ANA), sessions.account(other));
          sessions.close(other);
          assertEquals(Optional.empty(), sessions.account(other), "it was closed");
          String third = sessions.open(ANA, Duration.ofHours(9));
          store.accounts().password("ana", "un autre mot de passe");
          assertEquals(Optional.empty(), sessions.account(third), "the password changed");
          assertEquals(Optional.empty(), sessions.account("' or 1=1 --"));
        });
  }

  @TestFactory
  Stream<DynamicTest> aShutAccountOpensNothing() {
    return onEach(
        (store, clock) -> {
          String token = store.sessions().open(ANA, Duration.ofHours(1));
          String key = store.apiKeys().add(ANA, "carnet");
          assertTrue(store.accounts().disable("ana"));
          assertFalse(store.accounts().disable("ana"));
          assertEquals(Optional.empty(), store.accounts().login("ana", PASSWORD));
          assertEquals(Optional.empty(), store.sessions().account(token));
          assertEquals(Optional.empty(), store.apiKeys().account(key));
          assertTrue(store.accounts().list().get(0).disabled());
        });
  }

  @TestFactory
  Stream<DynamicTest> aKeyOpensUntilItIsRevoked() {
    return onEach(
        (store, clock) -> {
          ApiKeys keys = store.apiKeys();
          String key = keys.add(ANA, "carnet");
          assertEquals(Optional.of(ANA), keys.account(key));
          assertEquals(Optional.empty(), keys.account(key + "x"));
          long id = keys.list(ANA).get(0).id();
          Account other = new Account("léo", Account.Role.ADMIN, false);
          assertFalse(keys.revoke(other, id), "it is not his");
          assertTrue(keys.revoke(ANA, id));
          assertEquals(Optional.empty(), keys.account(key));
          assertTrue(keys.list(ANA).get(0).revoked());
        });
  }

  @TestFactory
  Stream<DynamicTest> rolesMayWhatThoseBelowMay() {
    return onEach(
        (store, clock) -> {
          assertTrue(Account.Role.ADMIN.may(Account.Role.ANALYST));
          assertTrue(Account.Role.READER.may(Account.Role.READER));
          assertFalse(Account.Role.READER.may(Account.Role.ANALYST));
          store.accounts().role("ana", Account.Role.READER);
          assertEquals(Account.Role.READER, store.accounts().list().get(0).role());
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsDoneIsWrittenDown() {
    return onEach(
        (store, clock) -> {
          store.audit().note("ana", "login", "");
          store.audit().note("192.0.2.7", "login refused", "ana");
          List<Audit.Entry> entries = store.audit().latest(0, 9);
          assertEquals(
              List.of("login refused", "login"), entries.stream().map(Audit.Entry::what).toList());
          assertEquals(1, store.audit().latest(1, 9).size());
        });
  }
}
