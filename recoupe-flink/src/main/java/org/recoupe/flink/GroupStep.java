package org.recoupe.flink;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.recoupe.run.Changes;
import org.recoupe.run.Gate;
import org.recoupe.run.Parcel;
import org.recoupe.run.Route;
import org.recoupe.run.Stage;

/**
 * Carries a step that looks at all values of a key: keeps them, and some time after the last change
 * looks again and hands on what has become different. A batch looks once, at the end.
 */
final class GroupStep extends KeyedProcessFunction<String, Parcel, Parcel>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;
  private static final long END = Long.MAX_VALUE;

  /**
   * A moment before all others. Flink waits for the first timer of a task alone, and as long as the
   * clock said when it began to wait: where the clock was put back and ahead again, all later ones
   * wait for hours behind one that is overdue. A timer of this moment is first, and fires at once;
   * then Flink asks the clock again.
   */
  private static final long AT_ONCE = 0;

  private final Routes routes;
  private final String stage;
  private final Duration settle;
  private final Gate gate;

  /** What each part of the step knew of event time, for all parts after a restart. */
  private transient @Nullable ListState<Long> reached;

  /**
   * A step of a route.
   *
   * @param settle how long values may gather before the step looks at them; zero: until the end
   */
  GroupStep(Routes routes, String stage, Duration settle, Gate gate) {
    this.routes = routes;
    this.stage = stage;
    this.settle = settle;
    this.gate = gate;
  }

  /** What came, by name. */
  private MapState<String, Parcel> values() {
    return getRuntimeContext()
        .getMapState(new MapStateDescriptor<>("values", String.class, Parcel.class));
  }

  /** What was handed on: see {@link Changes}. */
  private ValueState<Map<String, Long>> sent() {
    return getRuntimeContext()
        .getState(new ValueStateDescriptor<>("sent", Types.MAP(Types.STRING, Types.LONG)));
  }

  /** When the step looks again; nothing if nothing has changed. */
  private ValueState<Long> due() {
    return getRuntimeContext().getState(new ValueStateDescriptor<>("due", Long.class));
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    OperatorStateStore store = context.getOperatorStateStore();
    reached = store.getUnionListState(new ListStateDescriptor<>("reached", Long.class));
    for (long before : reached.get()) {
      gate.pass(before);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    Objects.requireNonNull(reached).update(List.of(gate.reached()));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<Parcel> out)
      throws Exception {
    TimerService timers = context.timerService();
    gate.pass(timers.currentWatermark());
    if (Route.atGate(stage) && turnedAway(parcel)) {
      out.collect(gate.refused(parcel));
      return;
    }
    keep(gate.dated(parcel), timers);
    long now = timers.currentProcessingTime();
    if (ripe(now)) {
      due().update(now + settle.toMillis());
      if (!settle.isZero()) {
        timers.registerProcessingTimeTimer(AT_ONCE);
        timers.registerProcessingTimeTimer(now + settle.toMillis());
      }
      timers.registerEventTimeTimer(timers.currentWatermark() + 1);
    }
  }

  private void keep(Parcel parcel, TimerService timers) throws Exception {
    if (gate.closing(parcel) != END) { // else it would be kept until then
      timers.registerEventTimeTimer(gate.closing(parcel));
    }
    if (parcel.gone()) {
      values().remove(parcel.name());
    } else {
      values().put(parcel.name(), parcel);
    }
  }

  /** True if no look lies ahead, or one so far ahead that the clock was put back. */
  private boolean ripe(long now) throws Exception {
    Long due = due().value();
    return due == null || due <= now || due - settle.toMillis() > now;
  }

  /** Counts what comes late, and what comes too late. */
  private boolean turnedAway(Parcel parcel) {
    boolean closed = gate.closed(parcel.key());
    getRuntimeContext()
        .getLongCounter("late")
        .add(parcel.date().filter(gate::late).isPresent() ? 1 : 0);
    getRuntimeContext().getLongCounter("closed").add(closed ? 1 : 0);
    return closed;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Parcel> out) throws Exception {
    boolean timely = context.timeDomain() == TimeDomain.PROCESSING_TIME;
    if (timely && time == AT_ONCE) {
      return;
    }
    TimerService timers = context.timerService();
    long reached = timers.currentWatermark();
    gate.pass(reached);
    // of this part alone: another may be ahead, and what it let go may still be on its way here
    boolean closed = gate.closing(context.getCurrentKey(), values().values()) <= reached;
    if (due().value() != null) {
      if (closed || timely || ripe(timers.currentProcessingTime())) {
        due().clear();
        look(context.getCurrentKey(), out);
      } else {
        timers.registerEventTimeTimer(reached + 1);
      }
    }
    if (closed && reached != END) {
      values().clear();
      sent().clear();
    }
  }

  private void look(String key, Collector<Parcel> out) throws Exception {
    Stage.Group step = (Stage.Group) routes.route().stage(stage);
    Map<String, Long> sent = new HashMap<>(Optional.ofNullable(sent().value()).orElse(Map.of()));
    Changes.of(step, key, values().values(), sent).forEach(out::collect);
    sent().update(sent.isEmpty() ? null : sent);
  }
}
