package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.RequirementId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the monitoring has to do or to be.
 *
 * <p>Example: {@code Requirement.builder(RequirementId.of("pci-logs"), RequirementKind.COMPLIANCE,
 * "Keep access logs one year").concern(Concern.SECURITY).addMetBy("data-set/access-logs").build()}.
 */
@Value.Immutable
public abstract sealed class Requirement implements WithRequirement permits ImmutableRequirement {
  Requirement() {}

  /** {@return a builder for the requirement of this id, stated in one sentence} */
  public static Builder builder(RequirementId id, RequirementKind kind, String statement) {
    return new Builder().id(id).kind(kind).statement(statement);
  }

  /** {@return the name it is referred to by} */
  public abstract RequirementId id();

  /** {@return where it comes from} */
  public abstract RequirementKind kind();

  /** {@return the requirement in one sentence} */
  public abstract String statement();

  /** {@return what it is about} */
  public abstract Optional<Concern> concern();

  /**
   * {@return the elements that meet it, as {@code kind/id} such as {@code tool/jaeger} or {@code
   * layer/application}}
   */
  public abstract List<String> metBy();

  /** {@return {@code requirement/pci-logs}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(statement().isBlank(), "the statement must not be blank: say it in one sentence")
        .throwIfAny();
  }

  /** Builds a requirement; the concern and what meets it are absent unless given. */
  public static final class Builder extends ImmutableRequirement.Builder {
    Builder() {}
  }
}
