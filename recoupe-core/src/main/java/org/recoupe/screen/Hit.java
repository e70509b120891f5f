package org.recoupe.screen;

import java.util.List;

/**
 * An entry of a list that may be meant by a name: never a verdict.
 *
 * @param list the list
 * @param entry number of the entry
 * @param listed the name of the entry that is alike
 * @param name the name that was looked for
 * @param score 0 to 1
 * @param why the reasons, in words
 */
public record Hit(
    NameList list, String entry, String listed, String name, double score, List<String> why) {
  public Hit {
    why = List.copyOf(why);
  }
}
