package org.recoupe.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host and refuses it if one of them is no public one. The client connects
 * to the very addresses that are handed out here, so a name cannot mean another host between the
 * look and the connection. Thread-safe.
 */
final class GuardedResolver implements DnsResolver {
  private final Lookup lookup;
  private final Predicate<InetAddress> allowed;

  /** Where names are looked up: the system, or a test. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  GuardedResolver(Lookup lookup, Predicate<InetAddress> allowed) {
    this.lookup = lookup;
    this.allowed = allowed;
  }

  /** Looks names up as the system does. */
  static GuardedResolver of(Settings settings) {
    PublicHosts hosts = new PublicHosts();
    return new GuardedResolver(
        InetAddress::getAllByName, address -> settings.privateAllowed() || hosts.contains(address));
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.of(host);
    if (!Arrays.stream(addresses).allMatch(allowed)) {
      throw new NotPublicException(host);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A host whose address is not that of a public host. */
  static final class NotPublicException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotPublicException(String host) {
      super(host);
    }
  }
}
