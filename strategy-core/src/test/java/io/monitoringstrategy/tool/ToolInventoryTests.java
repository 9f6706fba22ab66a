package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToolInventoryTests {
  private static final ToolId KIBANA = ToolId.of("kibana");

  @Test
  void nothingIsSaidUntilAToolIsNamed() {
    assertThat(ToolInventory.EMPTY.isEmpty()).isTrue();
    assertThat(ToolInventory.of("grafana").isEmpty()).isFalse();
  }

  @Test
  void theSetHoldsWhatIsKnown() {
    assertThat(ToolInventory.of("grafana", "nobody-knows-it").set().tools())
        .extracting(tool -> tool.id().value())
        .containsExactly("grafana");
  }

  @Test
  void aFormerNameStandsForThePresentOneAndIsCountedOnce() {
    assertThat(ToolInventory.of("victorops", "splunk-on-call").set().tools())
        .extracting(tool -> tool.id().value())
        .containsExactly("splunk-on-call");
  }

  @Test
  void aToolOfOnesOwnGoesBeforeTheStandardOne() {
    Tool own = Toolbox.tool("kibana", ToolCategory.VISUALIZATION, "present/logs");
    ToolInventory inventory = new ToolInventory(List.of(ToolUse.of("kibana")), List.of(own));
    assertThat(inventory.set().tools()).containsExactly(own);
  }

  @Test
  void aToolDescribedTwiceIsRefused() {
    Tool own = Toolbox.bare("acme", ToolCategory.METRICS);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ToolInventory(List.of(), List.of(own, own)))
        .withMessageContaining("describes acme twice");
  }

  @Nested
  class Reasons {
    private static ToolInventory dashboards(ToolUse... more) {
      List<ToolUse> inUse = new ArrayList<>(List.of(ToolUse.of("grafana")));
      inUse.addAll(List.of(more));
      return new ToolInventory(inUse, List.of());
    }

    @Test
    void twoRivalsWithoutAnyAreUnexplained() {
      assertThat(dashboards(ToolUse.of("kibana")).unexplainedRivals()).hasSize(3);
    }

    @Test
    void oneOfTwoMustGiveOne() {
      assertThat(dashboards(ToolUse.of("kibana").because("the log team lives in it"))
              .unexplainedRivals())
          .isEmpty();
    }

    @Test
    void ofThreeTwoMustGiveOne() {
      assertThat(dashboards(
                  ToolUse.of("kibana").because("the log team lives in it"), ToolUse.of("tableau"))
              .unexplainedRivals())
          .extracting(overlap -> overlap.capability().toString())
          .containsExactly("present/metrics");
    }

    @Test
    void areFoundUnderAFormerNameToo() {
      ToolInventory inventory = new ToolInventory(
          List.of(ToolUse.of("victorops").because("the night shift knows it")), List.of());
      assertThat(inventory.reasonFor(ToolId.of("splunk-on-call")))
          .contains("the night shift knows it");
      assertThat(inventory.reasonFor(KIBANA)).isEmpty();
    }

    @Test
    void aUseIsNamedAfterItsTool() {
      assertThat(ToolUse.of("kibana").path()).isEqualTo("tool/kibana");
    }
  }
}
