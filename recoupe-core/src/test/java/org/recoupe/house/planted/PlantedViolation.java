package org.recoupe.house.planted;

import java.time.Instant;

/** Breaks three rules of the house on purpose. */
public final class PlantedViolation {
  private int count;

  /** Prints, asks the clock, and changes a field. */
  public void misbehave() {
    count++;
    System.out.println(Instant.now() + " " + count);
  }
}
