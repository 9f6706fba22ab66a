package io.monitoringstrategy.architecture.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.DataSetId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternReviewTests {
  private static final DataGovernance NOTHING_KEPT = DataGovernance.of(List.of());
  private static final DataGovernance LOGS_KEPT =
      DataGovernance.of(List.of(DataSet.builder(DataSetId.of("logs"), SignalType.LOGS)
          .retention(Duration.ofDays(30))
          .build()));

  private static final Component SOURCE = Component.of("pods", PipelineStage.SOURCE);
  private static final Component QUEUE = Component.of("kafka", PipelineStage.TRANSPORT);
  private static final Component STORE = Component.of("loki", PipelineStage.STORE);
  private static final Component OTHER_STORE = Component.of("prom", PipelineStage.STORE);
  private static final Component VIEW = Component.of("grafana", PipelineStage.PRESENT);
  private static final Component OTHER_VIEW = Component.of("kibana", PipelineStage.PRESENT);
  private static final Component RULES = Component.of("rules", PipelineStage.EVALUATE);
  private static final Component OTHER_RULES = Component.of("more-rules", PipelineStage.EVALUATE);
  private static final Component NOTIFIER = Component.of("alertmanager", PipelineStage.NOTIFY);
  private static final Component PAGER = Component.builder(ComponentId.of("pager"))
      .addStages(PipelineStage.CHANNEL)
      .addEscalation("first", "second")
      .build();
  private static final Component CHAT = Component.of("chat", PipelineStage.CHANNEL);

  static Stream<List<Object>> kept() {
    return Stream.of(
        use(SOURCE, STORE, IntegrationPattern.BATCH_PIPELINE),
        use(SOURCE, STORE, IntegrationPattern.STREAMING),
        use(SOURCE, QUEUE, IntegrationPattern.MESSAGE_QUEUE, plain(QUEUE, STORE)),
        use(SOURCE, STORE, IntegrationPattern.DATA_LAKE),
        use(STORE, VIEW, IntegrationPattern.DASHBOARD_FEDERATION, plain(OTHER_STORE, VIEW)),
        use(STORE, VIEW, IntegrationPattern.SINGLE_PANE, plain(OTHER_STORE, VIEW)),
        use(STORE, VIEW, IntegrationPattern.EMBEDDING),
        use(VIEW, OTHER_VIEW, IntegrationPattern.CONTEXT_SWITCH),
        use(STORE, RULES, IntegrationPattern.CENTRAL_ALERTING),
        use(NOTIFIER, CHAT, IntegrationPattern.ROUTING),
        use(
            NOTIFIER,
            CHAT,
            IntegrationPattern.DEDUPLICATION,
            plain(RULES, NOTIFIER),
            plain(OTHER_RULES, NOTIFIER)),
        use(NOTIFIER, PAGER, IntegrationPattern.ESCALATION),
        List.of(
            IntegrationPattern.FEEDBACK_LOOP,
            List.of(feedback(CHAT, RULES, IntegrationPattern.FEEDBACK_LOOP))),
        use(NOTIFIER, CHAT, IntegrationPattern.AUTOMATION),
        use(NOTIFIER, CHAT, IntegrationPattern.ORCHESTRATION, plain(NOTIFIER, PAGER)),
        use(NOTIFIER, PAGER, IntegrationPattern.APPROVAL),
        use(NOTIFIER, CHAT, IntegrationPattern.TICKETING),
        List.of(
            IntegrationPattern.CHATOPS,
            List.of(
                flow(NOTIFIER, CHAT, IntegrationPattern.CHATOPS),
                feedback(CHAT, NOTIFIER, IntegrationPattern.API))));
  }

  static Stream<List<Object>> broken() {
    return Stream.of(
        use(STORE, VIEW, IntegrationPattern.BATCH_PIPELINE),
        use(STORE, VIEW, IntegrationPattern.STREAMING),
        use(SOURCE, QUEUE, IntegrationPattern.MESSAGE_QUEUE),
        use(SOURCE, QUEUE, IntegrationPattern.DATA_LAKE),
        use(STORE, VIEW, IntegrationPattern.DASHBOARD_FEDERATION),
        use(STORE, VIEW, IntegrationPattern.SINGLE_PANE),
        use(SOURCE, STORE, IntegrationPattern.EMBEDDING),
        use(STORE, VIEW, IntegrationPattern.CONTEXT_SWITCH),
        use(
            STORE,
            RULES,
            IntegrationPattern.CENTRAL_ALERTING,
            flow(STORE, OTHER_RULES, IntegrationPattern.CENTRAL_ALERTING)),
        use(STORE, CHAT, IntegrationPattern.ROUTING),
        use(RULES, NOTIFIER, IntegrationPattern.DEDUPLICATION),
        use(NOTIFIER, CHAT, IntegrationPattern.ESCALATION),
        use(CHAT, RULES, IntegrationPattern.FEEDBACK_LOOP),
        use(SOURCE, CHAT, IntegrationPattern.AUTOMATION),
        use(NOTIFIER, CHAT, IntegrationPattern.ORCHESTRATION),
        use(NOTIFIER, CHAT, IntegrationPattern.APPROVAL),
        use(RULES, NOTIFIER, IntegrationPattern.TICKETING),
        use(NOTIFIER, CHAT, IntegrationPattern.CHATOPS));
  }

  @ParameterizedTest
  @MethodSource
  @SuppressWarnings("unchecked")
  void kept(List<Object> use) {
    assertThat(review((IntegrationPattern) use.get(0), (List<Flow>) use.get(1), LOGS_KEPT))
        .allMatch(PatternReview::isKept);
  }

  @ParameterizedTest
  @MethodSource
  @SuppressWarnings("unchecked")
  void broken(List<Object> use) {
    assertThat(review((IntegrationPattern) use.get(0), (List<Flow>) use.get(1), NOTHING_KEPT))
        .noneMatch(PatternReview::isKept);
  }

  @ParameterizedTest
  @EnumSource(IntegrationPattern.class)
  void everyPatternThatDoesMoreThanDescribeIsTriedBothWays(IntegrationPattern pattern) {
    long tried =
        Stream.concat(kept(), broken()).filter(use -> use.get(0) == pattern).count();

    assertThat(tried).isEqualTo(pattern.precondition().isPresent() ? 2 : 0);
  }

  @Test
  void aLakeNeedsARetentionOfItsSignal() {
    assertThat(review(
            IntegrationPattern.DATA_LAKE,
            List.of(flow(SOURCE, STORE, IntegrationPattern.DATA_LAKE)),
            NOTHING_KEPT))
        .noneMatch(PatternReview::isKept);
  }

  @Test
  void aFlowToNowhereIsLeftOut() {
    Topology topology = Topology.builder()
        .addComponents(STORE)
        .addFlows(flow(STORE, VIEW, IntegrationPattern.EMBEDDING))
        .build();

    assertThat(PatternReview.of(topology, NOTHING_KEPT)).isEmpty();
  }

  private static List<PatternReview> review(
      IntegrationPattern pattern, List<Flow> flows, DataGovernance governance) {
    Topology topology = Topology.builder()
        .addComponents(
            SOURCE,
            QUEUE,
            STORE,
            OTHER_STORE,
            VIEW,
            OTHER_VIEW,
            RULES,
            OTHER_RULES,
            NOTIFIER,
            PAGER,
            CHAT)
        .addAllFlows(flows)
        .build();
    List<PatternReview> reviews = PatternReview.of(topology, governance).stream()
        .filter(review -> review.pattern() == pattern)
        .toList();
    assertThat(reviews).isNotEmpty();
    return reviews;
  }

  private static List<Object> use(
      Component from, Component to, IntegrationPattern pattern, Flow... others) {
    return List.of(
        pattern,
        Stream.concat(Stream.of(flow(from, to, pattern)), Stream.of(others)).toList());
  }

  private static Flow flow(Component from, Component to, IntegrationPattern pattern) {
    return Flow.builder(from.id(), to.id()).pattern(pattern).build();
  }

  private static Flow plain(Component from, Component to) {
    return Flow.builder(from.id(), to.id()).build();
  }

  private static Flow feedback(Component from, Component to, IntegrationPattern pattern) {
    return Flow.builder(from.id(), to.id()).pattern(pattern).isFeedback(true).build();
  }
}
