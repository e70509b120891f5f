package org.recoupe.flink;

import java.util.Optional;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job as it is handed to a cluster. */
public final class Main {
  private Main() {}

  /**
   * Lays out the job and runs it.
   *
   * @param words options: see docs/scale.md
   */
  public static void main(String... words) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
    Options options = Options.of(words);
    new Dataflow(options, options.routes(version())).lay(flink);
    flink.execute("recoupe");
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
