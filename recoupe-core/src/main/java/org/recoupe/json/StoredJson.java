package org.recoupe.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The JSON in which a store keeps values of the model: field by field, so that what is read is
 * equal to what was written. It is no form for others to read: {@link DossierJson} is. Thread-safe.
 *
 * @param <T> a record
 */
public final class StoredJson<T> {
  /** What the program wrote itself it must be able to read, however strange the article was. */
  private static final JsonFactory UNBOUNDED =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(UNBOUNDED)
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .build();

  private final ObjectWriter writer;
  private final ObjectReader reader;

  private StoredJson(Class<T> type) {
    this.writer = MAPPER.writerFor(type);
    this.reader = MAPPER.readerFor(type);
  }

  /** The JSON of a kind of records. */
  public static <T extends Record> StoredJson<T> of(Class<T> type) {
    return new StoredJson<>(type);
  }

  /** Writes a value. */
  public String write(T value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that has no JSON: " + value, e);
    }
  }

  /**
   * Reads what was written.
   *
   * @throws BrokenJson if it is something else, or from a version of the program that had other
   *     fields
   */
  public T read(String json) throws BrokenJson {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException e) {
      throw new BrokenJson("not what was stored: " + e.getOriginalMessage());
    }
  }
}
