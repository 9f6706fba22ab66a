package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AvailabilityTests {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final TimeWindow WINDOW = TimeWindow.of(START, START.plusSeconds(1000));

  private static Instant second(long second) {
    return START.plusSeconds(second);
  }

  @Nested
  class AnUptime {
    @Test
    void leavesPartialOutagesInMaintenanceOut() {
      Uptime uptime = Uptime.over(WINDOW)
          .withMaintenance(TimeWindow.of(second(150), second(1000)))
          .of(List.of(Outage.of(second(100), second(200)).withWeight(0.5)));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(25));
      assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void countsAnOpenOutageThatHasNotBegunAsNone() {
      Uptime uptime =
          Uptime.over(WINDOW).withAsOf(second(100)).of(List.of(Outage.since(second(500))));
      assertThat(uptime.down()).isZero();
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.ONE);
    }

    @Test
    void isHalfWithAnOpenHalfOutage() {
      Uptime uptime = Uptime.over(WINDOW).of(List.of(Outage.since(second(0)).withWeight(0.5)));
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.parse("50 %"));
      assertThat(uptime.onsets()).isEqualTo(1);
    }
  }

  @Nested
  class AnOutage {
    @Test
    void refusesAWrongOrderAndAWrongWeightAtOnce() {
      assertThatThrownBy(() -> Outage.of(second(5), second(2)).withWeight(0.5))
          .hasMessageContaining("before it starts");
      assertThatThrownBy(() -> Outage.since(START).withWeight(Double.NaN))
          .hasMessageContaining("was NaN");
      assertThatThrownBy(() -> Outage.since(START).withWeight(1.1)).hasMessageContaining("was 1.1");
    }
  }

  @Nested
  class Requests {
    @Test
    void noneAreUndefined() {
      assertThat(new RequestAvailability(0, 0).availability(0.95).value()).isEmpty();
    }

    @Test
    void impossibleCountsAreRefused() {
      assertThatThrownBy(() -> new RequestAvailability(2, 1))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> new RequestAvailability(-1, 1))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class ABlock {
    private final ReliabilityBlock half = new ReliabilityBlock.Part(Ratio.parse("50 %"));

    @Test
    void canBeMadeOfBlocks() {
      ReliabilityBlock nested = new ReliabilityBlock.Series(
          List.of(half, new ReliabilityBlock.Parallel(List.of(half, half))));
      assertThat(nested.availability().orElseThrow()).isEqualTo(Ratio.parse("37.5 %"));
    }

    @Test
    void saysThatItAssumesIndependence() {
      assertThat(half.availability().caveats())
          .containsExactly("assumes that parts fail independently");
    }

    @Test
    void thatNeedsNoneOfItsPartsAlwaysWorks() {
      assertThat(new ReliabilityBlock.KOfN(0, List.of(half)).availability().orElseThrow())
          .isEqualTo(Ratio.ONE);
    }

    @Test
    void ofNothingInParallelIsRefused() {
      assertThatThrownBy(() -> new ReliabilityBlock.Parallel(List.of()))
          .hasMessageContaining("at least one part");
      assertThatThrownBy(() -> new ReliabilityBlock.KOfN(-1, List.of()))
          .hasMessageContaining("negative");
    }
  }

  @Nested
  class ABasis {
    @Test
    void refusesARepairThatOutlastsItsCycle() {
      assertThatThrownBy(
              () -> AvailabilityBasis.CYCLE.availability(Duration.ofHours(1), Duration.ofHours(2)))
          .hasMessageContaining("outlast");
      assertThatThrownBy(() ->
              AvailabilityBasis.UP_TIME.availability(Duration.ofHours(-1), Duration.ofHours(-2)))
          .hasMessageContaining("MTBF")
          .hasMessageContaining("MTTR");
    }

    @Test
    void withoutAnyTimeIsUndefined() {
      assertThat(AvailabilityBasis.UP_TIME
              .availability(Duration.ZERO, Duration.ZERO)
              .value())
          .isEmpty();
    }
  }
}
