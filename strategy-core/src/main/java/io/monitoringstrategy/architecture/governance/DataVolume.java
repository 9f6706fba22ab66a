package io.monitoringstrategy.architecture.governance;

import io.monitoringstrategy.value.Problems;
import java.time.Duration;

/** How much of a signal arrives. */
public sealed interface DataVolume {

  /** {@return the bytes that arrive on an average day} */
  double bytesPerDay();

  /**
   * Series that are sampled again and again, as metrics are: {@code series x bytes per sample x day /
   * interval}.
   *
   * <p>{@code DataVolume.sampled(100_000, Duration.ofSeconds(15), 2)} is 1.152 GB a day.
   *
   * @param series how many series there are at a time, above 0
   * @param interval how often each is sampled, above 0
   * @param bytesPerSample what one sample takes on disk, above 0; Prometheus needs 1 to 2 bytes
   */
  record Sampled(long series, Duration interval, double bytesPerSample) implements DataVolume {
    private static final double SECONDS_A_DAY = 86_400;
    private static final double NANOS_A_SECOND = 1e9;

    /**
     * Checks the ranges.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException with every value that is not above 0
     */
    public Sampled {
      Problems.of("sampled volume")
          .rejectIf(series <= 0, "the series must be above 0 (were " + series + ")")
          .rejectIf(
              interval.isZero() || interval.isNegative(),
              "the interval must be above 0 (was " + interval + ")")
          .rejectIf(
              !(bytesPerSample > 0) || Double.isInfinite(bytesPerSample),
              "the bytes per sample must be above 0, such as 2 (were " + bytesPerSample + ")")
          .throwIfAny();
    }

    @Override
    public double bytesPerDay() {
      double seconds = interval.toSeconds() + interval.toNanosPart() / NANOS_A_SECOND;
      return series * bytesPerSample * (SECONDS_A_DAY / seconds);
    }
  }

  /**
   * What is written in a day, as of logs and traces.
   *
   * @param bytesPerDay the bytes on disk, above 0
   */
  record Daily(double bytesPerDay) implements DataVolume {
    /**
     * Checks the range.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException unless it is above 0
     */
    public Daily {
      Problems.of("daily volume")
          .rejectIf(
              !(bytesPerDay > 0) || Double.isInfinite(bytesPerDay),
              "the bytes a day must be above 0 (were " + bytesPerDay + ")")
          .throwIfAny();
    }
  }

  /** {@return the volume of series that are sampled again and again} */
  static DataVolume sampled(long series, Duration interval, double bytesPerSample) {
    return new Sampled(series, interval, bytesPerSample);
  }

  /** {@return the volume of what is written in a day} */
  static DataVolume daily(double bytes) {
    return new Daily(bytes);
  }
}
