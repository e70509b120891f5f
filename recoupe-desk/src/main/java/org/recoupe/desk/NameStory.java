package org.recoupe.desk;

import java.util.List;
import org.recoupe.store.Decision;
import org.recoupe.store.Names;

/**
 * A name in one story, with sentences that name it.
 *
 * @param in the story
 * @param roles what it is said to be there
 * @param sentences some of the sentences that name it
 * @param merges decisions by which its bearer is somebody else there as well
 * @param others who else is named there, and might be the same
 */
public record NameStory(
    Names.InStory in,
    List<String> roles,
    List<SentenceLine> sentences,
    List<Decision> merges,
    List<String> others) {
  public NameStory {
    roles = List.copyOf(roles);
    sentences = List.copyOf(sentences);
    merges = List.copyOf(merges);
    others = List.copyOf(others);
  }
}
