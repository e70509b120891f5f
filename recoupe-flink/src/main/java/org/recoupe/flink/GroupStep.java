package org.recoupe.flink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.recoupe.run.Carried;
import org.recoupe.run.Gate;
import org.recoupe.run.Route;
import org.recoupe.run.Stage;

/**
 * Carries a step that looks at all values of a key: keeps them, and some time after the last change
 * looks again and hands on what has become different. A batch looks once, at the end.
 */
final class GroupStep extends KeyedProcessFunction<String, Parcel, Parcel>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;
  private static final String BETWEEN = "\u0001";
  private static final long END = Long.MAX_VALUE;

  private final Routes routes;
  private final String stage;
  private final Duration settle;
  private final Gate gate;
  private transient @Nullable OperatorStateStore states;

  /**
   * A step of a route.
   *
   * @param settle how long values may gather before the step looks at them; zero: until the end
   * @param keep how long a heap is kept after its last day, in event time; zero: for ever
   */
  GroupStep(Routes routes, String stage, Duration settle, Duration keep) {
    this.routes = routes;
    this.stage = stage;
    this.settle = settle;
    this.gate = new Gate(keep);
  }

  /** What came, by sender and id. */
  private MapState<String, Parcel> values() {
    return getRuntimeContext()
        .getMapState(new MapStateDescriptor<>("values", String.class, Parcel.class));
  }

  /** What was handed on, by address: the hash of its body. */
  private MapState<String, Long> sent() {
    return getRuntimeContext()
        .getMapState(new MapStateDescriptor<>("sent", String.class, Long.class));
  }

  /** When the step looks again; nothing if nothing has changed. */
  private ValueState<Long> due() {
    return getRuntimeContext().getState(new ValueStateDescriptor<>("due", Long.class));
  }

  /** What each part of the step knew of event time, for all parts after a restart. */
  private static ListState<Long> reached(OperatorStateStore store) throws Exception {
    return store.getUnionListState(new ListStateDescriptor<>("reached", Long.class));
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    states = context.getOperatorStateStore();
    for (long before : reached(states).get()) {
      gate.pass(before);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    reached(Objects.requireNonNull(states)).update(List.of(gate.reached()));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<Parcel> out)
      throws Exception {
    gate.pass(context.timerService().currentWatermark());
    if (Route.atGate(stage) && turnedAway(parcel)) {
      out.collect(Parcel.of(Route.closed(parcel.carried()), parcel.from()));
      return;
    }
    String name = parcel.from() + BETWEEN + parcel.id();
    if (parcel.gone()) {
      values().remove(name);
    } else {
      values().put(name, parcel);
    }
    ValueState<Long> due = due();
    if (due.value() == null) {
      long at =
          settle.isZero()
              ? END
              : context.timerService().currentProcessingTime() + settle.toMillis();
      due.update(at);
      if (at != END) {
        context.timerService().registerProcessingTimeTimer(at);
      }
      context.timerService().registerEventTimeTimer(END);
      context.timerService().registerEventTimeTimer(gate.closing(parcel.key()));
    }
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
    gate.pass(context.timerService().currentWatermark());
    if (due().value() != null) {
      due().clear();
      look(context.getCurrentKey(), out);
    }
    if (context.timeDomain() == TimeDomain.EVENT_TIME && time != END) {
      values().clear();
      sent().clear();
    }
    if (values().isEmpty()) {
      context.timerService().deleteEventTimeTimer(END); // else it would be kept until then
    }
  }

  private void look(String key, Collector<Parcel> out) throws Exception {
    List<Carried> fresh = new ArrayList<>();
    Stage.Group step = (Stage.Group) routes.route().stage(stage);
    if (!step.group(key, opened(values().values()), fresh::add)) {
      return;
    }
    MapState<String, Long> sent = sent();
    Set<String> now = new HashSet<>();
    for (Carried value : fresh) {
      String address = String.join(BETWEEN, value.to(), value.key(), value.id());
      long hash = hash(value.body());
      now.add(address);
      if (!Objects.equals(sent.get(address), hash)) {
        out.collect(Parcel.of(value, key));
        sent.put(address, hash);
      }
    }
    List<String> gone = new ArrayList<>();
    sent.keys().forEach(gone::add);
    gone.removeAll(now);
    for (String address : gone) {
      String[] parts = address.split(BETWEEN, -1);
      sent.remove(address);
      out.collect(Parcel.gone(parts[0], parts[1], key, parts[2]));
    }
  }

  private static Iterable<Carried> opened(Iterable<Parcel> parcels) {
    return () -> StreamSupport.stream(parcels.spliterator(), false).map(Parcel::carried).iterator();
  }

  private static long hash(String body) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return ByteBuffer.wrap(digest.digest(body.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
