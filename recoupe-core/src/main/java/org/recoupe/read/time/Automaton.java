package org.recoupe.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoupe.read.time.Pattern.Edge;
import org.recoupe.read.time.Pattern.Label;
import org.recoupe.read.time.Pattern.Node;

/**
 * All patterns of a language in one graph, so that what several begin with is walked once: the
 * subset construction of Rabin and Scott (1959), with words and slots as its letters.
 */
final class Automaton {
  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Rule> rules = new IdentityHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<SortedSet<Integer>, State> states = new HashMap<>();

  private Automaton() {}

  /** The place from which every pattern begins. */
  static State of(List<Rule> rules) {
    Automaton automaton = new Automaton();
    SortedSet<Integer> starts = new TreeSet<>();
    for (Rule rule : rules) {
      starts.add(automaton.number(rule.pattern().start(), rule));
    }
    return automaton.state(starts);
  }

  private int number(Node node, Rule rule) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    numbers.put(node, nodes.size());
    rules.put(node, rule);
    nodes.add(node);
    return nodes.size() - 1;
  }

  private State state(SortedSet<Integer> group) {
    State known = states.get(group);
    if (known != null) {
      return known;
    }
    State state = new State();
    states.put(group, state);
    Map<Label, SortedSet<Integer>> ways = new LinkedHashMap<>();
    for (int number : group) {
      Node node = nodes.get(number);
      Rule rule = rules.get(node);
      if (rule == null) {
        throw new IllegalStateException("place without a rule");
      }
      if (node.last()) {
        state.ends.add(rule);
      }
      for (Edge edge : node.edges()) {
        ways.computeIfAbsent(edge.label(), label -> new TreeSet<>()).add(number(edge.to(), rule));
      }
    }
    ways.forEach((label, next) -> state.lead(label, state(next)));
    return state;
  }

  /** A place in the common graph. */
  static final class State {
    private final Map<String, State> words = new HashMap<>();
    private final Map<String, State> gluedWords = new HashMap<>();
    private final Map<Label.Filled, State> slots = new LinkedHashMap<>();
    private final Map<Label.Border, State> borders = new LinkedHashMap<>();
    private final List<Rule> ends = new ArrayList<>();

    private State() {}

    private void lead(Label label, State to) {
      if (label instanceof Label.Word word) {
        (word.glued() ? gluedWords : words).put(word.word(), to);
      } else if (label instanceof Label.Filled slot) {
        slots.put(slot, to);
      } else if (label instanceof Label.Border border) {
        borders.put(border, to);
      }
    }

    Map<String, State> words() {
      return words;
    }

    Map<String, State> gluedWords() {
      return gluedWords;
    }

    Map<Label.Filled, State> slots() {
      return slots;
    }

    Map<Label.Border, State> borders() {
      return borders;
    }

    /** The rules that may end here, in the order of their table. */
    List<Rule> ends() {
      return ends;
    }
  }
}
