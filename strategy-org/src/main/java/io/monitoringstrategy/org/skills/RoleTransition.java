package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A role that is to become another, and how what is missing will be learnt or hired.
 *
 * <p>Example: {@code RoleTransition.builder(OPERATOR, PLATFORM_ENGINEER).plan("training-2027").build()}.
 */
@Value.Immutable
public abstract sealed class RoleTransition implements WithRoleTransition
    permits ImmutableRoleTransition {
  RoleTransition() {}

  /** {@return a builder for the transition from one role to another} */
  public static Builder builder(RoleId from, RoleId becomes) {
    return new Builder().from(from).becomes(becomes);
  }

  /** {@return what somebody works as} */
  public abstract RoleId from();

  /** {@return what they are to become} */
  public abstract RoleId becomes();

  /** {@return who; absent where it is about everybody in the role} */
  public abstract Optional<PersonId> person();

  /** {@return in which team; absent where it is about every team} */
  public abstract Optional<TeamId> team();

  /** {@return what it takes; nothing means what the role takes} */
  public abstract List<SkillId> needs();

  /** {@return what is there; nothing means what the role so far takes} */
  public abstract List<SkillId> has();

  /** {@return the training or hiring by which what is missing comes in; absent while there is none} */
  public abstract Optional<String> plan();

  /** {@return what is missing, by the roles of an evolution where the transition does not say it} */
  public SkillGap gap(RoleEvolution evolution, SkillCatalog catalog) {
    return SkillGap.of(
        orOf(needs(), becomes(), evolution), orOf(has(), from(), evolution), catalog);
  }

  /** {@return {@code skill/operator->platform-engineer}, with the person or the team before it if named} */
  public String path() {
    String whose =
        person().map(PersonId::value).or(() -> team().map(TeamId::value)).orElse("");
    return "skill/" + (whose.isEmpty() ? "" : whose + "/") + from() + "->" + becomes();
  }

  private static Collection<SkillId> orOf(
      List<SkillId> said, RoleId role, RoleEvolution evolution) {
    return said.isEmpty()
        ? evolution.role(role).map(JobRole::skills).map(List::copyOf).orElse(List.of())
        : said;
  }

  /** Builds a transition; everything but the two roles is absent or empty unless given. */
  public static final class Builder extends ImmutableRoleTransition.Builder {
    Builder() {}
  }
}
