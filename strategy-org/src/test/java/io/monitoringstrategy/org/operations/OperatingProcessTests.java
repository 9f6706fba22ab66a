package io.monitoringstrategy.org.operations;

import static io.monitoringstrategy.org.operations.Processes.BUSINESS;
import static io.monitoringstrategy.org.operations.Processes.SRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ProcessId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OperatingProcessTests {
  private static final Cadence MONTHLY = Cadence.monthly(1, DayOfWeek.TUESDAY);

  @Test
  void theOwnerTakesPart() {
    assertThat(Processes.builder("review", MONTHLY)
            .putParticipant(BUSINESS, 2)
            .build()
            .people())
        .containsEntry(SRE, 1)
        .containsEntry(BUSINESS, 2);
  }

  @Test
  void theOwnerCanComeInNumbers() {
    assertThat(
            Processes.builder("review", MONTHLY).putParticipant(SRE, 3).build().people())
        .containsOnlyKeys(SRE)
        .containsEntry(SRE, 3);
  }

  @Test
  void anHourAndAHalfWithTwoPeopleEachMonthIsThreeHours() {
    assertThat(Processes.builder("review", MONTHLY)
            .putParticipant(BUSINESS, 2)
            .build()
            .timePerMonth())
        .containsEntry(SRE, Duration.ofMinutes(90))
        .containsEntry(BUSINESS, Duration.ofHours(3));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OperatingProcess.builder(ProcessId.of("review"), MONTHLY)
            .title(" ")
            .at(LocalTime.NOON)
            .zone(Processes.SEOUL)
            .length(Duration.ZERO)
            .putParticipant(BUSINESS, 0)
            .build())
        .withMessageContaining("the title must not be blank")
        .withMessageContaining("was PT0S")
        .withMessageContaining("business must take part with at least 1 person (was 0)");
  }

  @Test
  void isNamedByItsPath() {
    assertThat(Processes.builder("review", MONTHLY).build().path()).isEqualTo("operation/review");
  }
}
