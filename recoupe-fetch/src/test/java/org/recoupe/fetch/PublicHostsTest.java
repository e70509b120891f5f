package org.recoupe.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublicHostsTest {
  private final PublicHosts hosts = new PublicHosts();

  private boolean isPublic(String address) throws UnknownHostException {
    return hosts.contains(InetAddress.getByName(address));
  }

  @Test
  void thisMachinePrivateNetworksLinksAndGroupsAreNotPublic() throws UnknownHostException {
    for (String address :
        List.of(
            "127.0.0.1",
            "127.255.255.255",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "fec0::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::1",
            "2001:db8::1",
            "2001::1",
            "::127.0.0.1")) {
      assertFalse(isPublic(address), address);
    }
  }

  @Test
  void hostsOfTheInternetArePublic() throws UnknownHostException {
    for (String address :
        List.of(
            "1.1.1.1",
            "8.8.8.8",
            "172.15.0.1",
            "172.32.0.1",
            "100.128.0.1",
            "223.255.255.255",
            "2606:4700::1",
            "2a00:1450::1",
            "64:ff9b::808:808",
            "2002:808:808::1")) {
      assertTrue(isPublic(address), address);
    }
  }

  @Test
  void aTimeToWaitIsToldInSecondsOrAsADate() {
    Instant now = Instant.parse("2021-04-06T16:00:00Z");
    assertEquals(Optional.of(Duration.ofSeconds(90)), wait("90", now));
    assertEquals(Optional.of(Duration.ofSeconds(300)), wait("Tue, 06 Apr 2021 16:05:00 GMT", now));
    assertEquals(Optional.of(Duration.ZERO), wait("Tue, 06 Apr 2021 15:05:00 GMT", now));
    assertEquals(Optional.empty(), wait("bientôt", now));
    assertEquals(Optional.empty(), wait("99999999999999999999", now));
  }

  private static Optional<Duration> wait(String value, Instant now) {
    return RetryAfter.of(
        new Answer(429, "", List.of(new Answer.Header("retry-after", value)), new byte[0]), now);
  }
}
