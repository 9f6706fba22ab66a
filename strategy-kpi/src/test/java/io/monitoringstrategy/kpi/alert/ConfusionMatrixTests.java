package io.monitoringstrategy.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTests {
  @Test
  void withoutTrueNegativesHasNeitherSpecificityNorAccuracy() {
    ConfusionMatrix matrix = ConfusionMatrix.of(30, 70, 5);
    assertThat(matrix.specificity(0.95).value()).isEmpty();
    assertThat(matrix.accuracy(0.95).value()).isEmpty();
    assertThat(matrix.falsePositiveRate(0.95)).asString().contains("cannot be counted");
    assertThat(matrix.precision(0.95).value()).contains(Ratio.parse("30%"));
  }

  @Test
  void ofNothingIsUndefinedThroughout() {
    ConfusionMatrix none = new ConfusionMatrix(0, 0, 0, OptionalLong.of(0));
    assertThat(none.precision(0.95).value()).isEmpty();
    assertThat(none.recall(0.95).value()).isEmpty();
    assertThat(none.f1().value()).isEmpty();
    assertThat(none.accuracy(0.95).value()).isEmpty();
    assertThat(none.falsePositiveRate(0.95).value()).isEmpty();
    assertThat(none.specificity(0.95).value()).isEmpty();
  }

  @Test
  void addsUpAndForgetsTrueNegativesThatOneSideLacks() {
    ConfusionMatrix counted = new ConfusionMatrix(1, 2, 3, OptionalLong.of(4));
    assertThat(counted.and(counted)).isEqualTo(new ConfusionMatrix(2, 4, 6, OptionalLong.of(8)));
    assertThat(counted.and(ConfusionMatrix.of(1, 1, 1))).isEqualTo(ConfusionMatrix.of(2, 3, 4));
  }

  @Test
  void saysAllThatIsWrongWithIt() {
    assertThatThrownBy(() -> new ConfusionMatrix(-1, -2, -3, OptionalLong.of(-4)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("was -1")
        .hasMessageContaining("was -2")
        .hasMessageContaining("was -3")
        .hasMessageContaining("was -4");
  }

  @Test
  void aDetectorThatNeverFiresHasNoPrecisionToExpect() {
    assertThat(
            new BaseRate(Ratio.parse("1%"), Ratio.ZERO, Ratio.ZERO).precision().value())
        .isEmpty();
    assertThat(
            new BaseRate(Ratio.parse("1%"), Ratio.ONE, Ratio.ZERO).precision().value())
        .contains(Ratio.ONE);
  }

  @Test
  void moreIncidentsThanThereWereCannotBeDetected() {
    assertThatThrownBy(() -> EventLevel.of(0, List.of(Optional.of("A"))))
        .hasMessageContaining("1 of 0 incidents");
    assertThatThrownBy(() -> new EventLevel(1, 1, 1, 2)).hasMessageContaining("2 of 1 alerts");
    EventLevel none = EventLevel.of(0, List.of());
    assertThat(none.alertPrecision(0.95).value()).isEmpty();
    assertThat(none.incidentRecall(0.95).value()).isEmpty();
    assertThat(none.alertsPerDetectedIncident().value()).isEmpty();
  }
}
