package org.recoupe.show.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.recoupe.model.story.Dossier;

/** Writes a dossier in a form that is text; its bytes are UTF-8. */
public interface TextExport extends Export {
  /**
   * Writes the text.
   *
   * @throws IOException if the target cannot be written to
   */
  void write(Dossier dossier, Appendable out) throws IOException;

  @Override
  default void write(Dossier dossier, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(dossier, writer);
    writer.flush();
  }
}
