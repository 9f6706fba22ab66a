package io.monitoringstrategy.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleProperties {
  @Provide
  Arbitrary<Roadmap> roadmaps() {
    return Arbitraries.longs().map(seed -> roadmap(new Random(seed)));
  }

  private static Roadmap roadmap(Random random) {
    Roadmap.Builder roadmap =
        Roadmap.builder().addPhases(ScheduleTests.FIRST, ScheduleTests.SECOND);
    List<TeamId> teams = List.of(TeamId.of("t0"), TeamId.of("t1"), TeamId.of("t2"));
    teams.forEach(team -> roadmap.putCapacity(team, 10 + random.nextInt(80)));
    int size = 1 + random.nextInt(20);
    for (int i = 0; i < size; i++) {
      Set<DeliverableId> before = new LinkedHashSet<>();
      for (int k = random.nextInt(3); k > 0 && i > 0; k--) {
        before.add(DeliverableId.of("d" + random.nextInt(i)));
      }
      boolean late = random.nextInt(4) == 0;
      roadmap.addDeliverables(Deliverable.builder(
              DeliverableId.of("d" + i),
              late ? ScheduleTests.SECOND.id() : ScheduleTests.FIRST.id())
          .owner(teams.get(random.nextInt(3)))
          .effort(1 + random.nextInt(30))
          .people(1 + random.nextInt(3))
          .addAllPrerequisites(before)
          .build());
    }
    return roadmap.build();
  }

  @Property(tries = 300)
  void nothingStartsBeforeWhatItWaitsFor(@ForAll("roadmaps") Roadmap roadmap) {
    Schedule schedule = Schedule.of(roadmap);
    for (Deliverable deliverable : roadmap.deliverables()) {
      Schedule.Slot slot = schedule.slot(deliverable.id()).orElseThrow();
      for (DeliverableId before : deliverable.prerequisites()) {
        assertThat(schedule.slot(before).orElseThrow().finish()).isLessThanOrEqualTo(slot.start());
      }
    }
  }

  @Property(tries = 300)
  void noTeamIsEverBusierThanItHasPeople(@ForAll("roadmaps") Roadmap roadmap) {
    Schedule schedule = Schedule.of(roadmap);
    roadmap.capacity().forEach((team, days) -> {
      double people = days / Schedule.WORKING_DAYS_A_MONTH;
      for (int day = 0; day < schedule.finish(); day++) {
        int today = day;
        double busy = schedule.slots().stream()
            .filter(
                slot -> slot.team().equals(team) && slot.start() <= today && today < slot.finish())
            .mapToDouble(slot -> Math.min(
                people, roadmap.deliverable(slot.deliverable()).orElseThrow().people()))
            .sum();
        assertThat(busy).isLessThanOrEqualTo(people + 1e-6);
      }
    });
  }

  @Property(tries = 300)
  void theOrderOfWritingDoesNotMatter(@ForAll("roadmaps") Roadmap roadmap) {
    List<Deliverable> backwards = new ArrayList<>(roadmap.deliverables());
    Collections.reverse(backwards);
    assertThat(Schedule.of(roadmap.withDeliverables(backwards)).slots())
        .isEqualTo(Schedule.of(roadmap).slots());
  }

  @Property(tries = 300)
  void theCriticalPathIsAChainThatFits(@ForAll("roadmaps") Roadmap roadmap) {
    Schedule schedule = Schedule.of(roadmap);
    List<DeliverableId> path = schedule.criticalPath();
    for (int i = 1; i < path.size(); i++) {
      assertThat(roadmap.deliverable(path.get(i)).orElseThrow().prerequisites())
          .contains(path.get(i - 1));
    }
    int length = path.stream()
        .mapToInt(id -> {
          Schedule.Slot slot = schedule.slot(id).orElseThrow();
          return slot.finish() - slot.start();
        })
        .sum();
    assertThat(length).isLessThanOrEqualTo(schedule.finish());
  }
}
