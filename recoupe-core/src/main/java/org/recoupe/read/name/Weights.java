package org.recoupe.read.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001):
 * features by key, a number for each label. Immutable after loading.
 */
final class Weights {
  private static final int MAGIC = 0x524E4D31;

  private final List<String> labels;
  private final float[] transitions;
  private final float scale;
  private final int[] slots;
  private final long[] taken;
  private final short[] weights;

  private Weights(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a name model");
    }
    labels = labels(in);
    int count = labels.size();
    transitions = new float[count * count];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    scale = in.readFloat();
    int features = in.readInt();
    int room = Integer.highestOneBit(Math.max(2, features)) * 4;
    slots = new int[room * 2];
    taken = new long[Math.max(1, room / Long.SIZE)];
    weights = new short[(features + 1) * count];
    for (int row = 1; row <= features; row++) {
      put(in.readInt(), row);
      int mask = in.readShort();
      for (int label = 0; label < count; label++) {
        weights[row * count + label] = (mask & 1 << label) != 0 ? in.readShort() : 0;
      }
    }
  }

  private static List<String> labels(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    return List.copyOf(labels);
  }

  /** Loads a model of the class path. */
  static Weights load(String resource) {
    try (InputStream in = Weights.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new Weights(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Key and row lie side by side: a look-up costs one visit to the memory. */
  private void put(int key, int row) {
    int last = slots.length / 2 - 1;
    int slot = key & last;
    while (taken(slot)) {
      slot = slot + 1 & last;
    }
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row;
    taken[slot >>> 6] |= 1L << slot;
  }

  /** Most features are unknown; this small map of the table tells so from the processor's cache. */
  private boolean taken(int slot) {
    return (taken[slot >>> 6] & 1L << slot) != 0;
  }

  private int row(int key) {
    int last = slots.length / 2 - 1;
    int slot = key & last;
    while (taken(slot)) {
      if (slots[2 * slot] == key) {
        return slots[2 * slot + 1];
      }
      slot = slot + 1 & last;
    }
    return 0;
  }

  List<String> labels() {
    return labels;
  }

  /** The weight of passing from one label to another. */
  float transition(int from, int to) {
    return transitions[from * labels.size() + to];
  }

  /** Adds up the weights of the features of one word. */
  void score(int[] features, float[] scores, int offset) {
    int count = labels.size();
    for (int key : features) {
      int row = row(key);
      if (row != 0) {
        int base = row * count;
        for (int label = 0; label < count; label++) {
          scores[offset + label] += weights[base + label] * scale;
        }
      }
    }
  }
}
