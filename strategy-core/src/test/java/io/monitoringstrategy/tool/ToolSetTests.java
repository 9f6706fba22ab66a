package io.monitoringstrategy.tool;

import static io.monitoringstrategy.tool.Toolbox.bare;
import static io.monitoringstrategy.tool.Toolbox.standard;
import static io.monitoringstrategy.tool.Toolbox.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToolSetTests {
  private static final ToolSet CHECKOUT =
      standard("prometheus", "grafana", "alertmanager", "pagerduty", "jaeger");

  private static List<String> capabilities(ToolGaps gaps) {
    return gaps.capabilities().stream().map(Capability::toString).toList();
  }

  @Nested
  class Gaps {
    @Test
    void aStackWithoutALogToolLacksLogs() {
      ToolGaps gaps = CHECKOUT.gaps(ToolNeeds.standard());
      assertThat(gaps.categories()).containsExactly(ToolCategory.LOGS);
      assertThat(capabilities(gaps)).containsExactly("collect/logs", "store/logs");
      assertThat(gaps.isEmpty()).isFalse();
    }

    @Test
    void onlyWhatIsNeededCanBeLacking() {
      assertThat(CHECKOUT
              .gaps(ToolNeeds.of(List.of(SignalType.METRICS, SignalType.TRACES)))
              .capabilities())
          .isEmpty();
    }

    @Test
    void nothingLacksEverything() {
      ToolGaps gaps = ToolSet.of(List.of()).gaps(ToolNeeds.standard());
      assertThat(gaps.categories()).isEqualTo(ToolCategory.needed());
      assertThat(gaps.capabilities()).hasSize(3 * 4 + 1 + 2);
    }

    @Test
    void oneToolForEverythingNeedsSomebodyToRing() {
      assertThat(capabilities(standard("datadog").gaps(ToolNeeds.standard())))
          .containsExactly("channel");
      assertThat(standard("datadog", "slack").gaps(ToolNeeds.standard()).isEmpty())
          .isTrue();
    }

    @Test
    void whoCouldFillThemForAllAnybodyKnowsIsNamed() {
      assertThat(standard("prometheus", "cloud-logging").unassessed())
          .containsExactly(ToolId.of("cloud-logging"));
    }

    @Test
    void whoFillsACategoryIsNamed() {
      assertThat(CHECKOUT.filling(ToolCategory.ALERTING))
          .extracting(ToolId::value)
          .containsExactly("grafana", "alertmanager", "pagerduty");
    }
  }

  @Nested
  class Overlaps {
    @Test
    void areCapabilitiesThatTwoToolsHave() {
      ToolSet two = ToolSet.of(List.of(
          tool("a", ToolCategory.METRICS, "store/metrics", "query/metrics"),
          tool("b", ToolCategory.LOGS, "store/logs", "query/metrics")));
      assertThat(two.overlaps())
          .containsExactly(new Overlap(
              Capability.parse("query/metrics"), List.of(ToolId.of("a"), ToolId.of("b"))));
    }

    @Test
    void haveAPathOfTheirOwn() {
      assertThat(new Overlap(Capability.parse("store/logs"), List.of()).path())
          .isEqualTo("tools/store/logs");
    }

    @Test
    void areRivalsWhereASignalIsKeptTwice() {
      assertThat(standard("prometheus", "influxdb").rivals())
          .extracting(overlap -> overlap.capability().toString())
          .containsExactly("store/metrics");
    }

    @Test
    void areNoRivalsWhereOneHandsOverToTheOther() {
      assertThat(CHECKOUT.overlaps())
          .extracting(overlap -> overlap.capability().toString())
          .contains("notify", "query/metrics", "evaluate/metrics");
      assertThat(CHECKOUT.rivals()).isEmpty();
    }

    @Test
    void areRivalsWhereTwoDashboardToolsShowTheSame() {
      assertThat(standard("grafana", "kibana").rivals())
          .extracting(overlap -> overlap.capability().toString())
          .containsExactly("present/metrics", "present/logs", "present/traces");
    }

    @Test
    void doNotCountTheViewAStoreBringsAlong() {
      assertThat(standard("jaeger", "grafana").rivals()).isEmpty();
    }

    @Test
    void countAToolOnce() {
      assertThat(standard("prometheus", "prometheus").overlaps()).isEmpty();
    }
  }

  @Nested
  class Age {
    private static final LocalDate DAY = Toolbox.DAY;

    @Test
    void factsOfAYearAreNamed() {
      ToolSet one = ToolSet.of(List.of(tool("a", ToolCategory.METRICS, "store/metrics")));
      assertThat(one.staleFacts(DAY.plusYears(1)))
          .containsExactly(new StaleFact(ToolId.of("a"), "capabilities", DAY));
      assertThat(one.staleFacts(DAY.plusYears(1).minusDays(1))).isEmpty();
    }

    @Test
    void whatIsUnknownDoesNotAge() {
      assertThat(ToolSet.of(List.of(bare("a", ToolCategory.METRICS))).staleFacts(LocalDate.MAX))
          .isEmpty();
    }
  }
}
