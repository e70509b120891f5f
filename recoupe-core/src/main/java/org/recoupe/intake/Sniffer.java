package org.recoupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a document is from its first bytes. A name never decides. Magic numbers after the
 * formats' own standards; HTML after the WHATWG's MIME sniffing, widened to fragments.
 */
final class Sniffer {
  /** So many first bytes are enough to tell. */
  static final int HEAD = 8192;

  private static final Pattern HTML_START =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|article|main|section"
              + "|header|div|h[1-6]|p|br|img|a|span|table|ul|ol|b|i|em|strong|figure|blockquote"
              + "|iframe|!--)[\\s>/]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_TAG =
      Pattern.compile("</(?:p|div|h[1-6]|article|section|ul|li|a)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:|[ \\t]");
  private static final Pattern MAIL_FIELD =
      Pattern.compile(
          "^(?:From|Subject|MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type): ",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Fields FIELDS = Fields.standard();
  private static final int TAR_MAGIC = 257;
  private static final int[][] BINARY = {
    {'%', 'P', 'D', 'F'},
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {0x7F, 'E', 'L', 'F'},
    {'M', 'Z', 0x90},
    {'R', 'a', 'r', '!'},
    {'7', 'z', 0xBC, 0xAF},
    {'B', 'Z', 'h'},
    {0xFD, '7', 'z', 'X'},
    {0x28, 0xB5, 0x2F, 0xFD},
    {0xCA, 0xFE, 0xBA, 0xBE},
    {0xD0, 0xCF, 0x11, 0xE0},
    {'I', 'D', '3'},
    {'R', 'I', 'F', 'F'},
    {'O', 'g', 'g', 'S'},
  };

  private Sniffer() {}

  /** The kind of the document that begins with the first {@code length} bytes of this array. */
  static Kind kind(byte[] head, int length) {
    if (length == 0) {
      return Kind.EMPTY;
    }
    if (starts(head, length, 'P', 'K', 3, 4) || starts(head, length, 'P', 'K', 5, 6)) {
      return Kind.ZIP;
    }
    if (starts(head, length, 0x1F, 0x8B)) {
      return Kind.GZIP;
    }
    if (length > TAR_MAGIC + 5
        && new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
      return Kind.TAR;
    }
    String start = new String(head, 0, Math.min(length, 11), StandardCharsets.ISO_8859_1);
    if (start.startsWith("WARC/") || start.equals("filedesc://")) {
      return Kind.WARC;
    }
    if (starts(head, length, 'P', 'A', 'R', '1')) {
      return Kind.PARQUET;
    }
    if (binary(head, length)) {
      return Kind.BINARY;
    }
    return written(Charsets.head(head, length));
  }

  private static Kind written(String head) {
    String text = head.strip();
    if (text.isEmpty()) {
      return head.length() < HEAD / 4 ? Kind.EMPTY : Kind.TEXT;
    }
    char first = text.charAt(0);
    if (first == '{' && text.indexOf('"') > 0 && text.substring(1).strip().startsWith("\"")) {
      return Kind.JSON_LINES;
    }
    if (first == '[' && text.substring(1).strip().startsWith("{")) {
      return Kind.JSON_LIST;
    }
    if (first == '<') {
      Optional<Kind> xml = xml(text);
      return xml.orElse(html(text) ? Kind.HTML : Kind.TEXT);
    }
    if (mail(text)) {
      return Kind.MAIL;
    }
    int end = text.indexOf('\n');
    boolean table = end > 0 && CommaRows.separator(text.substring(0, end), FIELDS).isPresent();
    if (table) {
      return Kind.TABLE;
    }
    return html(text) ? Kind.HTML : Values.table(head) ? Kind.VALUES : Kind.TEXT;
  }

  /** What an XML document is, by its root; empty if it is none or a page. */
  private static Optional<Kind> xml(String text) {
    String name = root(text).toLowerCase(Locale.ROOT);
    Kind kind =
        switch (name.substring(name.indexOf(':') + 1)) {
          case "rss", "feed", "rdf" -> Kind.FEED;
          case "opml" -> Kind.OPML;
          case "nitf", "newsml", "newsmessage", "newsitem", "packageitem" -> Kind.WIRE;
          case "html" -> Kind.HTML;
          default -> Kind.XML;
        };
    if (kind != Kind.XML) {
      return Optional.of(kind);
    }
    boolean page = text.toLowerCase(Locale.ROOT).contains("<html");
    return text.startsWith("<?xml") && !page ? Optional.of(Kind.XML) : Optional.empty();
  }

  /** The name of the first element, behind declarations, comments and the document type. */
  private static String root(String text) {
    int at = 0;
    while (at >= 0 && at + 1 < text.length() && "?!".indexOf(text.charAt(at + 1)) >= 0) {
      String end = "?>";
      if (text.startsWith("<!--", at)) {
        end = "-->";
      } else if (text.charAt(at + 1) == '!') {
        int subset = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        end = subset >= 0 && subset < close ? "]>" : ">";
      }
      int stop = text.indexOf(end, at);
      at = stop < 0 ? -1 : text.indexOf('<', stop);
    }
    int end = at + 1;
    while (at >= 0 && end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return at < 0 ? "" : text.substring(at + 1, end);
  }

  /** True for the head of a mail: lines of fields, two of them of mails alone. */
  private static boolean mail(String text) {
    int blank = text.indexOf("\n\n") < 0 ? text.indexOf("\n\r\n") : text.indexOf("\n\n");
    String head = text.substring(0, blank < 0 ? text.length() : blank);
    String[] lines = head.split("\r?\n");
    boolean fields = true;
    for (int i = 0; i < lines.length - 1; i++) {
      fields &= MAIL_LINE.matcher(lines[i]).lookingAt();
    }
    return fields && lines.length > 2 && MAIL_FIELD.matcher(head).results().limit(2).count() == 2;
  }

  /** True for a page or a fragment: a known tag at the start, or block tags closed further on. */
  static boolean html(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    if (HTML_START.matcher(text).lookingAt()) {
      return true;
    }
    return BLOCK_TAG.matcher(text).results().limit(2).count() == 2;
  }

  private static boolean starts(byte[] head, int length, int... magic) {
    if (length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean binary(byte[] head, int length) {
    for (int[] magic : BINARY) {
      if (starts(head, length, magic)) {
        return true;
      }
    }
    if (Charsets.wide(head, length).isPresent()) {
      return false;
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 20 > length;
  }
}
