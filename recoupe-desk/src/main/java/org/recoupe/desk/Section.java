package org.recoupe.desk;

import java.util.Locale;

/** The sections of the desk, in the order of its navigation. */
public enum Section {
  STORIES("/"),
  SEARCH("/search"),
  ANNOUNCEMENTS("/announcements"),
  NAMES("/names"),
  SOURCES("/sources"),
  MATCHES("/matches"),
  DECISIONS("/decisions"),
  INTAKE("/intake");

  private final String address;

  Section(String address) {
    this.address = address;
  }

  /** Where it begins. */
  public String address() {
    return address;
  }

  /** The key of its name. */
  public String key() {
    return "section." + name().toLowerCase(Locale.ROOT);
  }
}
