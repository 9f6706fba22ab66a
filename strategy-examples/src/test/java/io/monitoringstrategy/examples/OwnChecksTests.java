package io.monitoringstrategy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.format.strategy.StarterStrategy;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnChecksTests {
  private final MonitoringStrategy starter = StrategyFiles.read(
          "strategy.yaml",
          new ByteArrayInputStream(StarterStrategy.yaml().getBytes(StandardCharsets.UTF_8)))
      .strategy();

  private static List<Finding> found(MonitoringStrategy strategy, String rule) {
    CheckReport report = OwnChecks.suite().run(strategy, strategy.policy());
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  @Test
  void theyRunBesideTheCatalogue() {
    assertThat(OwnChecks.suite().rules())
        .hasSize(StrategyChecks.standard().rules().size() + 2)
        .containsAll(StrategyChecks.standard().rules());
  }

  @Test
  void aServiceOfTierOneNeedsAnSlo() {
    assertThat(found(starter, "acme.tier-1-has-slo")).isEmpty();
    assertThat(found(starter.withSlos(), "acme.tier-1-has-slo"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.element()).isEqualTo("service/shop");
          assertThat(finding.message()).isEqualTo("must have an SLO");
        });
  }

  @Test
  void aRunbookElsewhereIsNamed() {
    assertThat(found(starter, "acme.runbooks-are-ours")).singleElement().satisfies(finding -> {
      assertThat(finding.element()).isEqualTo("slo/shop-availability");
      assertThat(finding.message()).endsWith("but has https://runbooks.example/shop");
    });
  }

  @Test
  void theirSentencesReadLikeThoseOfTheCatalogue() {
    assertThat(OwnChecks.TIER_ONE_HAS_SLO)
        .hasToString(
            "each service that is of tier 1 must have an SLO, because what is down for everybody is promised to somebody");
  }
}
