package org.recoupe.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks with who vouches for people: authorization code with PKCE (RFC 7636), state and nonce; the
 * token is checked for its signature, issuer, audience, time and nonce. Found by discovery when the
 * first one logs in. Thread-safe.
 */
final class OidcProvider {
  private static final int MILLIS = 5_000;
  private static final int LARGEST_KEYS = 1 << 20;

  private final Oidc oidc;
  private volatile Optional<Found> found = Optional.empty();

  OidcProvider(Oidc oidc) {
    this.oidc = oidc;
  }

  /** What discovery found, and who checks tokens with the keys named there. */
  private record Found(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

  /** What was sent along with somebody, and must come back with them. */
  record Sent(State state, Nonce nonce, CodeVerifier verifier) {
    static Sent fresh() {
      return new Sent(new State(), new Nonce(), new CodeVerifier());
    }
  }

  /** Somebody who is vouched for. */
  record Person(String subject, String name, List<String> roles) {}

  /** Nobody is vouched for; why is for the log, not for strangers. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String why) {
      super(why);
    }

    RefusedException(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Where somebody is sent to log in. */
  URI request(Sent sent) throws RefusedException {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "profile"), client(), oidc.redirect())
        .endpointURI(found().metadata().getAuthorizationEndpointURI())
        .state(sent.state())
        .nonce(sent.nonce())
        .codeChallenge(sent.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Who came back. */
  Person person(Map<String, List<String>> parameters, Sent sent) throws RefusedException {
    try {
      AuthorizationCode code = code(parameters, sent);
      OIDCTokenResponse tokens = tokens(code, sent);
      var token = Optional.ofNullable(tokens.getOIDCTokens().getIDToken());
      IDTokenClaimsSet claims =
          found()
              .validator()
              .validate(token.orElseThrow(() -> new RefusedException("no token")), sent.nonce());
      return person(claims);
    } catch (ParseException | IOException | BadJOSEException | JOSEException e) {
      throw new RefusedException(e);
    }
  }

  private AuthorizationCode code(Map<String, List<String>> parameters, Sent sent)
      throws ParseException, RefusedException {
    AuthenticationResponse response =
        AuthenticationResponseParser.parse(oidc.redirect(), parameters);
    if (!sent.state().equals(response.getState())) {
      throw new RefusedException("another state");
    }
    Issuer issuer = response.getIssuer();
    if (issuer != null && !issuer.equals(new Issuer(oidc.issuer()))) {
      throw new RefusedException("another issuer");
    }
    if (!response.indicatesSuccess()) {
      throw new RefusedException(response.toErrorResponse().getErrorObject().toString());
    }
    return response.toSuccessResponse().getAuthorizationCode();
  }

  private OIDCTokenResponse tokens(AuthorizationCode code, Sent sent)
      throws ParseException, IOException, RefusedException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(code, oidc.redirect(), sent.verifier());
    URI endpoint = found().metadata().getTokenEndpointURI();
    TokenRequest.Builder builder =
        oidc.secret()
            .map(s -> new ClientSecretBasic(client(), new Secret(s)))
            .map(auth -> new TokenRequest.Builder(endpoint, auth, grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, client(), grant));
    HTTPRequest request = builder.build().toHTTPRequest();
    request.setConnectTimeout(MILLIS);
    request.setReadTimeout(MILLIS);
    request.setFollowRedirects(false);
    var answer = OIDCTokenResponseParser.parse(request.send());
    if (!answer.indicatesSuccess()) {
      throw new RefusedException(answer.toErrorResponse().getErrorObject().toString());
    }
    return (OIDCTokenResponse) answer.toSuccessResponse();
  }

  private Person person(IDTokenClaimsSet claims) {
    String subject = claims.getSubject().getValue();
    Map<String, Object> all = claims.toJSONObject();
    String name =
        values(all, oidc.nameClaim()).stream()
            .findFirst()
            .filter(n -> !n.isBlank())
            .orElse(subject);
    return new Person(subject, name, values(all, oidc.roleClaim()));
  }

  /** The texts that a claim holds; points lead into objects where no claim has that very name. */
  private static List<String> values(Map<?, ?> claims, String name) {
    Object value = claims.get(name);
    int point = name.indexOf('.');
    if (value == null
        && point > 0
        && claims.get(name.substring(0, point)) instanceof Map<?, ?> in) {
      return values(in, name.substring(point + 1));
    }
    if (value instanceof Collection<?> several) {
      return several.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    return value instanceof String one ? List.of(one) : List.of();
  }

  private ClientID client() {
    return new ClientID(oidc.client());
  }

  private Found found() throws RefusedException {
    Optional<Found> known = found;
    if (known.isPresent()) {
      return known.get();
    }
    try {
      Issuer issuer = new Issuer(oidc.issuer());
      OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, MILLIS, MILLIS);
      IDTokenValidator validator =
          new IDTokenValidator(
              issuer,
              client(),
              JWSAlgorithm.RS256,
              metadata.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_KEYS));
      Found now = new Found(metadata, validator);
      found = Optional.of(now);
      return now;
    } catch (GeneralException | MalformedURLException e) {
      throw new RefusedException(e);
    } catch (IOException e) {
      throw new RefusedException("the login of the newsroom does not answer: " + e.getMessage());
    }
  }
}
