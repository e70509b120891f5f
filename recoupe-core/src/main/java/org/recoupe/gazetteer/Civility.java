package org.recoupe.gazetteer;

/**
 * A form of address before a name: M., Mme, Me, Mgr.
 *
 * @param form as written
 * @param lemma full word, singular
 * @param gender gender it tells
 * @param plural whether several names follow
 */
public record Civility(String form, String lemma, WordGender gender, boolean plural) {}
