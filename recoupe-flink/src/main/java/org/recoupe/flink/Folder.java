package org.recoupe.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.recoupe.run.Route;

/**
 * A folder with a file for each dossier and story, as they stand now: written before a checkpoint
 * ends, each whole or not at all, so that a run that starts again writes the same files again.
 */
final class Folder implements Sink<Parcel> {
  private static final long serialVersionUID = 1;

  private final String folder;

  Folder(String folder) {
    this.folder = folder;
  }

  @Override
  public SinkWriter<Parcel> createWriter(WriterInitContext context) {
    return new Files(new Path(folder), context.getTaskInfo().getIndexOfThisSubtask());
  }

  /** Keeps the latest of each file until it is time to write. */
  private static final class Files implements SinkWriter<Parcel> {
    private final Path folder;
    private final int writer;
    private final Map<String, Parcel> latest = new TreeMap<>();

    private Files(Path folder, int writer) {
      this.folder = folder;
      this.writer = writer;
    }

    @Override
    public void write(Parcel parcel, Context context) {
      latest.put(name(parcel), parcel);
    }

    private static String name(Parcel parcel) {
      String key = parcel.key().replaceAll("[^\\w-]+", "/");
      return parcel.to().equals(Route.DOSSIER)
          ? (key + "/dossier.json")
          : "stories/" + key + ".json";
    }

    @Override
    public void flush(boolean end) throws IOException {
      for (Map.Entry<String, Parcel> file : latest.entrySet()) {
        Path path = new Path(folder, file.getKey().replaceAll("^/|(?<=/)/", ""));
        if (!file.getValue().gone()) {
          put(path, file.getValue().text());
        } else if (!file.getValue().to().equals(Route.DOSSIER)) {
          path.getFileSystem().delete(path, false);
        }
      }
      latest.clear();
    }

    /** Object stores show an object when it is whole; elsewhere it takes its name then. */
    private void put(Path path, String text) throws IOException {
      FileSystem files = path.getFileSystem();
      Path part = files.isDistributedFS() ? path : path.suffix(".part" + writer);
      try (FSDataOutputStream out = files.create(part, FileSystem.WriteMode.OVERWRITE)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      if (!part.equals(path) && !files.rename(part, path)) {
        throw new IOException(path + " could not be put in place");
      }
    }

    @Override
    public void close() {}
  }
}
