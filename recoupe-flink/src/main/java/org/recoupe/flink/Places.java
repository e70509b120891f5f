package org.recoupe.flink;

import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;

/** Files as documents that are opened later: one for each file, by its name alone. */
final class Places implements BulkFormat<Document, FileSourceSplit> {
  private static final long serialVersionUID = 1;

  @Override
  public Reader<Document> createReader(Configuration settings, FileSourceSplit file) {
    return new Once(Optional.of(new Document(file.path().toString(), new byte[0])));
  }

  @Override
  public Reader<Document> restoreReader(Configuration settings, FileSourceSplit file) {
    boolean handedOn =
        file.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L) > 0;
    return handedOn ? new Once(Optional.empty()) : createReader(settings, file);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Document> getProducedType() {
    return TypeInformation.of(Document.class);
  }

  /** Gives one document, then no more. */
  private static final class Once implements Reader<Document> {
    private Optional<Document> next;

    private Once(Optional<Document> next) {
      this.next = next;
    }

    @Override
    public @Nullable RecordIterator<Document> readBatch() {
      if (next.isEmpty()) {
        return null;
      }
      SingletonResultIterator<Document> one = new SingletonResultIterator<>();
      one.set(next.get(), CheckpointedPosition.NO_OFFSET, 1);
      next = Optional.empty();
      return one;
    }

    @Override
    public void close() {}
  }
}
