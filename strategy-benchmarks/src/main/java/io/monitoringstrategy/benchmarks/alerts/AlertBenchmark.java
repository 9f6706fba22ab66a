package io.monitoringstrategy.benchmarks.alerts;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
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

/** W2 by the library, and as others do it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 7)
@Fork(1)
@State(Scope.Benchmark)
public class AlertBenchmark {
  /** How many alerts. */
  @Param({"10000000"})
  public int size;

  private AlertEvent[] objects = {};

  @SuppressWarnings("NullAway.Init") // made by load()
  private AlertLog log;

  @SuppressWarnings("NullAway.Init") // made by load()
  private DuckDbFigures database;

  /** Makes the alerts, and loads them into the database, and compares, before any time is taken. */
  @Setup
  public void load() throws SQLException {
    GeneratedAlerts alerts = GeneratedAlerts.of(size);
    objects = alerts.toObjects();
    log = alerts.toLog();
    database = DuckDbFigures.of(alerts, 2);
    if (!ourColumns().equals(byHand()) || !ourColumns().equals(duckDbWindow())) {
      throw new IllegalStateException("not all give the same figures");
    }
  }

  /** Ends the database. */
  @TearDown
  public void close() throws SQLException {
    database.close();
  }

  /** From the columns of a log, two threads. */
  @Benchmark
  public List<RuleFigures> ourColumns() {
    return OurFigures.of(log);
  }

  /** From objects, one thread. */
  @Benchmark
  public List<RuleFigures> byHand() {
    return OnePassByHand.of(objects);
  }

  /** From objects, one thread. */
  @Benchmark
  public List<RuleFigures> streams() {
    return StreamFigures.of(objects);
  }

  /** From the database's own columns, two threads. */
  @Benchmark
  public List<RuleFigures> duckDbWindow() throws SQLException {
    return database.figures(DuckDbFigures.Flaps.WINDOW);
  }

  /** The same, with a narrow window. */
  @Benchmark
  public List<RuleFigures> duckDbNarrow() throws SQLException {
    return database.figures(DuckDbFigures.Flaps.NARROW);
  }

  /** The same, ordered by the number of the row. */
  @Benchmark
  public List<RuleFigures> duckDbRowId() throws SQLException {
    return database.figures(DuckDbFigures.Flaps.ROW_ID);
  }
}
