package org.recoupe.model.story;

import java.util.Optional;

/**
 * A list on which the names of a dossier were looked up.
 *
 * @param name what it calls itself
 * @param date its day, ISO 8601; empty where it does not say
 * @param file where it was read
 * @param entries how many people and organisations are on it
 * @param unread rows of it that could not be understood
 */
public record ListUsed(String name, Optional<String> date, String file, int entries, int unread) {}
