package org.recoupe.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.BoundedSeekableByteChannelInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one column of one row group, read from the file when they are asked for: one of them
 * is in memory. What a page says of itself is believed only as far as its bytes go.
 */
final class ParquetPages implements PageReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Statistics<?> none;
  private final ParquetCodec codec;
  private final long values;
  private final int largest;
  private long seen;
  private boolean begun;

  /**
   * The pages of a column.
   *
   * @param largest the most bytes that one page may unpack to
   * @throws Refusal if they lie outside of the file
   */
  ParquetPages(
      SeekableByteChannel file,
      ColumnDescriptor column,
      ColumnMetaData chunk,
      int largest,
      Limits limits)
      throws IOException {
    long start = chunk.getData_page_offset();
    long dictionary = chunk.getDictionary_page_offset();
    if (chunk.isSetDictionary_page_offset() && dictionary > 0 && dictionary < start) {
      start = dictionary;
    }
    long length = chunk.getTotal_compressed_size();
    if (start < 0 || length < 0 || start > file.size() - length) {
      throw new Refusal("a Parquet column outside of its file", true);
    }
    InputStream bytes = new BoundedSeekableByteChannelInputStream(start, length, file);
    this.in = new BufferedInputStream(bytes, BUFFER);
    this.none = Statistics.createStats(column.getPrimitiveType());
    this.codec = new ParquetCodec(chunk.getCodec(), limits);
    this.values = chunk.getNum_values();
    this.largest = largest;
  }

  @Override
  public long getTotalValueCount() {
    return values;
  }

  /** The dictionary, if the column begins with one. */
  @Override
  public @Nullable DictionaryPage readDictionaryPage() {
    if (begun || values == 0) {
      return null;
    }
    begun = true;
    in.mark(BUFFER);
    try {
      PageHeader header = Util.readPageHeader(in);
      if (header.getType() != PageType.DICTIONARY_PAGE) {
        in.reset();
        return null;
      }
      byte[] page = codec.unpacked(packed(header), header.getUncompressed_page_size());
      var about = header.getDictionary_page_header();
      if (about == null || about.getNum_values() < 0 || about.getNum_values() > page.length) {
        throw new Refusal("a broken Parquet dictionary", true);
      }
      return new DictionaryPage(
          BytesInput.from(page),
          about.getNum_values(),
          Encoding.valueOf(about.getEncoding().name()));
    } catch (IOException e) {
      throw new UncheckedIOException("a Parquet dictionary", e);
    }
  }

  @Override
  public DataPage readPage() {
    try {
      while (seen < values) {
        PageHeader header = Util.readPageHeader(in);
        byte[] packed = packed(header);
        if (header.isSetData_page_header()) {
          return first(header, header.getData_page_header(), packed);
        }
        if (header.isSetData_page_header_v2()) {
          return second(header, header.getData_page_header_v2(), packed);
        }
      }
      throw new Refusal("fewer Parquet values than rows", true);
    } catch (IOException e) {
      throw new UncheckedIOException("a Parquet page", e);
    }
  }

  private byte[] packed(PageHeader header) throws IOException {
    int length = header.getCompressed_page_size();
    if (length < 0 || header.getUncompressed_page_size() < 0) {
      throw new Refusal("a broken Parquet page", true);
    }
    if (length > largest || header.getUncompressed_page_size() > largest) {
      throw new Refusal("a Parquet page larger than " + largest + " bytes", true);
    }
    byte[] packed = in.readNBytes(length);
    if (packed.length < length) {
      throw new Refusal("the Parquet file is cut short", true);
    }
    return packed;
  }

  private DataPage first(PageHeader header, DataPageHeader about, byte[] packed)
      throws IOException {
    int size = header.getUncompressed_page_size();
    return new DataPageV1(
        BytesInput.from(codec.unpacked(packed, size)),
        count(about.getNum_values()),
        size,
        none,
        Encoding.valueOf(about.getRepetition_level_encoding().name()),
        Encoding.valueOf(about.getDefinition_level_encoding().name()),
        Encoding.valueOf(about.getEncoding().name()));
  }

  /** In pages of the second kind the levels before the data are never packed. */
  private DataPage second(PageHeader header, DataPageHeaderV2 about, byte[] packed)
      throws IOException {
    int repetitions = about.getRepetition_levels_byte_length();
    int definitions = about.getDefinition_levels_byte_length();
    int size = header.getUncompressed_page_size() - repetitions - definitions;
    if (repetitions < 0
        || definitions < 0
        || size < 0
        || repetitions > packed.length - definitions) {
      throw new Refusal("a broken Parquet page", true);
    }
    int levels = repetitions + definitions;
    byte[] data = java.util.Arrays.copyOfRange(packed, levels, packed.length);
    boolean plain = about.isSetIs_compressed() && !about.isIs_compressed();
    return DataPageV2.uncompressed(
        about.getNum_rows(),
        about.getNum_nulls(),
        count(about.getNum_values()),
        BytesInput.from(packed, 0, repetitions),
        BytesInput.from(packed, repetitions, definitions),
        Encoding.valueOf(about.getEncoding().name()),
        BytesInput.from(plain ? data : codec.unpacked(data, size)),
        none);
  }

  private int count(int more) throws Refusal {
    if (more < 0 || more > values - seen) {
      throw new Refusal("more Parquet values than rows", true);
    }
    seen += more;
    return more;
  }
}
