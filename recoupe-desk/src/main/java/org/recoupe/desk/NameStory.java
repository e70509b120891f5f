package org.recoupe.desk;

import java.util.List;
import org.recoupe.store.Names;

/**
 * A name in one story, with sentences that name it.
 *
 * @param in the story
 * @param roles what it is said to be there
 * @param sentences some of the sentences that name it
 */
public record NameStory(Names.InStory in, List<String> roles, List<SentenceLine> sentences) {
  public NameStory {
    roles = List.copyOf(roles);
    sentences = List.copyOf(sentences);
  }
}
