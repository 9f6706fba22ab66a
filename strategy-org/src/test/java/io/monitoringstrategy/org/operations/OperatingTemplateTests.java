package io.monitoringstrategy.org.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.value.InvalidValueException;
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
