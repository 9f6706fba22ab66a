package io.monitoringstrategy.benchmarks.decisions;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Analysing a monitoring stack with five flows for each component. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
@State(Scope.Benchmark)
public class TopologyBenchmark {
  private static final int FLOWS_PER_COMPONENT = 5;
  private static final PipelineStage[] STAGES = {
    PipelineStage.SOURCE,
    PipelineStage.SOURCE,
    PipelineStage.SOURCE,
    PipelineStage.SOURCE,
    PipelineStage.COLLECT,
    PipelineStage.PROCESS,
    PipelineStage.STORE,
    PipelineStage.EVALUATE,
    PipelineStage.NOTIFY,
    PipelineStage.PRESENT
  };

  /** How many components. */
  @Param({"5000", "10000"})
  public int components;

  @SuppressWarnings("NullAway.Init") // made by load()
  private Topology topology;

  /** Draws a stack from a seed: flows lead from an earlier stage to a later one. */
  @Setup
  public void load() {
    Random random = new Random(20_260_101);
    Topology.Builder stack = Topology.builder();
    int tenth = components / STAGES.length;
    for (int i = 0; i < components; i++) {
      stack.addComponents(Component.of("c-" + i, STAGES[i / tenth], SignalType.METRICS));
    }
    Set<String> drawn = new HashSet<>();
    int sources = 4 * tenth;
    while (drawn.size() < components * FLOWS_PER_COMPONENT) {
      int from = random.nextInt(components - tenth);
      int later = Math.max(sources, (from / tenth + 1) * tenth);
      int to = later + random.nextInt(components - later);
      if (drawn.add(from + "-" + to)) {
        stack.addFlows(Flow.of("c-" + from, "c-" + to, SignalType.METRICS));
      }
    }
    topology = stack.build();
  }

  /** Everything the command prints. */
  @Benchmark
  public void analysis(Blackhole hole) {
    TopologyAnalysis analysis = TopologyAnalysis.of(topology);
    hole.consume(analysis.reach().architecture());
    hole.consume(analysis.reach(SignalType.METRICS).singlePointsOfFailure());
    hole.consume(analysis.reach(SignalType.METRICS).coverage());
    hole.consume(analysis.alertPaths(SignalType.METRICS));
    hole.consume(analysis.paths(SignalType.METRICS));
    hole.consume(analysis.unmarkedCycles());
    hole.consume(analysis.duplicates());
    hole.consume(analysis.unwatched());
  }
}
