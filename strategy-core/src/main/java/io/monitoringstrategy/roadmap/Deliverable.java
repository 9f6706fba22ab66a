package io.monitoringstrategy.roadmap;

import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a phase of the roadmap brings into the world.
 *
 * <p>Example: {@code Deliverable.builder(DeliverableId.of("central-logging"), PhaseId.of("foundation"))
 * .owner(TeamId.of("platform")).effort(30).exitCriterion("Logs of all services are searched in one
 * place").build()}.
 */
@Value.Immutable
public abstract sealed class Deliverable implements WithDeliverable permits ImmutableDeliverable {
  Deliverable() {}

  /** {@return a builder for the deliverable of this id, which belongs to a phase} */
  public static Builder builder(DeliverableId id, PhaseId phase) {
    return new Builder().id(id).phase(phase);
  }

  /** {@return the name it is referred to by} */
  public abstract DeliverableId id();

  /** {@return the phase it belongs to} */
  public abstract PhaseId phase();

  /** {@return its name for people; its id unless given} */
  @Value.Default
  public LocalizedText title() {
    return LocalizedText.of(id().value());
  }

  /** {@return who brings it; absent while nobody does} */
  public abstract Optional<TeamId> owner();

  /** {@return what has to be there before} */
  public abstract List<DeliverableId> prerequisites();

  /** {@return how one can tell that it is done; absent while nobody has said} */
  public abstract Optional<String> exitCriterion();

  /** {@return what it takes, in person-days; 20 unless given} */
  @Value.Default
  public double effort() {
    return 20;
  }

  /** {@return how many people can work on it at once; 2 unless given} */
  @Value.Default
  public double people() {
    return 2;
  }

  /** {@return the practices of the maturity model that it brings} */
  public abstract List<PracticeId> closes();

  /** {@return {@code deliverable/central-logging}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(
            !(effort() > 0 && Double.isFinite(effort())),
            "the effort must be above 0 person-days (was " + effort() + ")")
        .rejectIf(
            !(people() > 0 && Double.isFinite(people())),
            "the people must be above 0 (were " + people() + ")")
        .throwIfAny();
  }

  /** Builds a deliverable; everything but id and phase is absent or has a default. */
  public static final class Builder extends ImmutableDeliverable.Builder {
    Builder() {}
  }
}
