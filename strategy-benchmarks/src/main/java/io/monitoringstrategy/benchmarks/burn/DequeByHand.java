package io.monitoringstrategy.benchmarks.burn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** W3 as it is mostly written: for each window a queue of its minutes and a running sum. */
public final class DequeByHand {
  private DequeByHand() {}

  /** {@return the figures of each window} */
  public static List<BurnFigures> of(GeneratedErrors errors) {
    List<BurnFigures> figures = new ArrayList<>();
    for (int i = 0; i < GeneratedErrors.WINDOWS.length; i++) {
      figures.add(figures(errors, GeneratedErrors.WINDOWS[i], GeneratedErrors.FACTORS[i]));
    }
    return figures;
  }

  private static BurnFigures figures(GeneratedErrors errors, int minutes, double factor) {
    Deque<long[]> window = new ArrayDeque<>();
    long bad = 0;
    long all = 0;
    double worst = 0;
    long above = 0;
    for (int i = 0; i < errors.size(); i++) {
      window.addLast(new long[] {errors.bad[i], errors.all[i]});
      bad += errors.bad[i];
      all += errors.all[i];
      if (window.size() > minutes) {
        long[] gone = window.removeFirst();
        bad -= gone[0];
        all -= gone[1];
      }
      double rate = (double) bad / all / GeneratedErrors.BUDGET;
      worst = Math.max(worst, rate);
      above += rate > factor ? 1 : 0;
    }
    return new BurnFigures(minutes, worst, above);
  }
}
