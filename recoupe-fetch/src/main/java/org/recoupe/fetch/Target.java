package org.recoupe.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What may be asked for: an address of http or https with a host, without a password. */
final class Target {
  private Target() {}

  /**
   * The address as it is asked for: its scheme and host in lower case, without fragment.
   *
   * @throws Failure if it is none that may be asked for
   */
  static URI of(URI address) throws Failure {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw Failure.refused("neither http nor https");
    }
    if (address.getHost() == null) {
      throw Failure.refused("an address without a host");
    }
    if (address.getRawUserInfo() != null) {
      throw Failure.refused("an address with a password");
    }
    return plain(scheme, address);
  }

  private static URI plain(String scheme, URI address) throws Failure {
    String path = address.getRawPath();
    String query = address.getRawQuery();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String whole =
        scheme
            + "://"
            + address.getHost().toLowerCase(Locale.ROOT)
            + port
            + (path == null || path.isEmpty() ? "/" : path)
            + (query == null ? "" : "?" + query);
    try {
      return new URI(whole);
    } catch (URISyntaxException e) {
      throw Failure.refused("no web address");
    }
  }

  /**
   * The address that an answer leads on to.
   *
   * @throws Failure if it may not be asked for
   */
  static URI led(URI from, Answer answer) throws Failure {
    String location = answer.header("Location").orElse("").strip().replace(" ", "%20");
    try {
      return of(from.resolve(new URI(location)));
    } catch (URISyntaxException e) {
      throw Failure.failed("the server leads on to no address");
    } catch (Failure e) {
      throw Failure.refused("the server leads on to another place: " + e.getMessage());
    }
  }

  /** The host and port whose patience is not to be strained. */
  static String host(URI address) {
    return address.getHost() + ":" + address.getPort();
  }
}
