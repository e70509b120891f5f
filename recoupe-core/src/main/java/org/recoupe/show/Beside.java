package org.recoupe.show;

import java.util.List;

/**
 * What stands beside a line of a dossier page: what people said of it, and where more can be said.
 *
 * @param remarks the earliest first
 * @param ways to pages on which something can be said of it
 */
public record Beside(List<Remark> remarks, List<PageLink> ways) {
  /** Nothing. */
  public static final Beside NOTHING = new Beside(List.of(), List.of());

  public Beside {
    remarks = List.copyOf(remarks);
    ways = List.copyOf(ways);
  }

  /** How a remark looks. */
  public enum Tone {
    PLAIN,
    YES,
    NO
  }

  /**
   * What somebody said of it.
   *
   * @param tone how it looks
   * @param head who, when, and what they did
   * @param words of their own; escaped like any others
   */
  public record Remark(Tone tone, Bilingual head, String words) {}
}
