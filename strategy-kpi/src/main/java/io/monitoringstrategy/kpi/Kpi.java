package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A KPI that a strategy uses: which objectives it serves, who owns it, what it shall reach.
 *
 * <p>It names an entry of the {@link KpiCatalog}, or says itself what it is:
 * {@code Kpi.builder(KpiId.of("uptime")).catalog(KpiId.of("system-availability"))
 * .target(Target.parse(">= 99.9 %")).build()}. What it says itself goes before the catalogue.
 */
@Value.Immutable
public abstract sealed class Kpi implements WithKpi permits ImmutableKpi {
  Kpi() {}

  /** {@return a builder for the KPI of this id} */
  public static Builder builder(KpiId id) {
    return new Builder().id(id);
  }

  /** {@return the name it is referred to by} */
  public abstract KpiId id();

  /** {@return the entry of the catalogue it is an instance of} */
  public abstract Optional<KpiId> catalog();

  /** {@return its own name for people} */
  public abstract Optional<String> title();

  /** {@return its own category} */
  public abstract Optional<KpiCategory> category();

  /** {@return its own unit} */
  public abstract Optional<Unit> unit();

  /** {@return its own direction} */
  public abstract Optional<Direction> direction();

  /** {@return who answers for it} */
  public abstract Optional<TeamId> owner();

  /** {@return what it shall reach} */
  public abstract Optional<Target> target();

  /** {@return where its numbers come from, such as {@code prometheus} or {@code survey}} */
  public abstract Optional<String> source();

  /** {@return the objectives it measures} */
  public abstract List<ObjectiveId> serves();

  /** {@return the technical metric that moves a business KPI} */
  public abstract Optional<String> technicalMetric();

  /** {@return the meeting in which it is looked at} */
  public abstract Optional<String> reviewedIn();

  /** {@return the claim that it became better, if somebody makes it} */
  public abstract Optional<ClaimedImprovement> improved();

  /** {@return the entry of the standard catalogue that it names, if there is such an entry} */
  public Optional<KpiDefinition> definition() {
    return catalog().flatMap(KpiCatalog.standard()::find);
  }

  /** {@return its own name, else the catalogue's} */
  public Optional<String> effectiveTitle() {
    return title().or(() -> definition().map(KpiDefinition::title));
  }

  /** {@return its own category, else the catalogue's} */
  public Optional<KpiCategory> effectiveCategory() {
    return category().or(() -> definition().map(KpiDefinition::category));
  }

  /** {@return its own unit, else the catalogue's} */
  public Optional<Unit> effectiveUnit() {
    return unit().or(() -> definition().map(KpiDefinition::unit));
  }

  /** {@return its own direction, else the catalogue's} */
  public Optional<Direction> effectiveDirection() {
    return direction().or(() -> definition().map(KpiDefinition::direction));
  }

  /** {@return {@code kpi/uptime}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("KPI " + id());
    target()
        .ifPresent(target -> effectiveUnit()
            .ifPresent(unit -> problems.rejectIf(
                !target.suits(unit),
                "target '" + target + "' does not suit its unit, which is " + unit.label() + ": "
                    + example(unit))));
    target()
        .ifPresent(target -> effectiveDirection()
            .ifPresent(direction -> problems.rejectIf(
                target.isAtLeast() != (direction == Direction.UP),
                "target '" + target + "' contradicts its direction, which is " + direction.label()
                    + ": begin it with " + (direction == Direction.UP ? ">=" : "<="))));
    problems.throwIfAny();
  }

  private static String example(Unit unit) {
    return switch (unit) {
      case RATIO -> "write a percentage such as '>= 99.9 %'";
      case DURATION -> "write a duration such as '<= 30m'";
      case CHANGE -> "write a percentage such as '>= 20 %'";
      case COUNT, RATE -> "write a number such as '>= 3'";
    };
  }

  /** Builds a KPI; whatever is not given is absent, and it serves no objective. */
  public static final class Builder extends ImmutableKpi.Builder {
    Builder() {}
  }
}
