package org.recoupe.show.export;

/**
 * What somebody decided on something of a dossier, for a form that can carry it.
 *
 * @param number of the decision
 * @param thing id of what it is on, in the dossier; empty if it is no part of it any more
 * @param author who
 * @param at when, ISO 8601 in UTC
 * @param words all of it in one line: what was decided on what, by whom, when and why
 */
public record Said(long number, String thing, String author, String at, String words) {}
