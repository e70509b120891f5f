package org.recoupe.quality.made;

import java.time.LocalDate;

/**
 * An article that nobody wrote.
 *
 * @param id story and number
 * @param outlet who would have published it
 * @param day when
 * @param text its text
 */
record MadeArticle(String id, String outlet, LocalDate day, String text) {}
