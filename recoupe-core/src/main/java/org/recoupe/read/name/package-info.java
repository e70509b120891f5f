/**
 * Names and the people behind them. Comes in: the sentences of one article. Goes out: mentions of
 * persons, organisations and places with strict spans, and one referent per human, body or place of
 * the article with its variants, roles and the places where it is meant by role alone. Refuses to
 * guess: a bare family name that fits two people stays without referent.
 */
@NullMarked
package org.recoupe.read.name;

import org.jspecify.annotations.NullMarked;
