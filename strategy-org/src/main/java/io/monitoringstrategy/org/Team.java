package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * People who answer for something together.
 *
 * <p>Example: {@code Team.builder(TeamId.of("sre")).role(TeamRole.SRE).people(9).build()}.
 */
@Value.Immutable
public abstract sealed class Team implements WithTeam permits ImmutableTeam {
  Team() {}

  /** {@return a builder for the team of this id} */
  public static Builder builder(TeamId id) {
    return new Builder().id(id);
  }

  /** {@return the name it is referred to by} */
  public abstract TeamId id();

  /** {@return the name as people read it; absent where the id says enough} */
  public abstract Optional<String> title();

  /** {@return the part it plays in monitoring; absent for a team of another kind} */
  public abstract Optional<TeamRole> role();

  /** {@return how many people it has; absent while nobody has said} */
  public abstract OptionalInt people();

  /** {@return the functions it was given; none means those of its role} */
  public abstract List<MonitoringFunction> functions();

  /** {@return {@code team/sre}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of("team " + id())
        .rejectIf(
            title().filter(String::isBlank).isPresent(),
            "the title must not be blank: leave it out, or say what people call the team")
        .rejectIf(
            people().orElse(0) < 0, "people must be at least 0 (was " + people().orElse(0) + ")")
        .throwIfAny();
  }

  /** Builds a team; title, role and people are absent, and functions those of the role, unless given. */
  public static final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
