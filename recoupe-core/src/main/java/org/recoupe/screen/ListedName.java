package org.recoupe.screen;

/**
 * One name of an entry of a list.
 *
 * @param text as the list writes it
 * @param weak true for a name that the list itself calls weak or of low quality
 */
record ListedName(String text, boolean weak) {}
