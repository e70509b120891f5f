package org.recoupe.fetch;

import java.time.Duration;

/**
 * How much is fetched, and how gently.
 *
 * @param agent what the program calls itself to servers; its first word is its name in robots.txt
 * @param pause between two requests to one host; a longer one that robots.txt asks for goes before
 * @param deadline for one answer from the first byte sent to the last byte read
 * @param answerBytes largest answer, as sent and as unpacked
 * @param redirects how often one address may lead on to another
 * @param tries how often an address is asked that answers « later » (429, 503)
 * @param longestWait the longest time that a server may send us away for
 * @param addresses most addresses of a run
 * @param perFeed most entries taken of one feed, the first ones
 * @param hosts how many hosts are asked at the same time
 * @param privateAllowed true if hosts that are not public may be asked
 */
public record Settings(
    String agent,
    Duration pause,
    Duration deadline,
    int answerBytes,
    int redirects,
    int tries,
    Duration longestWait,
    int addresses,
    int perFeed,
    int hosts,
    boolean privateAllowed) {

  public Settings {
    if (agent.isBlank() || agent.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("an agent is a line of ASCII: " + agent);
    }
    if (pause.isNegative() || deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("times must be positive: " + pause + ", " + deadline);
    }
    if (answerBytes < 1 || tries < 1 || addresses < 1 || perFeed < 1 || hosts < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** A second between two requests, half a minute and 10 MiB an answer, 2,000 addresses. */
  public static Settings standard(String agent) {
    return new Settings(
        agent,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        10 << 20,
        5,
        4,
        Duration.ofMinutes(2),
        2000,
        100,
        8,
        false);
  }

  /** The name that robots.txt knows the program by. */
  String robot() {
    return agent.split("[/ ]", 2)[0].toLowerCase(java.util.Locale.ROOT);
  }

  /** The same with another pause and deadline. */
  public Settings within(Duration otherPause, Duration otherDeadline) {
    return new Settings(
        agent,
        otherPause,
        otherDeadline,
        answerBytes,
        redirects,
        tries,
        longestWait,
        addresses,
        perFeed,
        hosts,
        privateAllowed);
  }

  /** The same with other bounds. */
  public Settings upTo(int otherBytes, int otherAddresses, int otherPerFeed) {
    return new Settings(
        agent,
        pause,
        deadline,
        otherBytes,
        redirects,
        tries,
        longestWait,
        otherAddresses,
        otherPerFeed,
        hosts,
        privateAllowed);
  }

  /** The same, with hosts that are not public allowed or not. */
  public Settings privateAllowed(boolean allowed) {
    return new Settings(
        agent,
        pause,
        deadline,
        answerBytes,
        redirects,
        tries,
        longestWait,
        addresses,
        perFeed,
        hosts,
        allowed);
  }
}
