package org.recoupe.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What a group hands on now, against what it handed on before. */
public final class Changes {
  private Changes() {}

  /**
   * Lets a step look at all values of a key. Nothing has changed while it waits for more.
   *
   * @param values each is unpacked when the step comes to it
   * @param sent what was handed on before, brought up to date: hashes of bodies, by address
   * @return what is different, and word of what is no more
   */
  public static List<Parcel> of(
      Stage.Group step, String key, Iterable<Parcel> values, Map<String, Long> sent) {
    List<Carried> fresh = new ArrayList<>();
    Iterable<Carried> opened =
        () -> StreamSupport.stream(values.spliterator(), false).map(Parcel::carried).iterator();
    if (!step.group(key, opened, fresh::add)) {
      return List.of();
    }
    List<Parcel> changes = new ArrayList<>();
    Set<String> gone = new HashSet<>(sent.keySet());
    for (Carried value : fresh) {
      String address = Parcel.address(value);
      gone.remove(address);
      Long hash = hash(value.body());
      if (!Objects.equals(sent.put(address, hash), hash)) {
        changes.add(Parcel.of(value, key));
      }
    }
    sent.keySet().removeAll(gone);
    gone.stream().sorted().forEach(address -> changes.add(Parcel.gone(address, key)));
    return changes;
  }

  private static long hash(String body) {
    return UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
  }
}
