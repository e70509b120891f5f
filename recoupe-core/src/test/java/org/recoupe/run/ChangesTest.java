package org.recoupe.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a group hands on, against what it handed on before. */
final class ChangesTest {
  /** Hands on what came, and waits while it holds nothing. */
  private record Echo() implements Stage.Group {
    @Override
    public String name() {
      return "echo";
    }

    @Override
    public Set<String> targets() {
      return Set.of("end");
    }

    @Override
    public boolean group(String key, Iterable<Carried> values, Consumer<Carried> out) {
      values.forEach(value -> out.accept(new Carried("end", key, value.id(), value.body())));
      return values.iterator().hasNext();
    }
  }

  private static Parcel value(String id, String body) {
    return Parcel.of(new Carried("echo", "key", id, body), "sender");
  }

  private final Map<String, Long> sent = new HashMap<>();

  private List<String> told(Parcel... values) {
    return Changes.of(new Echo(), "key", List.of(values), sent).stream()
        .map(parcel -> parcel.id() + (parcel.gone() ? " gone" : " " + parcel.text()))
        .toList();
  }

  @Test
  void onlyWhatIsDifferentIsHandedOn() {
    assertEquals(List.of("a 1", "b 1"), told(value("a", "1"), value("b", "1")));
    assertEquals(List.of("b 2"), told(value("a", "1"), value("b", "2")));
    assertEquals(List.of(), told(value("b", "2"), value("a", "1")));
  }

  @Test
  void whatIsNotHandedOnAgainIsNoMore() {
    told(value("a", "1"), value("b", "1"));
    assertEquals(List.of("b gone"), told(value("a", "1")));
    assertEquals(List.of("b 1"), told(value("a", "1"), value("b", "1")), "it is new again");
  }

  @Test
  void nothingChangesWhileAGroupWaits() {
    told(value("a", "1"));
    assertTrue(told().isEmpty());
    assertEquals(1, sent.size());
  }
}
