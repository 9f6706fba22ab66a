package io.monitoringstrategy.benchmarks.incidents;

import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.sql.SQLException;
import java.util.Arrays;
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

/**
 * W1 from columns, by the library and by a database, two threads each. The heap is touched beforehand: otherwise most of what a short
 * call takes is the first use of fresh pages.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 21)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms12g", "-Xmx12g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class PeerBenchmark {
  /** How many incidents. */
  @Param({"1000000"})
  public int size;

  @SuppressWarnings("NullAway.Init") // made by load()
  private IncidentLog log;

  @SuppressWarnings("NullAway.Init") // made by load()
  private DuckDbFigures database;

  private long[] nearlySorted = {};
  private long[] unsorted = {};

  /** Makes the incidents, and loads them into the database, and asks both, before any time is taken. */
  @Setup
  public void load() throws SQLException {
    GeneratedIncidents incidents = GeneratedIncidents.of(size);
    log = incidents.toLog();
    nearlySorted = incidents.resolved;
    unsorted = incidents.timesToResolve();
    database = DuckDbFigures.of(incidents, 2);
    ServiceFigures.requireSame(ourColumns(), duckDbGaps());
  }

  /** Ends the database. */
  @TearDown
  public void close() throws SQLException {
    database.close();
  }

  /** From the columns of a log, two threads. */
  @Benchmark
  public List<ServiceFigures> ourColumns() {
    return OurFigures.of(log);
  }

  /** From the database's own columns, two threads, the union by a window function. */
  @Benchmark
  public List<ServiceFigures> duckDbWindow() throws SQLException {
    return database.figures(DuckDbFigures.Union.WINDOW);
  }

  /** The same, the union by a sweep over events. */
  @Benchmark
  public List<ServiceFigures> duckDbEvents() throws SQLException {
    return database.figures(DuckDbFigures.Union.EVENTS);
  }

  /** The same, the union by the gaps. */
  @Benchmark
  public List<ServiceFigures> duckDbGaps() throws SQLException {
    return database.figures(DuckDbFigures.Union.GAPS);
  }

  /** One sort of as many times to resolve, the yardstick. */
  @Benchmark
  public long[] oneSort() {
    long[] copy = unsorted.clone();
    Arrays.sort(copy);
    return copy;
  }

  /** The same of instants that stand nearly in order. */
  @Benchmark
  public long[] oneSortOfInstants() {
    long[] copy = nearlySorted.clone();
    Arrays.sort(copy);
    return copy;
  }
}
