package org.recoupe.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the robots.txt of each site allows (RFC 9309), read with crawler-commons: one that is
 * missing allows everything, one that cannot be reached allows nothing. Asked for once a run.
 * Thread-safe.
 */
final class Robots {
  private static final int MOST_REDIRECTS = 5;
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private final Web web;
  private final Settings settings;
  private final Map<URI, Rules> rules = new ConcurrentHashMap<>();

  /** The rules of a site; a reason where they could not be had. */
  private record Rules(BaseRobotRules of, String unreachable) {}

  Robots(Web web, Settings settings) {
    this.web = web;
    this.settings = settings;
  }

  /**
   * Refuses what the site does not allow.
   *
   * @throws Failure if this address may not be fetched
   */
  void check(URI address) throws Failure {
    URI at = address.resolve("/robots.txt");
    Rules site = rules.get(at);
    if (site == null) {
      site = ask(at);
      rules.put(at, site);
    }
    if (!site.unreachable().isEmpty()) {
      throw Failure.refused("robots.txt cannot be reached: " + site.unreachable());
    }
    if (!site.of().isAllowed(address.toString())) {
      throw Failure.refused("robots.txt does not allow it");
    }
  }

  /** The time between two requests that the site asks for, up to half a minute. */
  Duration pause(URI address) {
    Rules site = rules.get(address.resolve("/robots.txt"));
    long asked = site == null ? 0 : Math.max(0, site.of().getCrawlDelay());
    Duration delay = Duration.ofMillis(Math.min(asked, LONGEST_DELAY.toMillis()));
    return delay.compareTo(settings.pause()) > 0 ? delay : settings.pause();
  }

  private Rules ask(URI robots) {
    URI at = robots;
    try {
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        Answer answer = web.get(at, List.of());
        if (!answer.leadsOn()) {
          return read(robots, answer);
        }
        at = Target.led(at, answer);
      }
      return all(SimpleRobotRules.RobotRulesMode.ALLOW_ALL, "");
    } catch (Failure e) {
      return all(SimpleRobotRules.RobotRulesMode.ALLOW_NONE, String.valueOf(e.getMessage()));
    }
  }

  private Rules read(URI robots, Answer answer) throws Failure {
    if (answer.status() >= 500 || answer.status() == 429) {
      String why = "the server answered " + answer.status();
      return all(SimpleRobotRules.RobotRulesMode.ALLOW_NONE, why);
    }
    if (answer.status() != 200) {
      return all(SimpleRobotRules.RobotRulesMode.ALLOW_ALL, "");
    }
    byte[] bytes = Body.of(answer, settings.answerBytes());
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE / 1000, 0);
    return new Rules(
        parser.parseContent(robots.toString(), bytes, "text/plain", List.of(settings.robot())), "");
  }

  private static Rules all(SimpleRobotRules.RobotRulesMode mode, String unreachable) {
    return new Rules(new SimpleRobotRules(mode), unreachable);
  }
}
