package org.recoupe.show;

/**
 * A way from a dossier page to a page around it.
 *
 * @param fr what it is called in French
 * @param en what it is called in English
 * @param address where it leads: a path on the same host
 */
public record PageLink(String fr, String en, String address) {
  public PageLink {
    if (!address.startsWith("/") || address.startsWith("//")) {
      throw new IllegalArgumentException("no path on this host: " + address);
    }
  }
}
