package org.recoupe.show.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoupe.model.story.Dossier;
import org.recoupe.show.InventedDossier;
import org.recoupe.show.PageLanguage;

final class FormatTest {
  @Test
  void aNameStandsForOneFormForAllTablesOrForAll() {
    assertEquals(Optional.of(List.of(Format.GEXF)), Format.named("gexf"));
    assertEquals(7, Format.named("csv").orElseThrow().size());
    assertEquals(Format.values().length, Format.named("all").orElseThrow().size());
    assertTrue(Format.named("docx").isEmpty());
  }

  @Test
  void noTwoFormsHaveOneFileName() {
    assertEquals(
        Format.values().length,
        Arrays.stream(Format.values()).map(Format::fileName).distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void theSameDossierIsWrittenTheSame(Format format) throws IOException {
    Wishes wishes = Wishes.in(PageLanguage.EN);
    byte[] once = Exported.bytes(format, InventedDossier.heap(), wishes);
    assertArrayEquals(once, Exported.bytes(format, InventedDossier.heap(), wishes));
    assertTrue(once.length > 0);
  }

  @Test
  void textSaysItsCharsetAndPaperHasNone() {
    assertEquals("text/csv; charset=utf-8", Format.CSV_QUOTES.contentType());
    assertEquals("application/pdf", Format.PDF.contentType());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyDossierIsWrittenToo(Format format) throws IOException {
    Dossier empty = InventedDossier.dossier(List.of(), List.of());
    byte[] bytes = Exported.bytes(format, empty, Wishes.in(PageLanguage.FR));
    boolean nothing = EnumSet.of(Format.MD, Format.JSONL, Format.FTM).contains(format);
    assertEquals(nothing, bytes.length == 0);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MD", "PDF"})
  void whateverComesInCanBeWrittenAsUtf8(Format format)
      throws CharacterCodingException, IOException {
    String text = Exported.text(format, Exported.hostile(), Wishes.in(PageLanguage.FR));
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
  }
}
