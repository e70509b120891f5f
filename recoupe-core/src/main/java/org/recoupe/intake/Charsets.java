package org.recoupe.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text. What the bytes are goes before what a page says of itself: a byte order
 * mark, then UTF-8 if every byte fits, then the declared charset, then windows-1252 if it makes
 * plausible letters of Western Europe, then ICU's guess. A few stray windows-1252 bytes inside
 * UTF-8 (pages glued from two sources) are mended.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final int META_REACH = 4096;
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{3,40})|<\\?xml[^>]{0,80}?encoding=[\"']([\\w.:-]{3,40})",
          Pattern.CASE_INSENSITIVE);

  /** What Western European prose holds beside ASCII. */
  private static final String WESTERN =
      "àâäáãåçéèêëíîïìñóôöòõúùûüœæßøÀÂÄÁÅÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜŒÆØ«»’‘“”„–—…€°\u00a0·•²³½£§©®";

  private static final double SURE = 0.8;

  private Charsets() {}

  /**
   * The text of a whole document.
   *
   * @throws Refusal if no charset fits
   */
  static String decode(byte[] bytes) throws Refusal {
    return decode(bytes, "");
  }

  /**
   * The text of a whole document that came with the name of a charset beside it, in a header.
   *
   * @param named the name; empty if none is known
   * @throws Refusal if no charset fits
   */
  static String decode(byte[] bytes, String named) throws Refusal {
    Optional<Charset> wide = wide(bytes, bytes.length);
    if (wide.isPresent()) {
      return unmarked(new String(bytes, wide.get()));
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return unmarked(utf8.get());
    }
    return unmarked(legacy(bytes, named));
  }

  /** The first bytes as text, for looking at only: nothing is refused. */
  static String head(byte[] bytes, int length) {
    Charset charset = wide(bytes, length).orElse(StandardCharsets.UTF_8);
    return unmarked(new String(bytes, 0, length, charset));
  }

  /** UTF-16 or UTF-32, told by a byte order mark or by the zeros of ASCII letters. */
  static Optional<Charset> wide(byte[] b, int length) {
    if (length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return wideByZeros(b, Math.min(length, 1024));
  }

  private static Optional<Charset> wideByZeros(byte[] b, int length) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 8) {
      return Optional.empty();
    }
    if (odd > pairs * SURE && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > pairs * SURE && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String legacy(byte[] bytes, String beside) throws Refusal {
    Optional<String> mended = mendedUtf8(bytes);
    if (mended.isPresent()) {
      return mended.get();
    }
    Optional<String> declared =
        named(beside.toLowerCase(Locale.ROOT))
            .or(() -> declared(bytes))
            .flatMap(charset -> strict(bytes, charset));
    if (declared.isPresent()) {
      return declared.get();
    }
    Optional<String> western = strict(bytes, WINDOWS_1252).filter(Charsets::plausible);
    if (western.isPresent()) {
      return western.get().indexOf('¤') >= 0 ? new String(bytes, LATIN_9) : western.get();
    }
    return guessed(bytes).orElseThrow(() -> new Refusal("neither UTF-8 nor any other charset"));
  }

  /**
   * The charset that the page declares, other than UTF-8; ISO-8859-1 means windows-1252 (WHATWG).
   */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    if (!meta.find()) {
      return Optional.empty();
    }
    String name = meta.group(1) != null ? meta.group(1) : meta.group(2);
    return named(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Charset> named(String name) {
    if (name.isEmpty() || name.startsWith("utf")) {
      return Optional.empty();
    }
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few windows-1252 bytes in it; empty if it is not mostly UTF-8. */
  private static Optional<String> mendedUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int bad = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      String stray = new String(new byte[] {in.get()}, WINDOWS_1252);
      out.put(in.hasRemaining() && WESTERN.contains(stray) ? stray.charAt(0) : '\ufffd');
      bad++;
    }
    String text = out.flip().toString();
    long good = text.chars().filter(c -> c >= 0x80).count() - bad;
    return good >= 10L * bad ? Optional.of(text) : Optional.empty();
  }

  private static boolean plausible(String text) {
    long odd = 0;
    long western = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        odd++;
        western += WESTERN.indexOf(c) >= 0 || c == '¤' ? 1 : 0;
      }
    }
    return western >= odd * SURE && odd * 3 <= text.length();
  }

  private static Optional<String> guessed(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < 60 || match.getName().startsWith("UTF")) {
      return Optional.empty();
    }
    return named(match.getName().toLowerCase(Locale.ROOT))
        .filter(charset -> !charset.equals(WINDOWS_1252))
        .flatMap(charset -> strict(bytes, charset));
  }
}
