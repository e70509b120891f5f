package org.recoupe.screen;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.recoupe.model.Rejected;

/**
 * Reads lists of names as they are published. What a file is, is told by its content: XML of the
 * United Nations, tables, files of OFAC, JSON lines, and zip and gzip of these. Files of OFAC that
 * stand side by side are one list. Holds one row at a time, beside the names.
 */
public final class ListReader {
  private static final int HEAD = 16 << 10;
  private static final String SEPARATORS = ";,\t|";
  private static final int DEEPEST = 2;

  private final List<NameList> lists = new ArrayList<>();
  private final List<ListDraft> ofac = new ArrayList<>();

  private final Consumer<Rejected> refused;

  private ListReader(Consumer<Rejected> refused) {
    this.refused = refused;
  }

  /**
   * The lists in a file or a folder: one, or several for an archive or a folder of several.
   *
   * @param refused is told of the files of a folder or an archive that hold no list: what is not
   *     screened against must be seen
   * @throws UnreadableList if there is none in it, with the file and the reason
   */
  public static List<NameList> read(Path file, Consumer<Rejected> refused) throws UnreadableList {
    ListReader reader = new ListReader(refused);
    reader.path(file);
    return reader.all(file.toString());
  }

  /**
   * The lists in a stream; does not close it.
   *
   * @param name what to call it
   * @param refused is told of the files of an archive that hold no list
   * @throws UnreadableList if there is none in it
   */
  public static List<NameList> read(String name, InputStream in, Consumer<Rejected> refused)
      throws UnreadableList {
    ListReader reader = new ListReader(refused);
    try {
      reader.open(name, new BufferedInputStream(in, 1 << 16), 0);
    } catch (UnreadableList e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableList(name, reason(e));
    }
    return reader.all(name);
  }

  private List<NameList> all(String file) throws UnreadableList {
    for (ListDraft draft : ofac) {
      lists.add(draft.list());
    }
    if (lists.isEmpty()) {
      throw new UnreadableList(file, "no list in it");
    }
    return List.copyOf(lists);
  }

  private void path(Path path) throws UnreadableList {
    try {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
            oneOfMany(file.toString(), () -> file(file));
          }
        }
      } else {
        file(path);
        siblings(path);
      }
    } catch (UnreadableList e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableList(path.toString(), reason(e));
    }
  }

  /** Reading that may fail. */
  private interface Step {
    void run() throws IOException;
  }

  /** A list among others: that it is none, or a broken one, is told and stops nothing. */
  private void oneOfMany(String file, Step step) {
    try {
      step.run();
    } catch (UnreadableList e) {
      refused.accept(new Rejected(file, e.why()));
    } catch (IOException e) {
      refused.accept(new Rejected(file, reason(e)));
    }
  }

  private void file(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      open(file.toString(), in, 0);
    }
  }

  /** The other files of OFAC's list beside one of them. */
  private void siblings(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    int at = name.toLowerCase(java.util.Locale.ROOT).indexOf("sdn");
    if (ofac.isEmpty() || at < 0) {
      return;
    }
    for (String part : List.of("alt", "add")) {
      String upper =
          Character.isUpperCase(name.charAt(at)) ? part.toUpperCase(java.util.Locale.ROOT) : part;
      Path sibling = path.resolveSibling(name.substring(0, at) + upper + name.substring(at + 3));
      if (Files.isRegularFile(sibling)) {
        file(sibling);
      }
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof EOFException) {
      return "the file is cut short";
    }
    return e instanceof ZipException ? "the archive is broken" : "cannot be read";
  }

  private void open(String file, InputStream in, int depth) throws IOException {
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length == 0) {
      throw new UnreadableList(file, "empty");
    }
    if (starts(head, 0x1F, 0x8B)) {
      unpacked(file, new GZIPInputStream(in), depth);
    } else if (starts(head, 'P', 'K')) {
      zip(file, new ZipInputStream(in), depth);
    } else {
      plain(file, in, head);
    }
  }

  private void unpacked(String file, InputStream plain, int depth) throws IOException {
    if (depth >= DEEPEST) {
      throw new UnreadableList(file, "archives inside archives");
    }
    open(file, new BufferedInputStream(new Measured(plain, file), 1 << 16), depth + 1);
  }

  private void zip(String file, ZipInputStream zip, int depth) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
        String inside = file + "!/" + entry.getName();
        oneOfMany(inside, () -> unpacked(inside, zip, depth));
      }
    }
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private void plain(String file, InputStream in, byte[] head) throws IOException {
    Charset charset = charset(head);
    String text = new String(head, charset).replace("\ufeff", "").stripLeading();
    ListDraft draft = new ListDraft(file, stem(file));
    if (text.startsWith("<")) {
      if (!text.contains("CONSOLIDATED_LIST")) {
        throw new UnreadableList(file, "XML that is no list of the United Nations");
      }
      new UnitedNations(file, draft).read(in);
      lists.add(draft.list());
      return;
    }
    Reader reader = reader(in, charset);
    if (text.startsWith("{")) {
      FollowTheMoney.read(reader, draft);
      lists.add(draft.list());
    } else {
      table(file, text, reader, draft);
    }
  }

  private void table(String file, String text, Reader reader, ListDraft draft) throws IOException {
    String first = text.lines().findFirst().orElse("");
    Optional<Ofac.Part> part = Ofac.part(cells(first, ','));
    if (part.isPresent()) {
      if (ofac.isEmpty()) {
        ofac.add(new ListDraft(file, Ofac.NAME));
      }
      Ofac.read(reader, part.get(), ofac.get(0));
      return;
    }
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      List<String> cells = cells(first, separator);
      if (NameTable.knows(cells) && (cells.size() > 1 || i == SEPARATORS.length() - 1)) {
        NameTable.read(reader, separator, draft);
        lists.add(draft.list());
        return;
      }
    }
    if (NameTable.bare(text)) {
      NameTable.readBare(reader, draft);
      lists.add(draft.list());
      return;
    }
    throw new UnreadableList(file, "no list: no column of names in its first line");
  }

  private static List<String> cells(String line, char separator) throws IOException {
    return new Rows(new java.io.StringReader(line), separator)
        .next()
        .map(Rows.Row::cells)
        .orElse(List.of());
  }

  /** A byte order mark is no letter. */
  private static Reader reader(InputStream in, Charset charset) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  private static Charset charset(byte[] head) {
    if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    CoderResult read =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return read.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }

  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
