package org.recoupe.model.story;

/**
 * A claim that a rule is or would be broken: a resolution, an embargo, a treaty. Never a verdict.
 *
 * @param rule the rule in the words of the claim
 * @param claim who says so, and where
 */
public record Breach(String rule, Claim claim) {}
