package org.recoupe.flink;

import java.time.Duration;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.recoupe.run.Heaps;
import org.recoupe.run.Route;

/**
 * Counts articles that were published before the day that the stream has reached. They go on like
 * any other: they join their stories, and these are weighed again. Those whose heap is closed
 * already are told as rejected.
 */
final class Punctuality extends ProcessFunction<Parcel, Parcel> {
  private static final long serialVersionUID = 1;

  private final Duration keep;

  Punctuality(Duration keep) {
    this.keep = keep;
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<Parcel> out) {
    long now = context.timerService().currentWatermark();
    boolean late = parcel.day() != Parcel.UNDATED && Duration.ofDays(parcel.day()).toMillis() < now;
    boolean closed =
        !keep.isZero()
            && Heaps.last(parcel.key())
                .filter(last -> GroupStep.closed(last, keep) <= now)
                .isPresent();
    getRuntimeContext().getLongCounter("late").add(late ? 1 : 0);
    getRuntimeContext().getLongCounter("closed").add(closed ? 1 : 0);
    out.collect(closed ? Parcel.of(Route.closed(parcel.carried()), parcel.from()) : parcel);
  }
}
