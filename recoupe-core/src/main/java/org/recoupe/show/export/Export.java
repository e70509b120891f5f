package org.recoupe.show.export;

import java.io.IOException;
import java.io.OutputStream;
import org.recoupe.model.story.Dossier;

/** Writes a dossier in one form. */
@FunctionalInterface
public interface Export {
  /**
   * Writes the dossier; the target stays open.
   *
   * @throws IOException if the target cannot be written to
   */
  void write(Dossier dossier, OutputStream out) throws IOException;
}
