package org.recoupe.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A login of a newsroom on loopback, which can be made to vouch wrongly. */
final class FakeLogin implements AutoCloseable {
  static final String CLIENT = "recoupe";
  static final String SECRET = "geheim";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey foreign;
  private final Map<String, String> challenges = new HashMap<>();
  private UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();
  private boolean forged;
  private boolean unsigned;

  private String host = "127.0.0.1";

  FakeLogin() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/.well-known/openid-configuration", e -> answer(e, 200, metadata()));
    server.createContext("/jwks", e -> answer(e, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.createContext("/authorize", this::authorize);
    server.start();
  }

  String issuer() {
    return "http://" + host + ":" + server.getAddress().getPort();
  }

  /** Goes by a name that is another site for browsers. */
  void elsewhere() {
    host = "localhost";
  }

  /** Somebody logs in without a word and is led back. */
  private void authorize(HttpExchange exchange) throws IOException {
    URI request = exchange.getRequestURI();
    String back = query(request.getRawQuery()).get("redirect_uri");
    exchange.getResponseHeaders().add("Location", back + "?" + comeBack(request));
    exchange.sendResponseHeaders(303, -1);
    exchange.close();
  }

  /** Changes what the next tokens claim. */
  void twisted(UnaryOperator<JWTClaimsSet.Builder> change) {
    twist = change;
  }

  /** Signs with a key that nobody knows. */
  void forging() {
    forged = true;
  }

  /** Does not sign. */
  void unsigned() {
    unsigned = true;
  }

  private String metadata() {
    return ("{\"issuer\":\"%1$s\",\"authorization_endpoint\":\"%1$s/authorize\","
            + "\"token_endpoint\":\"%1$s/token\",\"jwks_uri\":\"%1$s/jwks\","
            + "\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
            + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}")
        .formatted(issuer());
  }

  /** Somebody logs in here; gives the query with which they are led back. */
  String comeBack(URI request) {
    Map<String, String> asked = query(request.getRawQuery());
    challenges.put("code1", asked.get("code_challenge") + " " + asked.get("nonce"));
    return "code=code1&state=" + asked.get("state");
  }

  static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String one : text.split("&")) {
      String[] pair = one.split("=", 2);
      query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> asked = query(body);
    String pair =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    String[] kept = challenges.getOrDefault(asked.get("code"), "x x").split(" ");
    boolean right =
        ("Basic " + pair).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && s256(asked.getOrDefault("code_verifier", "")).equals(kept[0]);
    challenges.remove(asked.get("code"));
    if (!right) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    answer(
        exchange,
        200,
        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"id_token\":\""
            + idToken(kept[1])
            + "\"}");
  }

  private String idToken(String nonce) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("u-17")
            .audience(CLIENT)
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .claim("nonce", nonce)
            .claim("preferred_username", "Ana")
            .claim("realm_access", Map.of("roles", List.of("journalistes", "cantine")));
    try {
      return signed(twist.apply(claims).build()).serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private JWT signed(JWTClaimsSet claims) throws JOSEException {
    if (unsigned) {
      return new PlainJWT(claims);
    }
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
    token.sign(new RSASSASigner(forged ? foreign : key));
    return token;
  }

  private static String s256(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
