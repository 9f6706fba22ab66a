package io.monitoringstrategy.tool.selection;

import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.PairwiseComparison;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.ranking.WeightedSum;
import io.monitoringstrategy.value.DecisionId;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A choice among tools, from the first requirement to the record of the decision.
 *
 * <pre>{@code
 * ToolDecision tracing = ToolDecision.builder(DecisionId.of("tracing-backend"))
 *     .table(scores)
 *     .putPassed(SelectionGate.REQUIREMENTS, LocalDate.of(2026, 3, 1))
 *     .chosen(ToolId.of("jaeger"))
 *     .build();
 * tracing.nextGate();      // MARKET_SURVEY
 * tracing.skipped();       // gates left out before one that was passed
 * }</pre>
 *
 * <p>It holds what people write: a chosen tool that is no candidate, gates passed out of order, weights
 * below 0. Those are findings.
 */
@Value.Immutable
public abstract sealed class ToolDecision implements WithToolDecision
    permits ImmutableToolDecision {
  ToolDecision() {}

  /** {@return a builder for the decision of this id} */
  public static Builder builder(DecisionId id) {
    return new Builder().id(id);
  }

  /** {@return the name it is referred to by} */
  public abstract DecisionId id();

  /** {@return the gate it is said to stand at} */
  public abstract Optional<SelectionGate> gate();

  /** {@return the gates that were passed, each with the day} */
  public abstract Map<SelectionGate, LocalDate> passed();

  /** {@return criteria, candidates and scores; empty unless given} */
  @Value.Default
  public DecisionTable table() {
    return DecisionTable.builder().build();
  }

  /** {@return how the candidates are ranked; by the weighted sum unless given} */
  @Value.Default
  public RankingMethod method() {
    return new WeightedSum(Normalization.MIN_MAX);
  }

  /** {@return the pairwise comparison of the criteria, in their order, that the weights come from} */
  public abstract Optional<PairwiseComparison> comparison();

  /** {@return the total that somebody wrote beside each candidate} */
  public abstract Map<ToolId, Double> declaredTotals();

  /** {@return the tool that was chosen; absent while it is open} */
  public abstract Optional<ToolId> chosen();

  /** {@return who decided, when and why; nothing unless given} */
  @Value.Default
  public DecisionRecord record() {
    return DecisionRecord.EMPTY;
  }

  /** {@return the first gate nobody has passed; absent once all are} */
  public Optional<SelectionGate> nextGate() {
    return Stream.of(SelectionGate.values())
        .filter(gate -> !passed().containsKey(gate))
        .findFirst();
  }

  /** {@return the gates that were left out before the last one it passed or stands at} */
  public List<SelectionGate> skipped() {
    return Stream.concat(passed().keySet().stream(), gate().stream())
        .max(SelectionGate::compareTo)
        .map(last ->
            last.before().stream().filter(gate -> !passed().containsKey(gate)).toList())
        .orElse(List.of());
  }

  /** {@return the gates that were passed on an earlier day than one before them} */
  public List<SelectionGate> outOfOrder() {
    return passed().keySet().stream()
        .sorted()
        .filter(gate -> gate.before().stream()
            .filter(passed()::containsKey)
            .anyMatch(earlier -> day(earlier).isAfter(day(gate))))
        .toList();
  }

  /** {@return the candidates that were not chosen} */
  public List<ToolId> others() {
    return table().tools().stream()
        .filter(tool -> !chosen().equals(Optional.of(tool)))
        .toList();
  }

  /** {@return {@code decision/tracing-backend}} */
  public String path() {
    return id().path();
  }

  private LocalDate day(SelectionGate gate) {
    return Optional.ofNullable(passed().get(gate)).orElse(LocalDate.MIN);
  }

  /** Builds a decision; everything but the id has a default or is absent. */
  public static final class Builder extends ImmutableToolDecision.Builder {
    Builder() {}
  }
}
