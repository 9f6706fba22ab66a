package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * That a team answers a pager: at how many sites, when, and, where it is written down, who.
 *
 * <p>Example: {@code OnCallPlan.builder(SRE).sites(2).hours(OnCallHours.ALWAYS).build()}.
 */
@Value.Immutable
public abstract sealed class OnCallPlan implements WithOnCallPlan permits ImmutableOnCallPlan {
  OnCallPlan() {}

  /** {@return a builder for the plan of a team} */
  public static Builder builder(TeamId team) {
    return new Builder().team(team);
  }

  /** {@return whose plan it is} */
  public abstract TeamId team();

  /** {@return at how many sites; those of the rotation, else one, unless given} */
  @Value.Default
  public int sites() {
    return rotation().map(each -> each.sites().size()).orElse(1);
  }

  /** {@return when; around the clock unless given} */
  @Value.Default
  public OnCallHours hours() {
    return OnCallHours.ALWAYS;
  }

  /** {@return who answers when; absent where nobody has written it down} */
  public abstract Optional<Rotation> rotation();

  /** {@return how many incidents twelve hours bring on average; absent while nobody has counted} */
  public abstract OptionalDouble incidentsPerShift();

  /** {@return how many people it takes altogether around the clock; fewer are enough for fewer hours} */
  public int peopleNeeded() {
    return hours().isAlways()
        ? TeamSize.perSite(sites()) * sites()
        : TeamSize.minimum(1, OnCallLimits.ON_CALL_AT_MOST);
  }

  @Value.Check
  void check() {
    Problems.of("on-call plan of " + team().path())
        .rejectIf(sites() < 1 || sites() > 24, "must have 1 to 24 sites (was " + sites() + ")")
        .rejectIf(
            rotation().map(each -> each.sites().size() != sites()).orElse(false),
            "says " + sites() + " sites, and its rotation has another number: leave 'sites' out")
        .rejectIf(
            !(incidentsPerShift().orElse(0) >= 0 && incidentsPerShift().orElse(0) <= 1000),
            "incidents per shift must be 0 to 1000 (were " + incidentsPerShift().orElse(0) + ")")
        .throwIfAny();
  }

  /** Builds a plan; one site, around the clock, without a rotation, unless given. */
  public static final class Builder extends ImmutableOnCallPlan.Builder {
    Builder() {}
  }
}
