package org.recoupe.flink;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.recoupe.run.Stage;

/** Carries a step that looks at one value alone. */
final class EachStep implements FlatMapFunction<Parcel, Parcel> {
  private static final long serialVersionUID = 1;

  private final Routes routes;
  private final String stage;

  EachStep(Routes routes, String stage) {
    this.routes = routes;
    this.stage = stage;
  }

  @Override
  public void flatMap(Parcel parcel, Collector<Parcel> out) {
    if (parcel.gone()) {
      throw new IllegalStateException("nothing takes back what arrived: " + parcel.id());
    }
    Stage.Each step = (Stage.Each) routes.route().stage(stage);
    step.each(parcel.carried(), value -> out.collect(Parcel.of(value, parcel.key())));
  }
}
