package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.Direction;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TrendProperties {
  @Property
  void readBackwardsItIsTheOpposite(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 20) Integer> values) {
    double[] forwards = values.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] backwards = new double[forwards.length];
    for (int i = 0; i < forwards.length; i++) {
      backwards[i] = forwards[forwards.length - 1 - i];
    }
    Trend trend = Trend.of(0.9, forwards);
    Trend opposite = Trend.of(0.9, backwards);
    assertThat(opposite.isImproving(Direction.DOWN)).isEqualTo(trend.isImproving(Direction.UP));
    assertThat(opposite.isImproving(Direction.UP)).isEqualTo(trend.isImproving(Direction.DOWN));
  }
}
