package org.recoupe.run;

import java.util.List;
import java.util.SortedMap;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;

/**
 * What reading a heap gives.
 *
 * @param readings each article once, by id
 * @param rejected what could not be read
 * @param alsoAt further addresses of the very same article, by id
 */
public record Harvest(
    List<Reading> readings, List<Rejected> rejected, SortedMap<String, List<String>> alsoAt) {}
