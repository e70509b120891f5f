/**
 * Heaps made to measure. In come real or invented articles, out go as many as wanted: the same
 * stories retold with other names, days, numbers and words, with copies between outlets. What is
 * made reads like press to a program and like nonsense to a person: it measures time and memory,
 * never accuracy.
 */
@NullMarked
package org.recoupe.quality.made;

import org.jspecify.annotations.NullMarked;
