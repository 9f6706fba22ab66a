package io.monitoringstrategy.benchmarks.burn;

import java.util.SplittableRandom;

/**
 * Bad events of minutes with a daily rhythm of all events, from a seed: a little is always bad, and every
 * other day something breaks for half an hour.
 */
public final class GeneratedErrors {
  /** The windows in minutes. */
  static final int[] WINDOWS = {5, 60, 360, 4320};

  /** The burn rate of each window that is asked for. */
  static final double[] FACTORS = {14.4, 14.4, 6, 1};

  /** The share that may be bad. */
  static final double BUDGET = 0.001;

  private static final int DAY = 1440;
  private static final long SEED = 20_250_103L;

  /** The bad events of each minute. */
  final long[] bad;

  /** All events of each minute. */
  final long[] all;

  private GeneratedErrors(int size) {
    bad = new long[size];
    all = new long[size];
  }

  /** {@return this many minutes, always the same} */
  public static GeneratedErrors of(int size) {
    GeneratedErrors errors = new GeneratedErrors(size);
    SplittableRandom random = new SplittableRandom(SEED);
    int outage = 0;
    for (int i = 0; i < size; i++) {
      if (random.nextInt(2 * DAY) == 0) {
        outage = 1 + random.nextInt(60);
      }
      double rhythm = 1 - Math.cos(2 * Math.PI * (i % DAY) / DAY);
      errors.all[i] = 50 + (long) (1000 * rhythm) + random.nextInt(50);
      errors.bad[i] =
          outage > 0 ? errors.all[i] * random.nextInt(5, 60) / 100 : random.nextInt(4) == 0 ? 1 : 0;
      outage = Math.max(0, outage - 1);
    }
    return errors;
  }

  /** {@return how many minutes there are} */
  public int size() {
    return bad.length;
  }
}
