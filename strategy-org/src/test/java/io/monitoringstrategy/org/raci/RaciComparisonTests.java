package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RaciComparisonTests {
  private final RaciTable before = RaciTable.builder()
      .row("Incidents", Map.of("sre", RaciLetter.parseCell("R")))
      .row("Backups", Map.of("platform", RaciLetter.parseCell("A/R")))
      .build();
  private final RaciTable after = RaciTable.builder()
      .row(
          "incidents",
          Map.of("SRE", RaciLetter.parseCell("A/R"), "security", RaciLetter.parseCell("I")))
      .row("Audits", Map.of("security", RaciLetter.parseCell("A/R")))
      .build();
  private final RaciComparison comparison = RaciComparison.of(before, after);

  @Test
  void activitiesComeAndGoWithoutRegardToLetterCase() {
    assertThat(comparison.addedActivities()).containsExactly("Audits");
    assertThat(comparison.removedActivities()).containsExactly("Backups");
  }

  @Test
  void teamsComeAndGoWithoutRegardToLetterCase() {
    assertThat(comparison.addedTeams()).containsExactly("security");
    assertThat(comparison.removedTeams()).containsExactly("platform");
  }

  @Test
  void cellsOfCommonActivitiesAreComparedAndATeamThatWasMissingHadNothing() {
    assertThat(comparison.changes())
        .extracting(CellChange::toString)
        .containsExactlyInAnyOrder("incidents/SRE: R -> R/A", "incidents/security: - -> I");
  }

  @Test
  void accountabilityThatMovedIsNamedApart() {
    assertThat(comparison.movedAccountability()).containsExactly("incidents");
  }

  @Test
  void aTableIsAsItIs() {
    assertThat(RaciComparison.of(after, after).isEmpty()).isTrue();
    assertThat(comparison.isEmpty()).isFalse();
  }

  @Test
  void aTeamWithoutAnyLetterIsADifferenceToo() {
    RaciTable declared = RaciTable.builder().team("sre").build();

    assertThat(RaciComparison.of(RaciTable.EMPTY, declared).isEmpty()).isFalse();
  }
}
