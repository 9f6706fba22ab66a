package io.monitoringstrategy.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleTests {
  static final TeamId SRE = TeamId.of("sre");
  static final TeamId PLATFORM = TeamId.of("platform");
  static final Phase FIRST =
      new Phase(PhaseId.of("first"), LocalizedText.of("First"), 0, Optional.of(1));
  static final Phase SECOND =
      new Phase(PhaseId.of("second"), LocalizedText.of("Second"), 1, Optional.empty());

  static Deliverable.Builder deliverable(String id, double effort, String... before) {
    Deliverable.Builder deliverable = Deliverable.builder(DeliverableId.of(id), FIRST.id())
        .owner(SRE)
        .effort(effort)
        .people(1);
    for (String each : before) {
      deliverable.addPrerequisites(DeliverableId.of(each));
    }
    return deliverable;
  }

  static Roadmap.Builder roadmap() {
    return Roadmap.builder().addPhases(FIRST, SECOND).putCapacity(SRE, 20);
  }

  private static DeliverableId id(String id) {
    return DeliverableId.of(id);
  }

  @Nested
  class ASchedule {
    @Test
    void putsWorkAfterWhatItWaitsFor() {
      Schedule schedule = Schedule.of(roadmap()
          .addDeliverables(deliverable("b", 3, "a").build(), deliverable("a", 5).build())
          .build());
      assertThat(schedule.slots())
          .containsExactly(
              new Schedule.Slot(id("a"), SRE, 0, 5), new Schedule.Slot(id("b"), SRE, 5, 8));
      assertThat(schedule.finish()).isEqualTo(8);
    }

    @Test
    void givesTheLongestTailTheFirstPlace() {
      // one person: c unlocks d, so it goes before a
      Schedule schedule = Schedule.of(roadmap()
          .addDeliverables(
              deliverable("a", 4).build(),
              deliverable("c", 4).build(),
              deliverable("d", 6, "c").build())
          .build());
      assertThat(schedule.slots())
          .extracting(slot -> slot.deliverable().value())
          .containsExactly("c", "d", "a");
      assertThat(schedule.criticalPath()).containsExactly(id("c"), id("d"));
    }

    @Test
    void worksInParallelAsFarAsTheTeamHasPeople() {
      Roadmap two = roadmap()
          .addDeliverables(deliverable("a", 4).build(), deliverable("b", 4).build())
          .putCapacity(PLATFORM, 1)
          .build();
      assertThat(Schedule.of(two).finish()).isEqualTo(8);
      assertThat(Schedule.of(two.scaled(2)).finish()).isEqualTo(4);
    }

    @Test
    void doesNotBeginBeforeThePhaseDoes() {
      Schedule schedule = Schedule.of(roadmap()
          .addDeliverables(deliverable("a", 4).build().withPhase(SECOND.id()))
          .build());
      assertThat(schedule.slot(id("a")).orElseThrow().start()).isEqualTo(20);
    }

    @Test
    void saysWhatIsLate() {
      Schedule schedule =
          Schedule.of(roadmap().addDeliverables(deliverable("a", 23).build()).build());
      assertThat(schedule.late()).containsExactly(Map.entry(id("a"), 3));
    }

    @Test
    void saysWhatSlipsWhenCapacityDrops() {
      Roadmap roadmap = roadmap()
          .addDeliverables(deliverable("a", 4).build(), deliverable("b", 4, "a").build())
          .build();
      Schedule less = Schedule.of(roadmap.scaled(0.5));
      // half a person takes 8 days for 4
      assertThat(less.slipsAgainst(Schedule.of(roadmap)))
          .containsExactly(Map.entry(id("a"), 4), Map.entry(id("b"), 8));
    }

    @Test
    void ofNothingIsDoneAtOnce() {
      Schedule schedule = Schedule.of(Roadmap.builder().build());
      assertThat(schedule.finish()).isZero();
      assertThat(schedule.criticalPath()).isEmpty();
    }

    @Test
    void namesEverythingThatStandsInItsWay() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Schedule.of(roadmap()
              .addDeliverables(
                  deliverable("a", 1, "b").build(),
                  deliverable("b", 1, "a").build(),
                  deliverable("c", 1, "nothing").build(),
                  deliverable("d", 1).build().withOwner(PLATFORM),
                  Deliverable.builder(id("e"), PhaseId.of("third")).build(),
                  deliverable("f", 1, "f").build())
              .build()))
          .withMessageContaining("deliverable/a, deliverable/b wait for each other")
          .withMessageContaining("deliverable/nothing, which does not exist")
          .withMessageContaining("team/platform, which has no capacity")
          .withMessageContaining("deliverable/e has no owner")
          .withMessageContaining("phase/third, which does not exist")
          .withMessageContaining("deliverable/f");
    }
  }

  @Nested
  class Dates {
    private final LocalDate friday = LocalDate.of(2026, 11, 20);

    @Test
    void leaveOutTheWeekend() {
      assertThat(Schedule.date(friday, 0)).isEqualTo(friday);
      assertThat(Schedule.date(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
      assertThat(Schedule.date(friday, 5)).isEqualTo(LocalDate.of(2026, 11, 27));
      assertThat(Schedule.date(friday, 11)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void beginOnAWorkingDay() {
      assertThat(Schedule.date(friday.plusDays(1), 0)).isEqualTo(LocalDate.of(2026, 11, 23));
    }
  }

  @Nested
  class TheTemplate {
    private final Roadmap template = Roadmap.template();

    @Test
    void hasFourPhasesOfFiveDeliverables() {
      assertThat(template.phases()).hasSize(4);
      assertThat(template.phases())
          .allSatisfy(phase -> assertThat(template.deliverables())
              .filteredOn(deliverable -> deliverable.phase().equals(phase.id()))
              .hasSize(5));
      assertThat(template.phases().get(0).title().in(Locale.KOREAN)).isEqualTo("기반 구축");
    }

    @Test
    void canBeScheduledOnceTheTeamsHaveTime() {
      Roadmap.Builder staffed = Roadmap.builder()
          .addAllPhases(template.phases())
          .addAllDeliverables(template.deliverables());
      template.deliverables().stream()
          .map(deliverable -> deliverable.owner().orElseThrow())
          .distinct()
          .forEach(team -> staffed.putCapacity(team, 40));
      assertThat(Schedule.of(staffed.build()).slots()).hasSize(20);
    }

    @Test
    void bringsPracticesThatTheStandardModelHas() {
      List<PracticeId> known = MaturityModel.standard().practices().stream()
          .map(practice -> practice.id())
          .toList();
      assertThat(template.deliverables())
          .flatExtracting(Deliverable::closes)
          .isNotEmpty()
          .isSubsetOf(known);
      assertThat(template.uncovered(List.of(PracticeId.of("logs-are-central"), PracticeId.of("x"))))
          .containsExactly(PracticeId.of("x"));
    }
  }

  @Test
  void aRoadmapNamesWhatIsThereTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Roadmap.builder()
            .addPhases(FIRST, FIRST)
            .addDeliverables(deliverable("a", 1).build(), deliverable("a", 1).build())
            .putCapacity(SRE, -1)
            .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(3));
    assertThat(Roadmap.builder().build().isEmpty()).isTrue();
  }

  @Test
  void aPhaseEndsAfterItsBeginning() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Phase(PhaseId.of("x"), LocalizedText.of("X"), -1, Optional.of(-1)))
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Deliverable.builder(DeliverableId.of("a"), FIRST.id())
            .effort(0)
            .people(0)
            .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }
}
