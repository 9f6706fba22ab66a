package io.monitoringstrategy.org.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnCallPlanTests {

  @ParameterizedTest
  @CsvSource({"1, 24x7, 8", "2, 24x7, 12", "3, 24x7, 18", "1, 12x5, 4"})
  void itTakesEightAtOneSiteAndSixAtEachOfSeveralAroundTheClock(
      int sites, String hours, int people) {
    OnCallPlan plan = OnCallPlan.builder(StandardTeams.SRE)
        .sites(sites)
        .hours(OnCallHours.parse(hours))
        .build();

    assertThat(plan.peopleNeeded()).isEqualTo(people);
  }

  @Test
  void aroundTheClockAtOneSiteIsWhatAPagerMeansWhereNobodySaysMore() {
    OnCallPlan plan = OnCallPlan.builder(StandardTeams.SRE).build();

    assertThat(plan.sites()).isEqualTo(1);
    assertThat(plan.hours().isAlways()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "always", "25x7", "0x7", "24x8", "24 x 7", "24x", "-1x5"})
  void otherHoursAreRefused(String text) {
    assertThatThrownBy(() -> OnCallHours.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("24x7");
  }

  @Test
  void hoursReadAsTheyAreWritten() {
    assertThat(OnCallHours.parse("12x5")).hasToString("12x5");
  }

  @Test
  void aPlanWithoutASiteOrWithImpossibleIncidentsIsRefused() {
    assertThatThrownBy(() -> OnCallPlan.builder(StandardTeams.SRE)
            .sites(0)
            .incidentsPerShift(Double.NaN)
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must have 1 to 24 sites (was 0)")
        .hasMessageContaining("incidents per shift must be 0 to 1000");
  }
}
