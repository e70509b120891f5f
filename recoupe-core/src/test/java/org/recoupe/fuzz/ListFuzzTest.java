package org.recoupe.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.recoupe.model.mark.EntityType;
import org.recoupe.screen.Hit;
import org.recoupe.screen.ListReader;
import org.recoupe.screen.NameList;
import org.recoupe.screen.Query;
import org.recoupe.screen.Screener;
import org.recoupe.screen.UnreadableList;

/**
 * Whatever the bytes are, a file is a list with somebody on it or is refused with a reason; and
 * whoever is on a list can be looked up without a fault.
 */
final class ListFuzzTest {
  private static final List<String> HEADS =
      List.of(
          "",
          "name;birth_date;country\n",
          "Entity_LogicalId;NameAlias_WholeName;Entity_SubjectType\n",
          "1,\"A, B\",individual,\"X\",-0- ,",
          "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{",
          "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2020-01-01\"><INDIVIDUALS>");

  /** The first byte takes what the file pretends to be. */
  @FuzzTest(maxDuration = "8s")
  void lists(byte[] bytes) {
    int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    byte[] head = HEADS.get(first % HEADS.size()).getBytes(StandardCharsets.UTF_8);
    byte[] whole = java.util.Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, whole, head.length, bytes.length);
    try {
      read(whole).forEach(ListFuzzTest::lookedUp);
    } catch (UnreadableList e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
  }

  /** Two names, parted by a line: the one on a list, the other looked up. */
  @FuzzTest(maxDuration = "8s")
  void names(byte[] bytes) {
    String[] names = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    try {
      Screener screener =
          Screener.of(read(("name;country\n" + names[0]).getBytes(StandardCharsets.UTF_8)));
      for (EntityType type : EntityType.values()) {
        sound(screener.hits(new Query(List.of(names[names.length - 1]), type, Set.of(), Set.of())));
      }
    } catch (UnreadableList e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank());
    }
  }

  private static List<NameList> read(byte[] bytes) throws UnreadableList {
    return ListReader.read("list", new ByteArrayInputStream(bytes), refused -> {});
  }

  private static void lookedUp(NameList list) {
    assertTrue(list.size() > 0, "a list has somebody on it");
    Screener screener = Screener.of(List.of(list));
    Query.of(list).forEach(query -> sound(screener.hits(query)));
  }

  private static void sound(List<Hit> hits) {
    for (Hit hit : hits) {
      assertTrue(hit.score() >= 0 && hit.score() <= 1, "a score lies between nought and one");
      assertFalse(hit.why().isEmpty(), "a likeness has reasons");
    }
  }
}
