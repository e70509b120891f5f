package org.recoupe.show;

/** One part of a story's page, with a heading of its own and a place in the contents. */
interface Section {
  /** Its name in {@code words.tsv} (with {@code section.} before it) and in addresses. */
  String key();

  /** True if it has something to say of this story. */
  boolean speaks(StoryView view);

  /** Writes what stands under the heading. */
  void write(StoryView view, Html html);
}
