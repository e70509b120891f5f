package org.recoupe.store;

/**
 * Somebody who may use the desk.
 *
 * @param name by which they log in
 * @param role what they may do
 * @param disabled whether they may no more
 */
public record Account(String name, Role role, boolean disabled) {
  /** What somebody may do; each may do what those before may. */
  public enum Role {
    /** Read. */
    READER,
    /** Decide, and take articles in. */
    ANALYST,
    /** Manage accounts. */
    ADMIN;

    /** True if this one may do what the other may. */
    public boolean may(Role other) {
      return compareTo(other) >= 0;
    }
  }
}
