package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.problemsOf;
import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.RequirementId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys {@code stakeholders}, {@code requirements}, {@code governance} and {@code facts}. */
class FrameworkSectionsTests {

  @Test
  void aRequirementIsMetByWhatTheFileHolds() {
    MonitoringStrategy strategy = sections("""
        stakeholders:
          - {id: cfo, group: management, needs: [cost-visible], view: monthly-report}
        requirements:
          - {id: fast-debugging, kind: technical, concern: performance,
             statement: Trace any request within a minute, met-by: [jaeger, layer/application]}
          - {id: pci-logs, kind: compliance, concern: security,
             statement: Keep access logs one year, met-by: [retention/access-logs]}
          - {id: cost-visible, kind: business, statement: Show the cost, met-by: [tool/nothing]}
        architecture:
          components: [{id: pods, stage: source, layer: application}]
          governance: [{id: access-logs, signal: logs, retention: 400d}]
        tools: {in-use: [jaeger]}
        """).strategy();

    assertThat(strategy.requirementCoverage().metBy())
        .containsEntry(
            RequirementId.of("fast-debugging"), List.of("tool/jaeger", "layer/application"))
        .containsEntry(RequirementId.of("pci-logs"), List.of("retention/access-logs"));
    assertThat(strategy.requirementCoverage().unmet())
        .containsExactly(RequirementId.of("cost-visible"));
    assertThat(strategy.requirementCoverage().unmetNeeds()).hasSize(1);
  }

  @Test
  void dataSetsAreReadWhole() {
    DataSet logs = sections("""
        architecture:
          governance:
            - {id: access-logs, signal: logs, retention: 400d, required-retention: 365d,
               personal-data: true, masked: true, access: [security], quality-owner: platform,
               metadata: see wiki, stores: [loki], copies: 2, volume: {per-day: 2.5 GB}}
            - {id: cpu, signal: metrics, retention: 30d,
               volume: {series: 100000, interval: 15s, bytes-per-sample: 1.5}}
        """).strategy().dataSets().get(0);

    assertThat(logs.retention()).contains(Duration.ofDays(400));
    assertThat(logs.isPersonalData() && logs.isMasked()).isTrue();
    assertThat(logs.storage().orElseThrow().storedBytes()).isCloseTo(2.5e9 * 400 * 2, within(1.0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {per-day: 50}                   | must be like 50 GB
      {}                              | must be {per-day: 50 GB}
      {series: 5}                     | must be {per-day: 50 GB}
      {per-day: 5 GB, series: 5}      | must be {per-day: 50 GB}
      {series: 0, interval: 15s}      | must be above 0
      """)
  void aVolumeThatCannotBeReadIsRefused(String volume, String message) {
    assertThat(problemsOf(
            "architecture: {governance: [{id: a, signal: logs, volume: " + volume + "}]}\n"))
        .singleElement()
        .asString()
        .contains(message);
  }

  @Test
  void factsLeadToAdvice() {
    MonitoringStrategy strategy = sections("""
        organization:
          facts: {teams: 1, services: 5, domains: 1, autonomy: low, regulated: true, people: 9}
        """).strategy();

    assertThat(strategy.facts()).containsEntry("regulation", 1.0).containsEntry("people", 9.0);
    assertThat(strategy.architectureAdvice().orElseThrow().best().option())
        .isEqualTo(IntegrationArchitecture.CENTRALIZED);
  }

  @Test
  void aFactThatIsNoNumberIsRefused() {
    assertThat(problemsOf("organization: {facts: {teams: many}}\n"))
        .singleElement()
        .asString()
        .contains("teams")
        .contains("must be like 900");
  }
}
