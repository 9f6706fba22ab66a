package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Signals that go from one component to another.
 *
 * <p>Example: {@code Flow.builder(ComponentId.of("checkout-pods"), ComponentId.of("prom-a"))
 * .addSignals(SignalType.METRICS).pattern(IntegrationPattern.API).build()}.
 */
@Value.Immutable
public abstract sealed class Flow implements WithFlow permits ImmutableFlow {
  Flow() {}

  /** {@return a builder for the flow between these components} */
  public static Builder builder(ComponentId from, ComponentId to) {
    return new Builder().from(from).to(to);
  }

  /** {@return a flow of these signals, of all if none is named} */
  public static Flow of(String from, String to, SignalType... signals) {
    return builder(ComponentId.of(from), ComponentId.of(to)).addSignals(signals).build();
  }

  /** {@return where they come from} */
  public abstract ComponentId from();

  /** {@return where they go} */
  public abstract ComponentId to();

  /** {@return which signals; whatever comes if none is named} */
  public abstract List<SignalType> signals();

  /** {@return how the two are integrated} */
  public abstract Optional<IntegrationPattern> pattern();

  /** {@return whether it goes back on purpose, so that the circle it closes is meant} */
  @Value.Default
  public boolean isFeedback() {
    return false;
  }

  /** {@return whether the signal takes this way} */
  public boolean carries(SignalType signal) {
    return signals().isEmpty() || signals().contains(signal);
  }

  /** {@return {@code flow/checkout-pods->prom-a/metrics}} */
  public String path() {
    String kinds = signals().isEmpty()
        ? ""
        : String.join("+", signals().stream().map(SignalType::label).sorted().toList());
    return "flow/" + from() + "->" + to() + (kinds.isEmpty() ? "" : "/" + kinds);
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(from().equals(to()), "goes from a component to itself: name another one")
        .throwIfAny();
  }

  /** Builds a flow; signals and pattern are absent and it goes forward unless given. */
  public static final class Builder extends ImmutableFlow.Builder {
    Builder() {}
  }
}
