package org.recoupe.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.recoupe.run.LatestDays;
import org.recoupe.run.Parcel;

/**
 * Event time: the day that a stream has reached.
 *
 * @param lateness how long after its day an article is in time
 * @param latest of the articles that came
 */
record Days(Duration lateness, LatestDays latest) implements WatermarkGenerator<Parcel> {
  @Override
  public void onEvent(Parcel parcel, long before, WatermarkOutput out) {
    parcel.date().ifPresent(latest::see);
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput out) {
    latest
        .reached()
        .map(day -> Duration.ofDays(day.toEpochDay()).minus(lateness).toMillis())
        .ifPresent(millis -> out.emitWatermark(new Watermark(millis - 1)));
  }
}
