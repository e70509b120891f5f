package org.recoupe.run;

import java.util.List;
import java.util.SortedMap;
import org.recoupe.model.Rejected;
import org.recoupe.model.mark.Reading;
import org.recoupe.model.story.Counts;
import org.recoupe.model.story.Version;

/**
 * What reading a heap gives.
 *
 * @param readings each article once, in its latest version, by id
 * @param rejected what could not be read
 * @param alsoAt further addresses of the very same article, by id
 * @param versions earlier versions, the earliest first, by the id of the latest
 * @param counts what came in and what became of it
 */
public record Harvest(
    List<Reading> readings,
    List<Rejected> rejected,
    SortedMap<String, List<String>> alsoAt,
    SortedMap<String, List<Version>> versions,
    Counts counts) {}
