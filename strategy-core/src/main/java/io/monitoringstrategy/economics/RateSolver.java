package io.monitoringstrategy.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds every rate in (-1, 10] at which flows are worth nothing: the roots of a polynomial in
 * {@code x = 1 / (1 + rate)}.
 *
 * <p>Between two neighbouring extremes a polynomial has at most one root, so the extremes, found in
 * the same way from the derivative, isolate all of them; a root that only touches zero is an extreme
 * itself. Flows whose sign changes once have one root by Descartes' rule and need no derivative.
 */
final class RateSolver {
  private static final double LARGEST_RATE = 10;
  private static final double TOUCHES = 1e-13;
  private static final int HALVINGS = 200;

  private RateSolver() {}

  static InternalRateOfReturn solve(double[] flows) {
    double[] polynomial = withoutZeroEnds(flows);
    int changes = signChanges(polynomial);
    if (changes == 0) {
      return new InternalRateOfReturn.None("no sign change");
    }
    double from = 1 / (1 + LARGEST_RATE);
    double to = Math.max(2 * from, cauchyBound(polynomial));
    List<Double> roots =
        changes == 1 ? crossing(polynomial, from, to) : roots(polynomial, from, to);
    List<Double> rates = new ArrayList<>();
    roots.forEach(x -> rates.add(1 / x - 1));
    Collections.reverse(rates);
    return switch (rates.size()) {
      case 0 -> new InternalRateOfReturn.None("no real root");
      case 1 -> new InternalRateOfReturn.Unique(rates.get(0));
      default -> new InternalRateOfReturn.Multiple(rates);
    };
  }

  private static List<Double> roots(double[] polynomial, double from, double to) {
    if (polynomial.length < 2) {
      return List.of();
    }
    List<Double> borders = new ArrayList<>();
    borders.add(from);
    borders.addAll(roots(derivative(polynomial), from, to));
    borders.add(to);
    List<Double> roots = new ArrayList<>();
    for (int i = 1; i < borders.size(); i++) {
      roots.addAll(crossing(polynomial, borders.get(i - 1), borders.get(i)));
    }
    for (double extreme : borders.subList(1, borders.size() - 1)) {
      if (touches(polynomial, extreme)) {
        roots.removeIf(root -> isNear(root, extreme));
        roots.add(extreme);
      }
    }
    Collections.sort(roots);
    return roots;
  }

  private static List<Double> crossing(double[] polynomial, double from, double to) {
    double low = from;
    double high = to;
    double atLow = sign(polynomial, low);
    double atHigh = sign(polynomial, high);
    if (atLow == 0) {
      return List.of(low);
    }
    if (atHigh == 0 || atLow == atHigh) {
      return List.of();
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      double atMiddle = sign(polynomial, middle);
      if (atMiddle == atLow) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return List.of(high);
  }

  private static boolean isNear(double root, double extreme) {
    return Math.abs(root - extreme) <= 1e-6 * extreme;
  }

  private static boolean touches(double[] polynomial, double x) {
    double[] sizes = Arrays.stream(polynomial).map(Math::abs).toArray();
    return Math.abs(value(polynomial, x)) <= TOUCHES * value(sizes, x);
  }

  private static double sign(double[] polynomial, double x) {
    return Math.signum(value(polynomial, x));
  }

  /** The value, above 1 divided by the highest power of x, which keeps its sign and never overflows. */
  private static double value(double[] polynomial, double x) {
    double value = 0;
    if (x <= 1) {
      for (int i = polynomial.length - 1; i >= 0; i--) {
        value = value * x + polynomial[i];
      }
    } else {
      for (double coefficient : polynomial) {
        value = value / x + coefficient;
      }
    }
    return value;
  }

  private static double[] derivative(double[] polynomial) {
    double[] derivative = new double[polynomial.length - 1];
    double largest = 0;
    for (int i = 1; i < polynomial.length; i++) {
      derivative[i - 1] = i * polynomial[i];
      largest = Math.max(largest, Math.abs(derivative[i - 1]));
    }
    for (int i = 0; i < derivative.length; i++) {
      derivative[i] /= largest;
    }
    return derivative;
  }

  private static double cauchyBound(double[] polynomial) {
    double largest = 0;
    for (int i = 0; i < polynomial.length - 1; i++) {
      largest = Math.max(largest, Math.abs(polynomial[i] / polynomial[polynomial.length - 1]));
    }
    return 1 + largest;
  }

  private static int signChanges(double[] flows) {
    int changes = 0;
    double before = 0;
    for (double flow : flows) {
      if (flow != 0) {
        changes += before != 0 && Math.signum(flow) != before ? 1 : 0;
        before = Math.signum(flow);
      }
    }
    return changes;
  }

  private static double[] withoutZeroEnds(double[] flows) {
    int from = 0;
    int to = flows.length;
    while (from < to && flows[from] == 0) {
      from++;
    }
    while (to > from && flows[to - 1] == 0) {
      to--;
    }
    return Arrays.copyOfRange(flows, from, to);
  }
}
