package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeFileTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void aFileIsWrittenWhole() throws Exception {
    SafeFile.write(folder.resolve("a/b.txt"), SafeFile.Text.of(w -> w.write("tout")));
    assertEquals("tout", Files.readString(folder.resolve("a/b.txt")));
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNothingHalfWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("dossier.json"), "good");
    assertThrows(
        NotWrittenException.class,
        () ->
            SafeFile.write(
                file,
                SafeFile.Text.of(
                    w -> {
                      w.write("half");
                      throw new IOException("No space left on device");
                    })));
    assertEquals("good", Files.readString(file));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }
}
