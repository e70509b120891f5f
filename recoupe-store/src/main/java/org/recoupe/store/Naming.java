package org.recoupe.store;

import java.util.Map;
import java.util.Optional;
import org.recoupe.model.At;

/** Under which id an entity goes, where people decided that it is another than the program took. */
interface Naming {
  /** The id of what goes by an id at a place. */
  String id(String id, At at);

  /** The name of an entity that the program does not know; empty for those that it does. */
  Optional<String> name(String id);

  /** Entities that go by the id of another wherever they are. */
  record Same(Map<String, String> ids) implements Naming {
    @Override
    public String id(String id, At at) {
      return ids.getOrDefault(id, id);
    }

    @Override
    public Optional<String> name(String id) {
      return Optional.empty();
    }
  }
}
