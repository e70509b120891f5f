package org.recoupe.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoupe.model.Span;
import org.recoupe.read.time.Automaton.State;
import org.recoupe.read.time.Pattern.Flag;
import org.recoupe.read.time.Pattern.Label;
import org.recoupe.text.Runs;
import org.recoupe.text.Table;

/** The compiled rules of one language. Immutable, thread-safe. */
final class Grammar {
  private final Slots slots;
  private final Feasts feasts;
  private final State start;
  private final Set<String> starters;

  private Grammar(String language) {
    feasts = Feasts.of(language);
    slots = Slots.of(language, feasts);
    Map<String, String> pieces = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : Table.of(Grammar.class, "rules-" + language + ".tsv")) {
      if (row.get(0).startsWith("@") && row.get(0).indexOf(' ') < 0) {
        pieces.put(row.get(0).substring(1), row.get(1));
      } else {
        rules.add(Rule.of(rules.size(), row, pieces));
      }
    }
    start = Automaton.of(rules);
    starters = new HashSet<>(slots.firstWords());
    first(start);
  }

  private void first(State state) {
    starters.addAll(state.words().keySet());
    state.borders().values().forEach(this::first);
  }

  /** True if nothing can begin with this run: most words of a text are no words of time. */
  private boolean idle(Runs runs, int at) {
    return !runs.digits(at) && !runs.capital(at) && !starters.contains(runs.word(at));
  }

  /** The grammar of a language that has tables here. */
  static Grammar of(String language) {
    return new Grammar(language);
  }

  Feasts feasts() {
    return feasts;
  }

  /** The longest match that begins with this run; of equally long ones that of the upper rule. */
  Optional<Match> longest(Runs runs, int from, Surroundings around) {
    if (idle(runs, from)) {
      return Optional.empty();
    }
    Walk walk = new Walk(runs, from, around);
    walk.from(start, from);
    return walk.best();
  }

  /** The way through one stretch of text. */
  private final class Walk {
    private final Runs runs;
    private final int start;
    private final Surroundings around;
    private final List<String> names = new ArrayList<>(8);
    private final List<Integer> values = new ArrayList<>(8);
    private int opened = -1;
    private int closed = -1;
    private int bestEnd = -1;
    private int bestOrder = Integer.MAX_VALUE;
    private Optional<Match> best = Optional.empty();

    Walk(Runs runs, int start, Surroundings around) {
      this.runs = runs;
      this.start = start;
      this.around = around;
    }

    Optional<Match> best() {
      return best;
    }

    void from(State state, int at) {
      for (Rule rule : state.ends()) {
        accept(rule, at);
      }
      for (Map.Entry<Label.Border, State> border : state.borders().entrySet()) {
        cross(border.getKey(), border.getValue(), at);
      }
      if (at < runs.size() && (at == start || !runs.afterLineEnd(at))) {
        take(state, at);
      }
    }

    private void take(State state, int at) {
      String word = runs.word(at);
      State next = state.words().get(word);
      if (next != null) {
        from(next, at + 1);
      }
      boolean glued = runs.glued(at);
      State nextGlued = glued ? state.gluedWords().get(word) : null;
      if (nextGlued != null) {
        from(nextGlued, at + 1);
      }
      for (Map.Entry<Label.Filled, State> slot : state.slots().entrySet()) {
        if (!slot.getKey().glued() || glued) {
          fill(slot.getKey(), slot.getValue(), at);
        }
      }
    }

    private void fill(Label.Filled slot, State next, int at) {
      Optional<Slots.Fill> fill = slots.fill(slot.slot(), runs, at);
      if (fill.isPresent()) {
        names.add(slot.name());
        values.add(fill.get().value());
        from(next, fill.get().end());
        names.remove(names.size() - 1);
        values.remove(values.size() - 1);
      }
    }

    private void cross(Label.Border border, State to, int at) {
      int before = border.opens() ? opened : closed;
      mark(border, at);
      from(to, at);
      mark(border, before);
    }

    private void mark(Label.Border border, int at) {
      if (border.opens()) {
        opened = at;
      } else {
        closed = at;
      }
    }

    private void accept(Rule rule, int at) {
      int end = closed < 0 ? at : closed;
      boolean better = at > bestEnd || at == bestEnd && rule.order() < bestOrder;
      if (better && end > start && !refused(rule, at)) {
        bestEnd = at;
        bestOrder = rule.order();
        Map<String, Integer> all = new LinkedHashMap<>(rule.settings());
        for (int i = 0; i < names.size(); i++) {
          all.put(names.get(i), values.get(i));
        }
        Span span = runs.span(opened < 0 ? start : opened, end);
        best = Optional.of(new Match(span, end, rule.meaning(), all));
      }
    }

    private boolean refused(Rule rule, int at) {
      Pattern pattern = rule.pattern();
      return pattern.asks(Flag.LOWER) && runs.capital(start)
          || pattern.asks(Flag.FREE) && around.countedAt(runs.end(at - 1))
          || pattern.asks(Flag.NOUN) && !around.nounBefore(runs.start(start))
          || pattern.asks(Flag.PERSON) && !around.personBefore(runs.start(start));
    }
  }
}
