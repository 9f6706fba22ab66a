package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Reading a strategy of thousands of services that is split over files. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(3)
@State(Scope.Benchmark)
public class ReadBenchmark {
  /** How many services; there are five SLOs and five alerts for each. */
  @Param({"1000", "10000", "20000"})
  public int services;

  /** What the files are written in. */
  @Param({"yaml", "json"})
  public String format = "";

  @SuppressWarnings("NullAway.Init") // made by write()
  private Path first;

  /** Writes the files into a folder for temporary ones. */
  @Setup
  public void write() throws IOException {
    first = GeneratedFolder.write(services, Files.createTempDirectory("strategy"), format);
  }

  /** To a checked value, with the place of each element. */
  @Benchmark
  public StrategyDocument read() {
    return StrategyFiles.read(first);
  }
}
