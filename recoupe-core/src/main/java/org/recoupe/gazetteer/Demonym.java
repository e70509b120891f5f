package org.recoupe.gazetteer;

/**
 * A form of the adjective or inhabitant's name of a country, region, town or people.
 *
 * @param form as French writes it as an adjective, lower case
 * @param lemma masculine singular
 * @param gender gender of the form
 * @param plural whether it is plural; a form that is both counts as singular
 * @param country code of the country it belongs to; empty for peoples and continents without one
 * @param of French name of what it is the adjective of: country, region, town, people
 */
public record Demonym(
    String form, String lemma, WordGender gender, boolean plural, String country, String of) {}
