package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.kpi.availability.ReliabilityBlock.KOfN;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Parallel;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Part;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock.Series;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityBlockTests {
  private final ReliabilityBlock half = new Part(Ratio.parse("50 %"));
  private final ReliabilityBlock third = new Part(Ratio.of(1, 3));

  private static Ratio availability(ReliabilityBlock block) {
    return block.availability().orElseThrow();
  }

  @Test
  void twoInARowWorkWhileBothDo() {
    ReliabilityBlock good = new Part(Ratio.parse("99.9 %"));
    assertThat(availability(new Series(List.of(good, good)))).isEqualTo(Ratio.parse("99.8001 %"));
  }

  @Test
  void twoBesideEachOtherWorkWhileOneDoes() {
    ReliabilityBlock good = new Part(Ratio.parse("99.9 %"));
    assertThat(availability(new Parallel(List.of(good, good)))).isEqualTo(Ratio.parse("99.9999 %"));
  }

  @Test
  void canBeMadeOfBlocks() {
    ReliabilityBlock nested = new Series(List.of(half, new Parallel(List.of(half, half))));
    assertThat(availability(nested)).isEqualTo(Ratio.parse("37.5 %"));
  }

  @Test
  void aMajorityOfThreeUnequalPartsIsCountedCaseByCase() {
    // up: 12 but not 3, 13 but not 2, 23 but not 1, all: .045 + .045 + .405 + .405
    assertThat(availability(new KOfN(
            2, List.of(half, new Part(Ratio.parse("90 %")), new Part(Ratio.parse("90 %"))))))
        .isEqualTo(Ratio.parse("90 %"));
  }

  @Test
  void saysThatItAssumesIndependence() {
    assertThat(half.availability().caveats())
        .containsExactly("assumes that parts fail independently");
  }

  @Test
  void thatNeedsNoneOfItsPartsAlwaysWorks() {
    assertThat(new KOfN(0, Collections.nCopies(20, third)).up()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void ofNothingInARowAlwaysWorks() {
    assertThat(availability(new Series(List.of()))).isEqualTo(Ratio.ONE);
  }

  @Test
  void refusesParallelPartsThatAreNone() {
    assertThatThrownBy(() -> new Parallel(List.of())).hasMessageContaining("at least one part");
  }

  @Test
  void refusesToNeedMorePartsThanThereAreOrFewerThanNone() {
    assertThatThrownBy(() -> new KOfN(3, List.of(half, half)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("3-of-2 block: needs more parts than there are");
    assertThatThrownBy(() -> new KOfN(-1, List.of())).hasMessageContaining("negative");
  }
}
