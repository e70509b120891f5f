package org.recoupe.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.recoupe.text.Table;

/**
 * Tells the addresses of public hosts from all others: private networks, this machine, links,
 * groups, and what the standards set aside (special-addresses.tsv). Immutable, thread-safe.
 */
final class PublicHosts {
  private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");
  private static final AddressBlock SIX_TO_FOUR = AddressBlock.of("2002::/16");

  private final List<AddressBlock> special =
      Table.of(PublicHosts.class, "special-addresses.tsv").stream()
          .map(row -> AddressBlock.of(row.get(0)))
          .toList();

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.contains(address)) {
      return contains(inner(bytes, 12));
    }
    if (SIX_TO_FOUR.contains(address)) {
      return contains(inner(bytes, 2));
    }
    return special.stream().noneMatch(block -> block.contains(address));
  }

  private static InetAddress inner(byte[] bytes, int at) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
