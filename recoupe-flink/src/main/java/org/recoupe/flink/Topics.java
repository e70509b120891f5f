package org.recoupe.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.recoupe.run.Parcel;

/** Kafka: messages that intake can open, and stories by their ids. */
final class Topics {
  private Topics() {}

  /**
   * The messages of a topic.
   *
   * @param bounded true to end with the last message that is there
   */
  static KafkaSource<Document> source(String servers, String topic, boolean bounded) {
    var source =
        KafkaSource.<Document>builder()
            .setBootstrapServers(servers)
            .setTopics(topic)
            .setGroupId("recoupe")
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setDeserializer(new Messages());
    return bounded ? source.setBounded(OffsetsInitializer.latest()).build() : source.build();
  }

  /** A topic for stories: the latest of each key counts, one without value is no more. */
  static KafkaSink<Parcel> sink(String servers, String topic) {
    return KafkaSink.<Parcel>builder()
        .setBootstrapServers(servers)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .setRecordSerializer(new Stories(topic))
        .build();
  }

  /** A story as a message: a class by itself, for the connector asks it for its types. */
  private record Stories(String topic) implements KafkaRecordSerializationSchema<Parcel> {
    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        Parcel story, KafkaSinkContext context, Long timestamp) {
      byte[] key = story.key().getBytes(StandardCharsets.UTF_8);
      return story.gone()
          ? new ProducerRecord<>(topic, key, null)
          : new ProducerRecord<>(topic, key, story.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A message as a document. */
  private static final class Messages implements KafkaRecordDeserializationSchema<Document> {
    private static final long serialVersionUID = 1;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Document> out) {
      if (message.value() != null) {
        String place = message.topic() + "/" + message.partition() + "/" + message.offset();
        out.collect(new Document(place, message.value()));
      }
    }

    @Override
    public TypeInformation<Document> getProducedType() {
      return TypeInformation.of(Document.class);
    }
  }
}
