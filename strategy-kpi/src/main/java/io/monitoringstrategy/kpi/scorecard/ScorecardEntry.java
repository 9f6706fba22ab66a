package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A KPI of a strategy, what was measured of it, and what that means for its target.
 *
 * <p>Whatever the unit, the number is one: a ratio from 0 to 1, a length of time in seconds, or a count.
 */
public final class ScorecardEntry {
  static final String UNMEASURED = "nobody has measured it";
  private static final int NANO_DIGITS = 9;
  private static final Set<Unit> NUMBERS = Set.of(Unit.COUNT, Unit.CHANGE);

  private final Kpi kpi;
  private final Unit unit;
  private final Measurement<BigDecimal> measured;
  private final Optional<Measurement<BigDecimal>> atWorst;
  private final Trend trend;

  private ScorecardEntry(
      Kpi kpi,
      Unit unit,
      Measurement<BigDecimal> measured,
      Optional<Measurement<BigDecimal>> atWorst,
      Trend trend) {
    this.kpi = kpi;
    this.unit = unit;
    this.measured = measured;
    this.atWorst = atWorst;
    this.trend = trend;
  }

  /** {@return a KPI that was measured as a ratio} */
  public static ScorecardEntry ofRatio(Kpi kpi, Measurement<Ratio> measured) {
    return of(kpi, Unit.RATIO, measured.map(Ratio::toBigDecimal));
  }

  /** {@return a KPI that was measured as a length of time} */
  public static ScorecardEntry ofDuration(Kpi kpi, Measurement<Duration> measured) {
    return of(kpi, Unit.DURATION, measured.map(ScorecardEntry::seconds));
  }

  /** {@return a KPI that was measured as a count, as a count for each of something, or as a change} */
  public static ScorecardEntry ofNumber(Kpi kpi, Measurement<Double> measured) {
    Unit unit = kpi.effectiveUnit().filter(NUMBERS::contains).orElse(Unit.RATE);
    return of(kpi, unit, measured.map(BigDecimal::valueOf));
  }

  /**
   * {@return a KPI that was read period after period: its last reading, and where it is heading}
   *
   * @param series its readings, in its unit
   * @param level the confidence level of interval and trend, in (0, 1)
   * @throws io.monitoringstrategy.value.InvalidValueException if the series is of another KPI, or neither
   *     the KPI nor its target says in which unit it is
   */
  public static ScorecardEntry ofSeries(Kpi kpi, KpiSeries series, double level) {
    Optional<Unit> unit = kpi.effectiveUnit().or(() -> kpi.target().map(Target::unit));
    Problems.of("KPI " + kpi.id())
        .rejectIf(!series.kpi().equals(kpi.id()), "is not the KPI of the series " + series.kpi())
        .rejectIf(unit.isEmpty(), "has no unit: name its entry of the catalogue, or its unit")
        .throwIfAny();
    return new ScorecardEntry(
        kpi, unit.orElseThrow(), series.latest(level), Optional.empty(), series.trend(level));
  }

  /** {@return a KPI that nobody has measured} */
  public static ScorecardEntry unmeasured(Kpi kpi) {
    return new ScorecardEntry(
        kpi,
        kpi.effectiveUnit().or(() -> kpi.target().map(Target::unit)).orElse(Unit.COUNT),
        Measurement.undefined(UNMEASURED),
        Optional.empty(),
        new Trend.None(UNMEASURED));
  }

  /**
   * {@return the same entry, heading where the series of its KPI does}
   *
   * @param level how sure to be that it is not chance, in (0, 1)
   */
  public ScorecardEntry withTrendOf(KpiSeries series, double level) {
    return withTrend(series.trend(level));
  }

  /** {@return the same entry, heading there} */
  public ScorecardEntry withTrend(Trend newTrend) {
    return new ScorecardEntry(kpi, unit, measured, atWorst, newTrend);
  }

  /**
   * {@return the same entry, of which the true figure may be another one: a target that not both of them
   * reach, or miss, is not distinguishable}
   *
   * @param other such as the mean time with those in it that are not over yet
   */
  public ScorecardEntry orAtWorst(Measurement<Duration> other) {
    return new ScorecardEntry(
        kpi, unit, measured, Optional.of(other.map(ScorecardEntry::seconds)), trend);
  }

  /** {@return the KPI} */
  public Kpi kpi() {
    return kpi;
  }

  /** {@return what the number is counted in} */
  public Unit unit() {
    return unit;
  }

  /** {@return the number: a ratio from 0 to 1, seconds, or a count} */
  public Measurement<BigDecimal> measured() {
    return measured;
  }

  /** {@return where it is heading} */
  public Trend trend() {
    return trend;
  }

  /** {@return whether the target is reached} */
  public TargetStatus status() {
    return kpi.target().map(this::status).orElse(TargetStatus.NO_TARGET);
  }

  private TargetStatus status(Target target) {
    TargetStatus status = TargetStatus.of(measured, target);
    boolean isSettled = status == TargetStatus.MET || status == TargetStatus.MISSED;
    return isSettled
            && atWorst.flatMap(Measurement::value).isPresent()
            && TargetStatus.of(atWorst.get(), target) != status
        ? TargetStatus.NOT_DISTINGUISHABLE
        : status;
  }

  /** {@return {@code uptime: met}} */
  @Override
  public String toString() {
    return kpi.id() + ": " + status().label();
  }

  private static ScorecardEntry of(Kpi kpi, Unit unit, Measurement<BigDecimal> measured) {
    kpi.target()
        .ifPresent(target -> Problems.of("KPI " + kpi.id())
            .rejectIf(
                !target.suits(unit),
                "was measured as a " + unit.label() + ", which its target '" + target
                    + "' is not: correct the target, or measure another KPI")
            .throwIfAny());
    return new ScorecardEntry(
        kpi, unit, measured, Optional.empty(), new Trend.None("one number has no trend"));
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
  }
}
