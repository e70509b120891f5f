package org.recoupe.flink;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.core.fs.Path;
import org.apache.flink.util.Collector;
import org.recoupe.model.Rejected;
import org.recoupe.run.Parcel;
import org.recoupe.run.Route;
import org.recoupe.run.Source;

/** Documents to what intake finds in them. */
final class Opening implements FlatMapFunction<Document, Parcel> {
  private static final long serialVersionUID = 1;
  private static final String HERE = "file";

  @Override
  public void flatMap(Document document, Collector<Parcel> out) {
    Path path = new Path(document.name());
    Source source =
        HERE.equals(path.toUri().getScheme())
            ? Source.files(List.of(java.nio.file.Path.of(path.getPath())))
            : taker -> {
              try (InputStream content = content(document, path)) {
                Source.stream(document.name(), content).into(taker);
              } catch (IOException e) {
                taker.accept(new Rejected(document.name(), "cannot be read"));
              }
            };
    Route.arrivals(document.name(), source, out::collect);
  }

  private static InputStream content(Document document, Path path) throws IOException {
    byte[] message = document.content();
    return message.length > 0
        ? new ByteArrayInputStream(message)
        : new BufferedInputStream(path.getFileSystem().open(path), 1 << 16);
  }
}
