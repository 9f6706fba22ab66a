package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the monitoring stack: a source, a collector, a store, a dashboard, a pager.
 *
 * <p>Example: {@code Component.builder(ComponentId.of("prom-a")).addStages(PipelineStage.STORE)
 * .tool(ToolId.of("prometheus")).addSignals(SignalType.METRICS).replicaOf("prom").build()}.
 */
@Value.Immutable
public abstract sealed class Component implements WithComponent permits ImmutableComponent {
  Component() {}

  /** {@return a builder for the component of this id} */
  public static Builder builder(ComponentId id) {
    return new Builder().id(id);
  }

  /** {@return a component that says no more than what it does to which signals} */
  public static Component of(String id, PipelineStage stage, SignalType... signals) {
    return builder(ComponentId.of(id)).addStages(stage).addSignals(signals).build();
  }

  /** {@return the name it is referred to by} */
  public abstract ComponentId id();

  /** {@return what it does to signals; several where one product does several things} */
  public abstract List<PipelineStage> stages();

  /** {@return the signals it emits or takes; every one that flows into it if none is named} */
  public abstract List<SignalType> signals();

  /** {@return the product it is an instance of} */
  public abstract Optional<ToolId> tool();

  /** {@return the service whose signals it emits} */
  public abstract Optional<ServiceId> service();

  /** {@return the layer whose signals it emits} */
  public abstract Optional<Layer> layer();

  /** {@return the group of stores that hold the same, of which it is one} */
  public abstract Optional<String> replicaOf();

  /** {@return who answers for it} */
  public abstract Optional<TeamId> owner();

  /** {@return what it is for, in one sentence} */
  public abstract Optional<String> description();

  /** {@return the components whose health it watches} */
  public abstract List<ComponentId> watches();

  /** {@return the share of time it works} */
  public abstract Optional<Ratio> availability();

  /** {@return how long it holds a signal before it hands it on} */
  public abstract Optional<Duration> delay();

  /** {@return who is called in which order, for a channel} */
  public abstract List<String> escalation();

  /** {@return whether it runs outside what it watches, so that it survives its loss} */
  @Value.Default
  public boolean isExternal() {
    return false;
  }

  /** {@return whether it does this to signals} */
  public boolean isAt(PipelineStage stage) {
    return stages().contains(stage);
  }

  /** {@return whether it emits or takes the signal} */
  public boolean carries(SignalType signal) {
    return signals().isEmpty() || signals().contains(signal);
  }

  /** {@return {@code component/prom-a}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(stages().isEmpty(), "has no stage: say what it does, such as store")
        .rejectIf(
            delay().map(Duration::isNegative).orElse(false),
            "the delay must not be negative (was " + delay().orElse(Duration.ZERO) + ")")
        .throwIfAny();
  }

  /** Builds a component; everything but the id and a stage is optional. */
  public static final class Builder extends ImmutableComponent.Builder {
    Builder() {}
  }
}
