package org.recoupe.intake;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Unpacks the pages of a Parquet file (its Compression.md), never to more than they announce. */
final class ParquetCodec {
  private static final int GRACE = 1 << 20;

  private final CompressionCodec codec;
  private final int ratio;

  ParquetCodec(CompressionCodec codec, Limits limits) {
    this.codec = codec;
    this.ratio = limits.archiveRatio();
  }

  /**
   * The page that is packed in these bytes.
   *
   * @param size how long the page says it is, unpacked
   * @throws Refusal if it is not so long, or unpacks to too many times its size
   */
  byte[] unpacked(byte[] packed, int size) throws IOException {
    if (size > GRACE && size / ratio > packed.length) {
      throw new Refusal("unpacks to more than " + ratio + " times its size", true);
    }
    try (InputStream in = stream(packed)) {
      byte[] page = in.readNBytes(size);
      if (page.length < size) {
        throw new Refusal("a Parquet page shorter than it says", true);
      }
      return page;
    }
  }

  private InputStream stream(byte[] packed) throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    if (packed.length == 0) {
      return in;
    }
    return switch (codec) {
      case UNCOMPRESSED -> in;
      case SNAPPY -> new SnappyCompressorInputStream(in);
      case GZIP -> new GZIPInputStream(in);
      case ZSTD -> new ZstdInputStreamNoFinalizer(in);
      case LZ4_RAW -> new BlockLZ4CompressorInputStream(in);
      case LZO, BROTLI, LZ4 ->
          throw new Refusal("Parquet pages packed by " + codec + " are not read", true);
    };
  }
}
