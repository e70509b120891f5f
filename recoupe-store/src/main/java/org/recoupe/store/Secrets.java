package org.recoupe.store;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * How secrets are kept: passwords, which people choose, by Argon2id (RFC 9106; memory and rounds as
 * OWASP asks for at least); tokens, which are random, by SHA-256.
 */
final class Secrets {
  private static final int MEMORY_KIB = 19_456;
  private static final int ROUNDS = 2;
  private static final int LENGTH = 32;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, ROUNDS, 1, LENGTH, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The digest of a password that nobody has: an unknown name takes as long as a known one. */
  private static final String NOBODYS = digestOfPassword(token());

  private Secrets() {}

  static String digestOfPassword(String password) {
    return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
  }

  static boolean isPassword(String password, String digest) {
    return Password.check(password, digest).with(Argon2Function.getInstanceFromHash(digest));
  }

  /** Takes as long as if there were somebody. */
  static boolean isNobodys(String password) {
    return isPassword(password, NOBODYS);
  }

  static String token() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A secret that signs, in the form of the Standard Webhooks. */
  static String signing() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  static String digestOfToken(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
