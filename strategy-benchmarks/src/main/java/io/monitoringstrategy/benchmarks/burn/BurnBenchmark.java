package io.monitoringstrategy.benchmarks.burn;

import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** W3 by the library, and as others do it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
@State(Scope.Benchmark)
public class BurnBenchmark {
  /** How many minutes: ten years. */
  @Param({"5256000"})
  public int size;

  @SuppressWarnings("NullAway.Init") // made by load()
  private GeneratedErrors errors;

  @SuppressWarnings("NullAway.Init") // made by load()
  private DuckDbFigures database;

  /** Makes the minutes, and loads them into the database, and compares, before any time is taken. */
  @Setup
  public void load() throws SQLException {
    errors = GeneratedErrors.of(size);
    database = DuckDbFigures.of(errors, 2);
    List<BurnFigures> expected = dequeByHand();
    List<BurnFigures> ours = ours();
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).isNear(ours.get(i))) {
        throw new IllegalStateException("different figures: " + expected + " and " + ours);
      }
    }
  }

  /** Ends the database. */
  @TearDown
  public void close() throws SQLException {
    database.close();
  }

  /** From counts by the minute, the sums included, one thread. */
  @Benchmark
  public List<BurnFigures> ours() {
    return OurFigures.of(errors);
  }

  /** From the same, one thread. */
  @Benchmark
  public List<BurnFigures> dequeByHand() {
    return DequeByHand.of(errors);
  }

  /** From the database's own columns, two threads. */
  @Benchmark
  public List<BurnFigures> duckDbFrames() throws SQLException {
    return database.figures(DuckDbFigures.Sums.FRAMES);
  }

  /** The same, by differences of running sums. */
  @Benchmark
  public List<BurnFigures> duckDbDifferences() throws SQLException {
    return database.figures(DuckDbFigures.Sums.DIFFERENCES);
  }

  /** The same, the differences by joins. */
  @Benchmark
  public List<BurnFigures> duckDbJoins() throws SQLException {
    return database.figures(DuckDbFigures.Sums.JOINS);
  }
}
