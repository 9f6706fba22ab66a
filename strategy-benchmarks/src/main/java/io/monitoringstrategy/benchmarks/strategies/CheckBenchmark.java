package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.check.Baseline;
import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checking, tracing and comparing a strategy of thousands of services. Each run has a strategy that
 * nobody has asked anything before, so that what it works out on demand is counted.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(3)
@State(Scope.Benchmark)
public class CheckBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  /** How many services; there are five SLOs and five alerts for each. */
  @Param({"1000", "10000", "20000"})
  public int services;

  @SuppressWarnings("NullAway.Init") // made by load()
  private CheckSuite<MonitoringStrategy> suite;

  @SuppressWarnings("NullAway.Init") // made by load()
  private MonitoringStrategy generated;

  @SuppressWarnings("NullAway.Init") // made by load()
  private CheckReport report;

  @SuppressWarnings("NullAway.Init") // made by forget()
  private MonitoringStrategy strategy;

  /** Draws the strategy, and checks it once for what the baseline and the score begin with. */
  @Setup
  public void load() {
    generated = GeneratedStrategy.of(services);
    suite = StrategyChecks.standard();
    report = suite.run(generated, generated.policyOn(TODAY));
  }

  /** Makes the strategy anew, as nobody has asked it anything. */
  @Setup(Level.Invocation)
  public void forget() {
    strategy = generated.withReviewed(TODAY);
  }

  /** Every rule, with the waivers of the strategy. */
  @Benchmark
  public CheckReport check() {
    return suite.run(strategy, strategy.policyOn(TODAY));
  }

  /** The same with a baseline of all that is known. */
  @Benchmark
  public CheckReport checkAgainstBaseline() {
    CheckPolicy policy = strategy.policyOn(TODAY).withBaseline(Baseline.capture(report));
    return suite.run(strategy, policy);
  }

  /** From every objective to a role. */
  @Benchmark
  public StrategyTrace trace() {
    return StrategyTrace.of(strategy);
  }

  /** Against a strategy of which every SLO lost its owner. */
  @Benchmark
  public StrategyDiff diff() {
    MonitoringStrategy weaker = generated.withSlos(
        generated.slos().stream().map(slo -> slo.withOwner(Optional.empty())).toList());
    return StrategyDiff.between(strategy, weaker);
  }
}
