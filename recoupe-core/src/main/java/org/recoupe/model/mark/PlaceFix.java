package org.recoupe.model.mark;

/**
 * Where a place is on the map.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2
 */
public record PlaceFix(double lat, double lon, String country) {}
