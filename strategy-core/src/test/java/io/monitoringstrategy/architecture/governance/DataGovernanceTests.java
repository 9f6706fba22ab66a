package io.monitoringstrategy.architecture.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.DataSetId;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DataGovernanceTests {
  private static final double GIB = 1024.0 * 1024 * 1024;

  @Nested
  class Volume {
    @Test
    void metricsAreSeriesTimesBytesTimesSamplesADay() {
      // 86,400 s / 15 s = 5,760 samples of 2 bytes in each of 100,000 series
      assertThat(DataVolume.sampled(100_000, Duration.ofSeconds(15), 2).bytesPerDay())
          .isEqualTo(1_152_000_000);
    }

    @Test
    void anIntervalBelowASecondCounts() {
      assertThat(DataVolume.sampled(1, Duration.ofMillis(500), 1).bytesPerDay()).isEqualTo(172_800);
    }

    @Test
    void nothingAndLessIsRefusedWithEveryValue() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DataVolume.sampled(0, Duration.ZERO, Double.NaN))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DataVolume.daily(Double.POSITIVE_INFINITY));
    }
  }

  @Nested
  class Storage {
    @Test
    void everyCopyIsKeptForTheRetention() {
      StorageEstimate storage = logs(2, 10).storage().orElseThrow();

      assertThat(storage.storedGib()).isCloseTo(2 * 10 * 2, within(1e-9));
    }

    @Test
    void isUnknownWithoutRetention() {
      DataSet undecided = DataSet.builder(DataSetId.of("x"), SignalType.LOGS)
          .volume(DataVolume.daily(GIB))
          .build();

      assertThat(undecided.storage()).isEmpty();
      assertThat(DataGovernance.of(List.of(undecided)).notEstimated()).containsExactly(undecided);
    }

    @Test
    void costIsWhatArrivesAndWhatIsKept() {
      // 2 GiB a day arrive in 30.436875 days: 60.87375 GiB at 0.50; 40 GiB are kept at 0.03
      assertThat(logs(2, 10).storage().orElseThrow().monthlyCost(price("EUR 0.50", "EUR 0.03")))
          .isEqualTo(Money.parse("EUR 31.64"));
    }

    @Test
    void pricesOfTwoCurrenciesAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> price("EUR 1", "USD 1"))
          .withMessageContaining("convert");
    }
  }

  @Test
  void signalsAreSummedUp() {
    DataGovernance governance = DataGovernance.of(List.of(
        logs(2, 10),
        DataSet.builder(DataSetId.of("audit"), SignalType.LOGS)
            .retention(Duration.ofDays(100))
            .volume(DataVolume.daily(GIB))
            .build()));

    assertThat(governance.storedGib().get(SignalType.LOGS)).isCloseTo(140, within(1e-9));
    assertThat(governance.monthlyCost(Map.of(SignalType.LOGS, price("EUR 0", "EUR 0.10"))))
        .containsEntry(SignalType.LOGS, Money.parse("EUR 14.00"));
    assertThat(governance.monthlyCost(Map.of())).isEmpty();
  }

  @Test
  void twoDataSetsOfOneNameAreRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DataGovernance.of(List.of(logs(1, 1), logs(2, 2))))
        .withMessageContaining("data-set/app-logs twice");
  }

  private static DataSet logs(double gibPerDay, int days) {
    return DataSet.builder(DataSetId.of("app-logs"), SignalType.LOGS)
        .retention(Duration.ofDays(days))
        .volume(DataVolume.daily(gibPerDay * GIB))
        .copies(2)
        .build();
  }

  private static StoragePrice price(String ingested, String kept) {
    return StoragePrice.of(Money.parse(ingested), Money.parse(kept));
  }
}
