package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** Processes for tests. */
final class Processes {
  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  static final TeamId SRE = TeamId.of("sre");
  static final TeamId BUSINESS = TeamId.of("business");

  private Processes() {}

  static OperatingProcess process(String id, Cadence cadence) {
    return builder(id, cadence).build();
  }

  static OperatingProcess.Builder builder(String id, Cadence cadence) {
    return OperatingProcess.builder(ProcessId.of(id), cadence)
        .at(LocalTime.of(10, 0))
        .zone(SEOUL)
        .length(Duration.ofMinutes(90))
        .owner(SRE);
  }
}
