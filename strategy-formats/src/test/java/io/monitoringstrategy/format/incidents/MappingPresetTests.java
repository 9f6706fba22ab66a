package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingPresetTests {
  private static Incident only(String preset, String rows) {
    IncidentLog log =
        IncidentFiles.mappedBy(IncidentMappings.preset(preset)).read("export", stream(rows));
    return Reading.only(log);
  }

  @ParameterizedTest
  @MethodSource("io.monitoringstrategy.format.incidents.IncidentMappings#presets")
  void eachPresetIsAMappingOfItsOwn(String name) {
    assertThat(IncidentMappings.preset(name)).isNotEqualTo(IncidentMapping.standard());
  }

  @Test
  void serviceNowKeepsTheLastRowOfANumberInUtc() {
    Incident incident = only("servicenow", """
        number,priority,opened_at,resolved_at,state
        INC1,3,2016-12-12 15:19:57,,1
        INC1,3,2016-12-12 15:19:57,2016-12-13 21:43:14,6
        """);
    assertThat(incident.resolvedAt()).contains(Instant.parse("2016-12-13T21:43:14Z"));
  }

  @Test
  void aStatusPageHasItsImpactAsSeverity() {
    Incident incident = only("statuspage", """
        {"id":"a","impact":"none","started_at":"2026-03-01T00:00:00.000Z","resolved_at":null}
        {"id":"b","impact":"major","started_at":"2026-03-01T00:00:00.000+01:00","monitoring_at":null,"resolved_at":"2026-03-01T01:00:00.000+01:00"}
        """);
    assertThat(incident.severity()).contains("major");
    assertThat(incident.resolvedAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void uptimeKumaIsDownAtZero() {
    Incident incident = only("uptime-kuma", """
        id,monitor_id,status,time
        1,7,1,2026-03-01 00:00:00.123
        2,7,0,2026-03-01 00:01:00.123
        3,7,1,2026-03-01 00:02:00.123
        """);
    assertThat(incident.service()).contains("7");
    assertThat(incident.startedAt()).isEqualTo(Instant.parse("2026-03-01T00:01:00.123Z"));
  }

  @Test
  void anUnknownNameIsRefusedWithTheOneMeant() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> IncidentMappings.preset("service-now"))
        .withMessageContaining("must be one of servicenow, statuspage, upptime, uptime-kuma");
  }
}
