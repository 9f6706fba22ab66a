package io.monitoringstrategy.benchmarks.decisions;

import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Phase;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.roadmap.Schedule;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.TeamId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scheduling the deliverables of ten teams, each with up to three prerequisites. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
@State(Scope.Benchmark)
public class ScheduleBenchmark {
  private static final int TEAMS = 10;
  private static final int PREREQUISITES = 3;

  /** How many deliverables. */
  @Param({"1000", "2000"})
  public int deliverables;

  @SuppressWarnings("NullAway.Init") // made by load()
  private Roadmap roadmap;

  /** Draws a roadmap from a seed. */
  @Setup
  public void load() {
    Random random = new Random(20_260_101);
    PhaseId phase = PhaseId.of("all");
    Roadmap.Builder plan =
        Roadmap.builder().addPhases(new Phase(phase, LocalizedText.of("all"), 0, Optional.empty()));
    for (int team = 0; team < TEAMS; team++) {
      plan.putCapacity(TeamId.of("team-" + team), 100);
    }
    for (int i = 0; i < deliverables; i++) {
      Set<Integer> needs = new TreeSet<>();
      for (int n = 0; n < PREREQUISITES && i > 0; n++) {
        needs.add(random.nextInt(i));
      }
      plan.addDeliverables(Deliverable.builder(DeliverableId.of("d-" + i), phase)
          .owner(TeamId.of("team-" + random.nextInt(TEAMS)))
          .effort(1 + random.nextInt(40))
          .addAllPrerequisites(
              needs.stream().map(need -> DeliverableId.of("d-" + need)).toList())
          .build());
    }
    roadmap = plan.build();
  }

  /** The whole schedule. */
  @Benchmark
  public Schedule schedule() {
    return Schedule.of(roadmap);
  }
}
