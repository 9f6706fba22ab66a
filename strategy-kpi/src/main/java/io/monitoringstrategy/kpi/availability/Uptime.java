package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How much of an observed time something worked: {@code 1 - down / observed}.
 *
 * <p>Example: 52 minutes down in a year of 365 days are 99.9901 %.
 */
@Value.Immutable
public abstract sealed class Uptime implements WithUptime permits ImmutableUptime {
  Uptime() {}

  /** {@return a question about this window, to be asked of outages} */
  public static UptimeQuery over(TimeWindow window) {
    return UptimeQuery.over(window);
  }

  static Builder builder() {
    return new Builder();
  }

  /** {@return how long was looked at: the window, less what a maintenance policy leaves out} */
  public abstract Duration observed();

  /** {@return how long of that something was down, weighted where outages were partial} */
  public abstract Duration down();

  /** {@return how many outages reach into the observed time, overlapping ones counted once} */
  public abstract int outages();

  /** {@return how many of them began in it} */
  public abstract int onsets();

  /** {@return the share of the observed time that was up; undefined if none was observed} */
  public abstract Measurement<Ratio> availability();

  static final class Builder extends ImmutableUptime.Builder {
    Builder() {}
  }
}
