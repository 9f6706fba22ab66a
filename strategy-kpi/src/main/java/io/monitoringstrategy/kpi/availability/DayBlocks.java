package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.statistics.Bootstrap;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a window, each with all that happened in it, drawn anew to tell how sure an uptime is.
 *
 * <p>Outages run on within a day, so it is days that are drawn with replacement, and not minutes; an
 * outage over midnight makes the interval a little too narrow. A day that the window cuts, or one of 23
 * or 25 hours, weighs as much as was observed of it.
 *
 * <p>Source: Davison and Hinkley, Bootstrap Methods and their Application (1997), section 8.2.3.
 */
final class DayBlocks {
  private static final int DRAWS = 2_000;
  private static final long SEED = 20_260_101L;
  private static final int MOST = 10_000;
  private static final String METHOD = "bca-bootstrap-by-day";

  /** How many milliseconds between two instants there are of something. */
  interface Millis {
    double within(long from, long to);
  }

  private final TimeWindow window;
  private final ZoneId zone;

  DayBlocks(TimeWindow window, ZoneId zone) {
    this.window = window;
    this.zone = zone;
  }

  /** {@return the interval of the share of the observed time that was up} */
  ConfidenceInterval<Ratio> interval(Millis observed, Millis down, double level) {
    LocalDate first = LocalDate.ofInstant(window.start(), zone);
    LocalDate last = LocalDate.ofInstant(window.end(), zone);
    if (ChronoUnit.DAYS.between(first, last) > MOST) {
      return ConfidenceInterval.undefined("more than " + MOST + " days are not drawn anew");
    }
    List<Double> ups = new ArrayList<>();
    List<Double> wholes = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      TimeWindow.ofDay(day, zone).intersection(window).ifPresent(part -> {
        long from = part.start().toEpochMilli();
        long to = part.end().toEpochMilli();
        double whole = observed.within(from, to);
        if (whole > 0) {
          ups.add(whole - Math.min(whole, down.within(from, to)));
          wholes.add(whole);
        }
      });
    }
    return wholes.size() < 2
        ? ConfidenceInterval.undefined("fewer than 2 days have no spread")
        : interval(array(ups), array(wholes), level);
  }

  private static ConfidenceInterval<Ratio> interval(double[] ups, double[] wholes, double level) {
    ConfidenceInterval<Double> drawn =
        Bootstrap.ofRatio(ups, wholes, DRAWS, SEED).bca(level);
    if (drawn instanceof ConfidenceInterval.TwoSided<Double> both) {
      return ConfidenceInterval.between(
          level, METHOD, Ratio.of(Math.min(1, both.low())), Ratio.of(Math.min(1, both.high())));
    }
    return ConfidenceInterval.undefined("every day was up for the same share: no day differs");
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
