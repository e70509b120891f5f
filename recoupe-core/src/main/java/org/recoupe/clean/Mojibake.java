package org.recoupe.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * UTF-8 that somebody read as windows-1252 (« Ã© » for « é »): put right. What could be honest
 * French is touched only where the article holds a case that cannot be.
 */
final class Mojibake implements Step {
  private static final String WHY = "letters read in the wrong charset";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Map<Character, Integer> BYTE_OF = bytes();

  /** The byte each character of the upper half stands for; the five gaps map to themselves. */
  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> map = new HashMap<>();
    for (int b = 0x80; b <= 0xFF; b++) {
      char c = new String(new byte[] {(byte) b}, WINDOWS_1252).charAt(0);
      map.put(c == '\ufffd' ? (char) b : c, b);
    }
    return Map.copyOf(map);
  }

  @Override
  public List<Change> changes(Draft draft) {
    String text = draft.text();
    List<Change> sure = new ArrayList<>();
    List<Change> doubtful = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = sequence(text, at);
      Optional<String> mended = length < 2 ? Optional.empty() : decoded(text, at, length);
      if (mended.isPresent()) {
        boolean certain = text.charAt(at) == 'Ã' || length > 2;
        (certain ? sure : doubtful).add(Change.replace(at, at + length, mended.get(), WHY));
        at += length;
      } else {
        at++;
      }
    }
    if (!sure.isEmpty()) {
      sure.addAll(doubtful);
      lostNoBreakSpaces(text, sure);
    }
    return sure;
  }

  /**
   * The length of the UTF-8 sequence this place would begin, or 0. Longer ones only where French
   * never writes them: « é » » is honest, « â€™ » is not.
   */
  private static int sequence(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return switch (text.charAt(at)) {
      case 'Ã', 'Â', 'Å', 'Ä' -> 2;
      case 'â' -> next == '€' || next == '‚' ? 3 : 0;
      case 'ï' -> next == '»' ? 3 : 0;
      case 'ð' -> next == 'Ÿ' ? 4 : 0;
      default -> 0;
    };
  }

  private static Optional<String> decoded(String text, int at, int length) {
    if (at + length > text.length()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Integer b = BYTE_OF.get(text.charAt(at + i));
      if (b == null) {
        return Optional.empty();
      }
      bytes[i] = b.byteValue();
    }
    try {
      CharBuffer out =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(out.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** « à » became « Ã » and a no-break space, which somebody then made a plain one. */
  private static void lostNoBreakSpaces(String text, List<Change> changes) {
    int at = text.indexOf("Ã ");
    while (at >= 0) {
      boolean word = at == 0 || Paragraph.blank(text.charAt(at - 1));
      changes.add(Change.replace(at, at + (word ? 1 : 2), "à", WHY));
      at = text.indexOf("Ã ", at + 1);
    }
  }
}
