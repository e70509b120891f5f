package org.recoupe.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of internet addresses, as RFC 4632 writes it: the first address and how many bits count.
 */
record AddressBlock(InetAddress first, int bits) {

  /**
   * Reads a block.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static AddressBlock of(String written) {
    int slash = written.indexOf('/');
    try {
      return new AddressBlock(
          InetAddress.getByName(written.substring(0, slash)),
          Integer.parseInt(written.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no block of addresses: " + written, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((mine[bit / 8] ^ other[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
