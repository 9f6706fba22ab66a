package io.monitoringstrategy.tool.selection;

import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who decided, when, why, and what was rejected.
 *
 * <pre>{@code
 * DecisionRecord.builder()
 *     .decidedBy(TeamId.of("platform"))
 *     .decidedOn(LocalDate.of(2026, 5, 20))
 *     .why("native OpenTelemetry")
 *     .putRejected(ToolId.of("zipkin"), "fewer storage back ends")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class DecisionRecord implements WithDecisionRecord
    permits ImmutableDecisionRecord {
  /** A decision nobody wrote anything about. */
  public static final DecisionRecord EMPTY = builder().build();

  DecisionRecord() {}

  /** {@return a builder for a record} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who decided} */
  public abstract Optional<TeamId> decidedBy();

  /** {@return when it was decided} */
  public abstract Optional<LocalDate> decidedOn();

  /** {@return why the chosen one} */
  public abstract Optional<String> why();

  /** {@return the tools that were not chosen, each with the reason} */
  public abstract Map<ToolId, String> rejected();

  /** {@return what is missing of who, when, why, and a reason for each of the other candidates} */
  public List<String> missing(List<ToolId> others) {
    List<String> missing = new ArrayList<>();
    if (decidedBy().isEmpty()) {
      missing.add("who decided");
    }
    if (decidedOn().isEmpty()) {
      missing.add("when");
    }
    if (why().isEmpty()) {
      missing.add("why");
    }
    others.stream()
        .filter(other -> !rejected().containsKey(other))
        .forEach(other -> missing.add("why not " + other));
    return List.copyOf(missing);
  }

  /** Builds a record; everything is absent unless given. */
  public static final class Builder extends ImmutableDecisionRecord.Builder {
    Builder() {}
  }
}
