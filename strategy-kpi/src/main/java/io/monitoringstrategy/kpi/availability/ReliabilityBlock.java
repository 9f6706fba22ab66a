package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * A part, or parts that work together, in a reliability block diagram.
 *
 * <pre>{@code
 * ReliabilityBlock shop = new Series(List.of(
 *     new Part(Ratio.parse("99.9 %")),
 *     new KOfN(2, List.of(replica, replica, replica))));
 * shop.availability();
 * }</pre>
 *
 * <p>Parts are taken to fail independently, which every result says; parts that share a network, a
 * release or an operator do not.
 */
public sealed interface ReliabilityBlock {

  /** {@return the share of time the block works, with the caveat of independence} */
  default Measurement<Ratio> availability() {
    return Measurement.measured(
            Ratio.of(up()),
            1,
            ConfidenceInterval.<Ratio>undefined("computed from its parts, not observed"))
        .withCaveat("assumes that parts fail independently");
  }

  /** {@return the availability to 34 digits} */
  BigDecimal up();

  /**
   * One part.
   *
   * @param ratio its availability
   */
  record Part(Ratio ratio) implements ReliabilityBlock {
    @Override
    public BigDecimal up() {
      return ratio.toBigDecimal();
    }
  }

  /**
   * Works while all of its parts do: {@code product of A}. Without parts nothing can fail.
   *
   * @param parts what it is made of
   */
  record Series(List<ReliabilityBlock> parts) implements ReliabilityBlock {
    /** Copies the parts. */
    public Series {
      parts = List.copyOf(parts);
    }

    @Override
    public BigDecimal up() {
      return parts.stream()
          .map(ReliabilityBlock::up)
          .reduce(BigDecimal.ONE, (all, up) -> all.multiply(up, MathContext.DECIMAL128));
    }
  }

  /**
   * Works while one of its parts does: {@code 1 - product of (1 - A)}.
   *
   * @param parts what it is made of, at least one
   */
  record Parallel(List<ReliabilityBlock> parts) implements ReliabilityBlock {
    /** Copies the parts. */
    public Parallel {
      parts = List.copyOf(parts);
      Problems.of("parallel block")
          .rejectIf(parts.isEmpty(), "needs at least one part")
          .throwIfAny();
    }

    @Override
    public BigDecimal up() {
      return BigDecimal.ONE.subtract(parts.stream()
          .map(part -> BigDecimal.ONE.subtract(part.up()))
          .reduce(BigDecimal.ONE, (all, down) -> all.multiply(down, MathContext.DECIMAL128)));
    }
  }

  /**
   * Works while at least k of its n parts do; their number is Poisson-binomial.
   *
   * @param k how many are needed; with 0 it always works
   * @param parts what it is made of, at least k
   */
  record KOfN(int k, List<ReliabilityBlock> parts) implements ReliabilityBlock {
    /** Copies the parts and checks their number. */
    public KOfN {
      parts = List.copyOf(parts);
      Problems.of(k + "-of-" + parts.size() + " block")
          .rejectIf(k < 0, "k must not be negative")
          .rejectIf(k > parts.size(), "needs more parts than there are")
          .throwIfAny();
    }

    @Override
    public BigDecimal up() {
      if (k == 0) {
        return BigDecimal.ONE;
      }
      BigDecimal[] exactly = new BigDecimal[parts.size() + 1];
      Arrays.fill(exactly, BigDecimal.ZERO);
      exactly[0] = BigDecimal.ONE;
      for (ReliabilityBlock part : parts) {
        BigDecimal up = part.up();
        BigDecimal down = BigDecimal.ONE.subtract(up);
        for (int working = parts.size(); working > 0; working--) {
          exactly[working] = exactly[working]
              .multiply(down)
              .add(exactly[working - 1].multiply(up), MathContext.DECIMAL128);
        }
        exactly[0] = exactly[0].multiply(down, MathContext.DECIMAL128);
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (int working = k; working <= parts.size(); working++) {
        sum = sum.add(exactly[working], MathContext.DECIMAL128);
      }
      return sum.min(BigDecimal.ONE);
    }
  }
}
