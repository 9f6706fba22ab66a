package io.monitoringstrategy.kpi.alert;

import com.google.common.base.Suppliers;
import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * What is asked of an alert log: which window, how sure, and what to compare the alerts with.
 *
 * <p>Everything but the window has a default; change one with its {@code with} method:
 *
 * <pre>{@code
 * AlertQuality.over(window).withIncidents(incidents).withFlapGap(Duration.ofMinutes(5)).measure(log)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class AlertQuery implements WithAlertQuery permits ImmutableAlertQuery {
  AlertQuery() {}

  static AlertQuery over(TimeWindow window) {
    return new Builder().window(window).build();
  }

  /** {@return the window that is measured; an alert belongs to the one it fired in} */
  public abstract TimeWindow window();

  /** {@return the confidence level of every interval; 0.95 unless given} */
  @Value.Default
  public double level() {
    return 0.95;
  }

  /** {@return how soon after its end a rule that fires again is flapping; 10 minutes unless given} */
  @Value.Default
  public Duration flapGap() {
    return Duration.ofMinutes(10);
  }

  /** {@return how long a shift is that has to bear the alerts; 12 hours unless given} */
  @Value.Default
  public Duration shift() {
    return Duration.ofHours(12);
  }

  /** {@return what really happened, by id; without it nothing that needs incidents is defined} */
  public abstract Optional<IncidentLog> incidents();

  /**
   * {@return in how many evaluation periods of the window nothing was wrong and nothing fired; without
   * it the true false positive rate is undefined}
   */
  public abstract OptionalLong quietPeriods();

  /** {@return the quality of all alerts of the log} */
  public AlertQuality measure(AlertLog log) {
    AlertColumns columns = log.columns();
    return new AlertQuality(
        columns,
        () -> Rows.all(columns.rows()),
        this,
        AlertTallies.ofAll(columns, this),
        log.invalid(),
        log.ahead());
  }

  /**
   * {@return the quality of each rule, in the order in which they first fired; quiet periods are counted
   * for all rules together, so a single one has no false positive rate}
   */
  public Map<String, AlertQuality> measureByRule(AlertLog log) {
    AlertColumns columns = log.columns();
    AlertQuery single = withQuietPeriods(OptionalLong.empty());
    AlertTally[] tallies = AlertTallies.byRule(columns, single);
    Supplier<Rows[]> groups = Suppliers.memoize(() -> Rows.byCode(columns.rules(), columns.rows()));
    Map<String, AlertQuality> byRule = new LinkedHashMap<>();
    for (int code = 0; code < tallies.length; code++) {
      int rule = code;
      byRule.put(
          columns.rules().texts().get(rule),
          new AlertQuality(columns, () -> groups.get()[rule], single, tallies[rule], 0, 0));
    }
    return byRule;
  }

  @Value.Check
  void check() {
    Problems.of("alert query")
        .rejectIf(
            !(level() > 0 && level() < 1),
            "the level must lie between 0 and 1, such as 0.95 (was " + level() + ")")
        .rejectIf(
            flapGap().isNegative(),
            "the gap of flapping must not be negative (was " + flapGap() + ")")
        .rejectIf(
            shift().compareTo(Duration.ofMillis(1)) < 0,
            "a shift must have a length, such as 12 hours (was " + shift() + ")")
        .rejectIf(
            quietPeriods().orElse(0) < 0,
            "quiet periods must not be negative (was " + quietPeriods().orElse(0) + ")")
        .throwIfAny();
  }

  static final class Builder extends ImmutableAlertQuery.Builder {
    Builder() {}
  }
}
