package org.recoupe.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.io.SimpleVersionedSerializerAdapter;
import org.recoupe.run.Parcel;
import org.recoupe.run.Route;

/**
 * A folder with a file for each dossier and story, as they stand now. What a file is to hold is
 * kept in the checkpoint and written when that is complete, each file whole or not at all: a run
 * that starts again writes the same files again, and nothing stays of what it told differently in
 * the time that it lost.
 *
 * @param folder of any file system that Flink knows
 */
record Folder(String folder) implements Sink<Parcel>, SupportsCommitter<Parcel> {
  static final SimpleVersionedSerializer<Parcel> BYTES =
      new SimpleVersionedSerializerAdapter<>(
          TypeInformation.of(Parcel.class).createSerializer(new SerializerConfigImpl()));

  @Override
  public CommittingSinkWriter<Parcel, Parcel> createWriter(WriterInitContext context) {
    return new Latest();
  }

  @Override
  public Committer<Parcel> createCommitter(CommitterInitContext context) {
    return new Files(new Path(folder), ".part" + context.getTaskInfo().getIndexOfThisSubtask());
  }

  @Override
  public SimpleVersionedSerializer<Parcel> getCommittableSerializer() {
    return BYTES;
  }

  /** Keeps the latest of each file until the next checkpoint. */
  static final class Latest implements CommittingSinkWriter<Parcel, Parcel> {
    private final Map<String, Parcel> latest = new TreeMap<>();

    @Override
    public void write(Parcel parcel, Context context) {
      latest.put(Route.file(parcel.to(), parcel.key()), parcel);
    }

    @Override
    public Collection<Parcel> prepareCommit() {
      List<Parcel> all = List.copyOf(latest.values());
      latest.clear();
      return all;
    }

    @Override
    public void flush(boolean end) {}

    @Override
    public void close() {}
  }

  /** Writes the files; while that fails, the job waits or starts again. */
  record Files(Path folder, String part) implements Committer<Parcel> {
    private static final int TRIES = 30;
    private static final long PAUSE_MILLIS = 2000;

    @Override
    public void commit(Collection<CommitRequest<Parcel>> requests)
        throws IOException, InterruptedException {
      for (CommitRequest<Parcel> request : requests) {
        put(request.getCommittable());
      }
    }

    /** A full disk is waited for in place: a later state must not be overwritten by this one. */
    private void put(Parcel parcel) throws IOException, InterruptedException {
      Path path = new Path(folder, Route.file(parcel.to(), parcel.key()));
      for (int i = 1; ; i++) {
        try {
          put(path, parcel);
          return;
        } catch (IOException e) {
          if (i == TRIES) {
            throw e;
          }
          Thread.sleep(PAUSE_MILLIS);
        }
      }
    }

    private void put(Path path, Parcel parcel) throws IOException {
      FileSystem files = path.getFileSystem();
      if (!parcel.gone()) {
        put(files, path, parcel.text());
      } else if (!parcel.to().equals(Route.DOSSIER)) {
        files.delete(path, false);
      }
    }

    /** Object stores show an object when it is whole; elsewhere it takes its name then. */
    private void put(FileSystem files, Path path, String text) throws IOException {
      Path first = files.isDistributedFS() ? path : path.suffix(part);
      try (FSDataOutputStream out = files.create(first, FileSystem.WriteMode.OVERWRITE)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      if (!first.equals(path) && !files.rename(first, path)) {
        throw new IOException(path + " could not be put in place");
      }
    }

    @Override
    public void close() {}
  }
}
