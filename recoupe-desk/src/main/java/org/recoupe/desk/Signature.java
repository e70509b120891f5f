package org.recoupe.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what a receiver knows that a message comes from this desk, unchanged and fresh: the headers of
 * the Standard Webhooks (standardwebhooks.com, version 1), signed by HMAC with SHA-256.
 */
final class Signature {
  private static final String SECRET = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** The headers of a message. */
  static Map<String, String> headers(String secret, String id, long seconds, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(seconds));
    headers.put("webhook-signature", "v1," + signature(secret, id + "." + seconds + ".", body));
    return headers;
  }

  private static String signature(String secret, String head, byte[] body) {
    byte[] key = Base64.getDecoder().decode(secret.substring(SECRET.length()));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(head.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
