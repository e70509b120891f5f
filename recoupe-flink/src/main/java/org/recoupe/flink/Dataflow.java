package org.recoupe.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.recoupe.run.LatestDays;
import org.recoupe.run.Parcel;
import org.recoupe.run.Route;
import org.recoupe.run.Stage;

/** The stages of the route, laid out as a dataflow. */
final class Dataflow {
  private static final TypeInformation<Parcel> PARCEL = TypeInformation.of(Parcel.class);

  private final Options options;
  private final Routes routes;
  private final List<Sent> sent = new ArrayList<>();

  /** What a stage hands on, and where that may go. */
  private record Sent(DataStream<Parcel> parcels, Set<String> targets) {}

  Dataflow(Options options, Routes routes) {
    this.options = options;
    this.routes = routes;
  }

  /** Lays out a job; it does not run yet. */
  void lay(StreamExecutionEnvironment flink) {
    flink.setRuntimeMode(options.mode());
    List<Stage> stages = routes.route().stages();
    DataStream<Parcel> arrivals =
        sources(flink).rebalance().flatMap(new Opening()).returns(PARCEL).name("open");
    sent.add(new Sent(arrivals, Set.of(stages.get(0).name())));
    for (Stage stage : stages) {
      if (options.wants(stage.targets())) {
        sent.add(new Sent(carried(stage), stage.targets()));
      }
    }
    for (String told :
        options.dossier() ? List.of(Route.DOSSIER, Route.STORY) : List.of(Route.STORY)) {
      options.text("out").map(Folder::new).ifPresent(sink -> out(told, sink));
    }
    // one writer: two might each leave a story to the other
    options
        .text("store")
        .map(Shelves::new)
        .ifPresent(shelf -> to(Route.SHELVED).sinkTo(shelf).name("shelf").setParallelism(1));
    options
        .text("to-topic")
        .ifPresent(topic -> out(Route.STORY, Topics.sink(options.kafka(), topic)));
  }

  private DataStream<Document> sources(StreamExecutionEnvironment flink) {
    List<DataStream<Document>> all = new ArrayList<>();
    if (!options.in().isEmpty()) {
      Path[] paths = options.in().stream().map(Path::new).toArray(Path[]::new);
      var files = FileSource.forBulkFileFormat(new Places(), paths);
      if (!options.watch().isZero()) {
        files.monitorContinuously(options.watch());
      }
      all.add(flink.fromSource(files.build(), WatermarkStrategy.noWatermarks(), "files"));
    }
    options
        .text("from-topic")
        .map(topic -> Topics.source(options.kafka(), topic, options.batch()))
        .map(source -> flink.fromSource(source, WatermarkStrategy.noWatermarks(), "kafka"))
        .ifPresent(all::add);
    return all.stream()
        .reduce((one, other) -> one.union(other))
        .orElseThrow(() -> new IllegalArgumentException("--in or --from-topic is missing"));
  }

  private DataStream<Parcel> to(String target) {
    return sent.stream()
        .filter(all -> all.targets().contains(target))
        .map(
            all ->
                (DataStream<Parcel>)
                    all.parcels().filter(p -> p.to().equals(target)).name("to " + target))
        .reduce((one, other) -> one.union(other))
        .orElseThrow();
  }

  private DataStream<Parcel> carried(Stage stage) {
    KeyedStream<Parcel, String> in = to(stage.name()).keyBy(Parcel::key, Types.STRING);
    if (stage instanceof Stage.Group) {
      return in.process(new GroupStep(routes, stage.name(), options.settle(), options.gate()))
          .returns(PARCEL)
          .name(stage.name());
    }
    SingleOutputStreamOperator<Parcel> each =
        in.flatMap(each(routes, stage.name())).returns(PARCEL).name(stage.name());
    return stage == routes.route().stages().get(0) ? timed(each) : each;
  }

  /** A step that looks at one value alone. */
  private static FlatMapFunction<Parcel, Parcel> each(Routes routes, String stage) {
    return (parcel, out) ->
        ((Stage.Each) routes.route().stage(stage))
            .each(parcel.carried(), value -> out.collect(Parcel.of(value, parcel.key())));
  }

  /** Event time is the day of publication. */
  private DataStream<Parcel> timed(DataStream<Parcel> articles) {
    Duration lateness = options.lateness();
    return articles.assignTimestampsAndWatermarks(
        WatermarkStrategy.<Parcel>forGenerator(context -> new Days(lateness, new LatestDays()))
            .withIdleness(Duration.ofMinutes(1)));
  }

  private void out(String target, Sink<Parcel> sink) {
    to(target).keyBy(Parcel::key, Types.STRING).sinkTo(sink).name(target + " out");
  }
}
