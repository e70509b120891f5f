package org.recoupe.gazetteer;

/**
 * A noun that begins the names of organisations.
 *
 * @param form singular or fixed form, lower case
 * @param gender gender of the noun
 * @param alone whether it names the body by itself ("le parquet", "la préfecture"), without a
 *     complement
 * @param kind what sort of body
 */
public record OrganisationHead(
    String form, WordGender gender, boolean alone, Organisation.Kind kind) {}
