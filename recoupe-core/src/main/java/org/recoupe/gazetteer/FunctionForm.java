package org.recoupe.gazetteer;

/**
 * A form of a title, function or trade.
 *
 * @param form as French writes it, lower case unless a capital is the rule
 * @param lemma masculine singular, or the only form
 * @param gender gender of the form
 * @param plural whether it is plural
 * @param domain where the function belongs
 */
public record FunctionForm(
    String form, String lemma, WordGender gender, boolean plural, Domain domain) {
  /** Where a function belongs. */
  public enum Domain {
    STATE,
    GOVERNMENT,
    PARLIAMENT,
    LOCAL,
    DIPLOMACY,
    JUSTICE,
    POLICE,
    MILITARY,
    RESCUE,
    RELIGION,
    BUSINESS,
    RESEARCH,
    HEALTH,
    EDUCATION,
    UNION,
    PARTY,
    ASSOCIATION,
    MEDIA,
    CULTURE,
    SPORT,
    NOBILITY,
    CRIME,
    CIVIL
  }
}
