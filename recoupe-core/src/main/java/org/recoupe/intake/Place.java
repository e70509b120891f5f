package org.recoupe.intake;

/**
 * Where a document stands: a file, an entry of an archive, a line.
 *
 * @param where in words: {@code heap.zip!/a/b.txt}, {@code rows.jsonl:17}
 * @param fileName the last part of the name of the file or entry
 */
record Place(String where, String fileName) {

  /** A file or stream by its name. */
  static Place of(String name) {
    return new Place(name, last(name));
  }

  /** An entry of this archive. */
  Place entry(String name) {
    return new Place(where + "!/" + name, last(name));
  }

  /** What is packed in this gzip file. */
  Place unpacked() {
    String inner =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    return new Place(where, inner);
  }

  /** A line, counted from 1. */
  Place line(long number) {
    return new Place(where + ":" + number, fileName);
  }

  /** An item of a list, counted from 1. */
  Place item(int number) {
    return new Place(where + "#" + number, fileName);
  }

  private static String last(String name) {
    String plain = name.replace('\\', '/');
    while (plain.endsWith("/")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
