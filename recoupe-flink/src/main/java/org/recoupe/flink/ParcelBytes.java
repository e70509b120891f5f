package org.recoupe.flink;

import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Parcels as they are kept in a checkpoint until they are written. */
record ParcelBytes(TypeSerializer<Parcel> parcels) implements SimpleVersionedSerializer<Parcel> {
  static ParcelBytes standard() {
    return new ParcelBytes(Dataflow.PARCEL.createSerializer(new SerializerConfigImpl()));
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Parcel parcel) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(parcel.body().length + 1);
    parcels.serialize(parcel, out);
    return out.getCopyOfBuffer();
  }

  @Override
  public Parcel deserialize(int version, byte[] bytes) throws IOException {
    return parcels.deserialize(new DataInputDeserializer(bytes));
  }
}
