package io.monitoringstrategy.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlertLogTests {
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final AlertEvent FULL = AlertEvent.builder("checkout-errors", TEN)
      .resolvedAt(TEN.plusSeconds(900))
      .acknowledgedAt(TEN.plusSeconds(120))
      .incident("INC-7")
      .build();
  private static final AlertEvent BARE =
      AlertEvent.builder("disk-full", TEN.plusSeconds(60)).build();

  @Nested
  class AnAlert {
    @Test
    void knowsWhatItWasGiven() {
      assertThat(FULL.rule()).isEqualTo("checkout-errors");
      assertThat(FULL.firedAt()).isEqualTo(TEN);
      assertThat(FULL.resolvedAt()).contains(TEN.plusSeconds(900));
      assertThat(FULL.acknowledgedAt()).contains(TEN.plusSeconds(120));
      assertThat(FULL.incident()).contains("INC-7");
      assertThat(FULL.isOpen()).isFalse();
      assertThat(FULL)
          .hasToString("alert of checkout-errors at 2026-03-01T10:00:00Z, true-positive");
    }

    @Test
    void knowsNothingElse() {
      assertThat(BARE.resolvedAt()).isEmpty();
      assertThat(BARE.acknowledgedAt()).isEmpty();
      assertThat(BARE.incident()).isEmpty();
      assertThat(BARE.isOpen()).isTrue();
      assertThat(BARE.outcome()).isEqualTo(AlertOutcome.UNKNOWN);
    }

    @Test
    void ofAnIncidentIsATruePositiveUnlessSomebodySaysOtherwise() {
      assertThat(FULL.outcome()).isEqualTo(AlertOutcome.TRUE_POSITIVE);
      assertThat(AlertEvent.builder("r", TEN)
              .incident("INC-8")
              .outcome(AlertOutcome.FALSE_POSITIVE)
              .build()
              .outcome())
          .isEqualTo(AlertOutcome.FALSE_POSITIVE);
    }

    @Test
    void thatEndsBeforeItFiresIsRefusedWithEveryReason() {
      AlertEvent.Builder wrong = AlertEvent.builder(" ", TEN)
          .resolvedAt(TEN.minusSeconds(1))
          .acknowledgedAt(TEN.minusSeconds(2));
      assertThatThrownBy(wrong::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("names no rule")
          .hasMessageContaining(
              "resolved before it fires (2026-03-01T09:59:59Z, but fired 2026-03-01T10:00:00Z)")
          .hasMessageContaining("acknowledged before it fires");
    }

    @Test
    void isEqualToAnotherWithTheSameFacts() {
      assertThat(AlertEvent.builder("disk-full", TEN.plusSeconds(60)).build())
          .isEqualTo(BARE)
          .hasSameHashCodeAs(BARE)
          .isNotEqualTo(FULL);
    }
  }

  @Nested
  class AnOutcome {
    @Test
    void isReadByItsWord() {
      for (AlertOutcome outcome : AlertOutcome.values()) {
        assertThat(AlertOutcome.parse(outcome.label())).isEqualTo(outcome);
      }
      assertThatThrownBy(() -> AlertOutcome.parse("noise"))
          .hasMessageContaining("true-positive, false-positive, unknown");
    }

    @Test
    void hasANameInTwoLanguages() {
      assertThat(AlertOutcome.FALSE_POSITIVE.title(Locale.ENGLISH)).isEqualTo("False alarm");
      assertThat(AlertOutcome.FALSE_POSITIVE.title(Locale.KOREAN)).isEqualTo("오탐");
    }
  }

  @Nested
  class ALog {
    @Test
    void givesBackWhatItWasGiven() {
      AlertLog log = AlertLog.of(List.of(FULL, BARE));
      assertThat(log).containsExactly(FULL, BARE);
      assertThat(log.stream()).hasSize(2);
      assertThat(log.rules()).containsExactly("checkout-errors", "disk-full");
      assertThat(log).asString().isEqualTo("2 alerts, 0 invalid");
    }

    @Test
    void keepsManyRulesApart() {
      List<AlertEvent> many = IntStream.range(0, 700)
          .mapToObj(
              i -> AlertEvent.builder("rule-" + i % 350, TEN.plusSeconds(i)).build())
          .toList();
      assertThat(AlertLog.of(many)).containsExactlyElementsOf(many);
    }

    @Test
    void countsWhatIsNoAlert() {
      AlertLog.Builder builder = AlertLog.builder().add(FULL);
      for (int line = 0; line < 1500; line++) {
        builder.addInvalid("line " + line, "has no rule");
      }
      AlertLog log = builder.build();
      assertThat(log.invalid()).isEqualTo(1500);
      assertThat(log.rejected()).hasSize(1000);
      assertThat(log.rejected().get(0)).hasToString("line 0: has no rule");
    }

    @Test
    void addsUpWithOthers() {
      AlertLog one = AlertLog.builder().add(FULL).addInvalid("a:1", "x").build();
      AlertLog two = AlertLog.builder().add(BARE).addInvalid("b:1", "y").build();
      AlertLog both = AlertLog.concat(List.of(one, two));
      assertThat(both).containsExactly(FULL, BARE);
      assertThat(both.invalid()).isEqualTo(2);
      assertThat(both.rejected()).hasSize(2);
      assertThat(AlertLog.concat(List.of(one))).isSameAs(one);
    }

    @Test
    void isNotChangedByWhatItsBuilderAddsLater() {
      AlertLog.Builder builder = AlertLog.builder().add(FULL);
      AlertLog log = builder.build();
      builder.add(BARE);
      assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void spansFromTheFirstFiringToItsLastMoment() {
      assertThat(AlertLog.of(List.of(BARE, FULL)).span())
          .contains(TimeWindow.of(TEN, TEN.plusSeconds(900)));
      assertThat(AlertLog.of(List.of(BARE)).span())
          .contains(TimeWindow.of(TEN.plusSeconds(60), TEN.plusSeconds(60).plusMillis(1)));
      assertThat(AlertLog.of(List.of()).span()).isEmpty();
    }

    @Test
    void knowsNothingOfWhatIsStillToCome() {
      AlertLog log =
          AlertLog.builder().add(FULL).add(BARE).addInvalid("line 3", "is none").build();
      AlertLog known = log.knownAt(TEN.plusSeconds(30));

      assertThat(known).hasSize(1).allMatch(alert -> alert.rule().equals(FULL.rule()));
      assertThat(known).allMatch(AlertEvent::isOpen);
      assertThat(known.ahead()).isEqualTo(1);
      assertThat(known.cutOff()).isEqualTo(1);
      assertThat(known.invalid()).isEqualTo(1);
      assertThat(log.knownAt(TEN.plusSeconds(900))).isSameAs(log);
      AlertQuality quality =
          AlertQuality.over(TimeWindow.of(TEN, TEN.plusSeconds(3600))).measure(known);
      assertThat(quality.records()).isEqualTo(new AlertCounts(1, 1, 1, 1));
    }

    @Test
    void ends() {
      Iterator<AlertEvent> alerts = AlertLog.of(List.of()).iterator();
      assertThatThrownBy(alerts::next).isInstanceOf(NoSuchElementException.class);
    }
  }
}
