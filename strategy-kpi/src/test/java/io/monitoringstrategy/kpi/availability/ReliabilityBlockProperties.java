package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.availability.ReliabilityBlock.KOfN;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Parallel;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Part;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Series;
import io.monitoringstrategy.value.Ratio;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReliabilityBlockProperties {
  private static final double NEAR = 1e-12;

  @Provide
  Arbitrary<List<ReliabilityBlock>> parts() {
    return Arbitraries.longs()
        .between(0, 1000)
        .<ReliabilityBlock>map(part -> new Part(Ratio.of(part, 1000)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static double up(ReliabilityBlock block) {
    return block.up().doubleValue();
  }

  /** Every combination of working parts, each with its probability. */
  private static double byEnumeration(int k, List<ReliabilityBlock> parts) {
    double sum = 0;
    for (int working = 0; working < 1 << parts.size(); working++) {
      if (Integer.bitCount(working) >= k) {
        double probability = 1;
        for (int i = 0; i < parts.size(); i++) {
          double up = up(parts.get(i));
          probability *= (working >> i & 1) == 1 ? up : 1 - up;
        }
        sum += probability;
      }
    }
    return sum;
  }

  @Property(tries = 300)
  void kOfNEqualsTheSumOverAllCombinations(
      @ForAll("parts") List<ReliabilityBlock> parts, @ForAll @IntRange(max = 8) int k) {
    int needed = Math.min(k, parts.size());
    assertThat(up(new KOfN(needed, parts))).isCloseTo(byEnumeration(needed, parts), within(NEAR));
  }

  @Property
  void allOfNIsASeriesAndOneOfNIsParallel(@ForAll("parts") List<ReliabilityBlock> parts) {
    assertThat(up(new KOfN(parts.size(), parts))).isCloseTo(up(new Series(parts)), within(NEAR));
    assertThat(up(new KOfN(1, parts))).isCloseTo(up(new Parallel(parts)), within(NEAR));
  }

  @Property
  void noChainIsStrongerThanItsWeakestPartAndNoParallelWeakerThanItsBest(
      @ForAll("parts") List<ReliabilityBlock> parts) {
    double weakest = parts.stream().mapToDouble(part -> up(part)).min().orElseThrow();
    double best = parts.stream().mapToDouble(part -> up(part)).max().orElseThrow();
    assertThat(up(new Series(parts))).isBetween(0.0, weakest + NEAR);
    assertThat(up(new Parallel(parts))).isBetween(best - NEAR, 1.0);
  }
}
