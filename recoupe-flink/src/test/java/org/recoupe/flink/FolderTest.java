package org.recoupe.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.run.Carried;
import org.recoupe.run.Parcel;
import org.recoupe.run.Route;

/** The files of a folder, and the checkpoints they wait for. */
final class FolderTest {
  @TempDir private Path folder;

  private static Parcel story(String id, String text) {
    return Parcel.of(new Carried(Route.STORY, "|" + id, id, Optional.empty(), text), "");
  }

  /** No time is known. */
  private record Timeless() implements SinkWriter.Context {
    @Override
    public long currentWatermark() {
      return Long.MIN_VALUE;
    }

    @Override
    public @Nullable Long timestamp() {
      return null;
    }
  }

  /** A committable as it comes out of a checkpoint. */
  private record Request(Parcel getCommittable) implements Committer.CommitRequest<Parcel> {
    @Override
    public Parcel getCommittable() {
      return getCommittable;
    }

    @Override
    public int getNumberOfRetries() {
      return 0;
    }

    @Override
    public void signalFailedWithKnownReason(Throwable why) {}

    @Override
    public void signalFailedWithUnknownReason(Throwable why) {}

    @Override
    public void retryLater() {}

    @Override
    public void updateAndRetryLater(Parcel parcel) {}

    @Override
    public void signalAlreadyCommitted() {}
  }

  private void commit(Folder.Latest writer) throws IOException, InterruptedException {
    SimpleVersionedSerializer<Parcel> bytes = Folder.BYTES;
    List<Committer.CommitRequest<Parcel>> kept = new ArrayList<>();
    for (Parcel parcel : writer.prepareCommit()) {
      kept.add(new Request(bytes.deserialize(bytes.getVersion(), bytes.serialize(parcel))));
    }
    try (Folder.Files files =
        new Folder.Files(new org.apache.flink.core.fs.Path(folder.toUri()), ".part")) {
      files.commit(kept);
    }
  }

  @Test
  void nothingIsSeenOfWhatNoCheckpointHolds() throws Exception {
    Folder.Latest writer = new Folder.Latest();
    writer.write(story("s-1", "{}"), new Timeless());
    writer.flush(false);
    assertFalse(Files.exists(folder.resolve("stories")), "a run that fails here leaves nothing");
    writer.write(story("s-1", "{\"later\": 1}"), new Timeless());
    commit(writer);
    assertEquals("{\"later\": 1}", Files.readString(folder.resolve("stories/s-1.json")));
    assertTrue(writer.prepareCommit().isEmpty());
  }

  @Test
  void aStoryThatIsNoMoreLosesItsFile() throws Exception {
    Folder.Latest writer = new Folder.Latest();
    writer.write(story("s-1", "{}"), new Timeless());
    commit(writer);
    writer.write(new Parcel(Route.STORY, "|s-1", "", "s-1", 0, new byte[0]), new Timeless());
    commit(writer);
    assertFalse(Files.exists(folder.resolve("stories/s-1.json")));
  }
}
