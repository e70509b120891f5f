package org.recoupe.desk;

/** Something that goes on in the background until it is closed. */
interface Watch extends AutoCloseable {
  @Override
  void close();
}
