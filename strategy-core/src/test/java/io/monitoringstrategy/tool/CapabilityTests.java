package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityTests {

  @ParameterizedTest
  @ValueSource(strings = {"store/metrics", "present/traces", "evaluate/logs", "notify", "channel"})
  void whatIsReadIsWrittenBack(String text) {
    assertThat(Capability.parse(text)).hasToString(text);
  }

  @Test
  void alertsHaveNoSignal() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Capability.of(NOTIFY, SignalType.METRICS))
        .withMessage(
            "capability 'notify/metrics': notify takes alerts of any signal:" + " write 'notify'");
  }

  @Test
  void everyOtherStageNeedsOne() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Capability.of(STORE))
        .withMessage("capability 'store': store needs a signal: write it like 'store/metrics'");
  }

  @Test
  void aWrongWordIsRefusedWithTheNearest() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Capability.parse("store/metric"))
        .withMessageContaining("did you mean 'metrics'?");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Capability.parse("stroe/metrics"))
        .withMessageContaining("did you mean 'store'?");
  }

  @Test
  void theOrderIsBySignalThenStageAndAlertsLast() {
    assertThat(Stream.of("channel", "notify", "store/logs", "query/metrics", "store/metrics")
            .map(Capability::parse)
            .sorted()
            .map(Capability::toString))
        .containsExactly("store/metrics", "query/metrics", "store/logs", "notify", "channel");
  }

  @Test
  void itHasANameInBothLanguages() {
    Capability stores = Capability.of(STORE, SignalType.METRICS);
    assertThat(stores.title(Locale.ENGLISH)).isEqualTo("Storage of metrics");
    assertThat(stores.title(Locale.KOREAN)).isEqualTo("메트릭 저장");
    assertThat(Capability.of(NOTIFY).title(Locale.KOREAN)).isEqualTo("알림 처리");
  }
}
