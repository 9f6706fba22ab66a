package io.monitoringstrategy.benchmarks.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import java.util.List;
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

/** W1 from incidents as objects, by the library and as people write it, one thread each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 21)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xms12g",
      "-Xmx12g",
      "-XX:+AlwaysPreTouch",
      "-XX:ActiveProcessorCount=1",
      "-XX:+UseParallelGC"
    })
@State(Scope.Benchmark)
public class ObjectsBenchmark {
  /** How many incidents. */
  @Param({"1000000"})
  public int size;

  private Incident[] objects = {};

  /** Makes the incidents, and asks all before any time is taken. */
  @Setup
  public void load() {
    objects = GeneratedIncidents.of(size).toObjects();
    ServiceFigures.requireSame(byHand(), ours());
    ServiceFigures.requireSame(byHand(), streams());
  }

  /** By the library, the log made of the objects included. */
  @Benchmark
  public List<ServiceFigures> ours() {
    return OurFigures.of(objects);
  }

  /** In one pass by hand. */
  @Benchmark
  public List<ServiceFigures> byHand() {
    return OnePassByHand.of(objects);
  }

  /** By streams and a range set. */
  @Benchmark
  public List<ServiceFigures> streams() {
    return StreamFigures.of(objects);
  }
}
