package io.monitoringstrategy.org.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperatingTemplateTests {
  private static final List<OperatingProcess> STANDARD =
      OperatingTemplate.standard(Processes.SEOUL);

  @Test
  void eachOfTheTwentyActivitiesIsAProcess() {
    assertThat(STANDARD)
        .extracting(process -> process.activity().orElseThrow())
        .containsExactly(OperatingActivity.values())
        .hasSize(20);
  }

  @Test
  void eachOfTheFourFrequenciesHasFive() {
    for (Frequency frequency : Frequency.values()) {
      assertThat(Stream.of(OperatingActivity.values())
              .filter(activity -> activity.frequency() == frequency))
          .hasSize(5);
    }
  }

  @Test
  void theCadenceOfAProcessIsTheFrequencyOfItsActivity() {
    assertThat(STANDARD)
        .allMatch(process -> process
            .cadence()
            .frequency()
            .equals(process.activity().map(OperatingActivity::frequency)));
  }

  @Test
  void noneSkipsAPeriod() {
    assertThat(STANDARD).allMatch(process -> process.cadence().skips().isEmpty());
  }

  @Test
  void eachHasOwnerInputOutputAndKpis() {
    assertThat(STANDARD).allSatisfy(process -> {
      assertThat(process.owner()).isPresent();
      assertThat(process.inputs()).isNotEmpty();
      assertThat(process.outputs()).isNotEmpty();
      assertThat(process.reviews()).isNotEmpty();
    });
  }

  @Test
  void theTwentyKpisOfTheCatalogueAreAllLookedAt() {
    assertThat(STANDARD.stream().flatMap(process -> process.reviews().stream()).distinct())
        .hasSize(20);
  }

  @Test
  void nobodySpendsATenthOfTheMonthPerPersonInMeetings() {
    Duration month = Duration.ofHours(160);
    assertThat(OperatingCalendar.of(STANDARD).timePerMonth().values())
        .hasSize(5)
        .allMatch(time -> time.compareTo(month) < 0);
  }

  /** Recomputed in fractions: 28 years have 7305 workdays, 1461 weeks, 336 months and 112 quarters. */
  @Test
  void theHoursOfAMonthAreThoseOfTwentyEightYears() {
    Map<TeamId, Duration> time = OperatingCalendar.of(STANDARD).timePerMonth();

    assertThat(hours(time, StandardTeams.PLATFORM)).isCloseTo(37.763392857142854, within(0.005));
    assertThat(hours(time, StandardTeams.SRE)).isCloseTo(40.444940476190474, within(0.005));
    assertThat(hours(time, StandardTeams.DEVOPS)).isCloseTo(26.907738095238095, within(0.005));
    assertThat(hours(time, StandardTeams.SECURITY)).isCloseTo(11.522321428571429, within(0.005));
    assertThat(hours(time, StandardTeams.BUSINESS)).isCloseTo(9.34077380952381, within(0.005));
  }

  private static double hours(Map<TeamId, Duration> time, TeamId team) {
    return time.getOrDefault(team, Duration.ZERO).toSeconds() / 3600.0;
  }

  @Test
  void inputAndOutputAreNamedInKoreanToo() {
    assertThat(OperatingActivity.values()).allSatisfy(activity -> {
      assertThat(activity.input().in(Locale.KOREAN)).matches(".*[가-힣].*");
      assertThat(activity.output().in(Locale.KOREAN)).matches(".*[가-힣].*");
      assertThat(OperatingActivity.parse(activity.label())).isEqualTo(activity);
    });
  }

  @Test
  void aRoleWithoutATeamIsSaid() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> OperatingTemplate.of(Processes.SEOUL, Map.of(TeamRole.SRE, StandardTeams.SRE)))
        .withMessageContaining("platform has no team")
        .withMessageContaining("business-analysis has no team");
  }
}
