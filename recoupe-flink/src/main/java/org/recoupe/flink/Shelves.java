package org.recoupe.flink;

import java.time.Clock;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.recoupe.run.Parcel;
import org.recoupe.run.Shelved;
import org.recoupe.store.Store;

/**
 * The store of a newsroom: stories are put on its shelf as they stand now.
 *
 * @param store as {@link Store#open} wants it
 */
record Shelves(String store) implements Sink<Parcel> {
  @Override
  public SinkWriter<Parcel> createWriter(WriterInitContext context) {
    return new Writer(Store.open(store, Clock.systemUTC()));
  }

  /**
   * Puts away at once: each story in a transaction of its own, the same again if need be. A story
   * that is no more leaves the shelf when others take its articles.
   */
  private record Writer(Store store) implements SinkWriter<Parcel> {
    @Override
    public void write(Parcel parcel, Context context) {
      if (!parcel.gone()) {
        store.shelf().put(Shelved.of(parcel.text()).changed());
      }
    }

    @Override
    public void flush(boolean end) {}

    @Override
    public void close() {
      store.close();
    }
  }
}
