package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A monitoring tool and what is known about it.
 *
 * <pre>{@code
 * Tool acme = Tool.builder(ToolId.of("acme-metrics"), LocalizedText.of("Acme Metrics"), METRICS)
 *     .capabilities(Fact.ofAll(List.of(Capability.parse("store/metrics")), wiki, today))
 *     .deployments(Fact.ofAll(List.of(SELF_HOSTED), wiki, today))
 *     .build();
 * }</pre>
 *
 * <p>Every fact names its source and day, or is unknown.
 */
@Value.Immutable
public abstract sealed class Tool implements WithTool permits ImmutableTool {
  Tool() {}

  /** {@return a builder for the tool of this id and name, filed under a category} */
  public static Builder builder(ToolId id, LocalizedText title, ToolCategory category) {
    return new Builder().id(id).title(title).category(category);
  }

  /** {@return the name it is referred to by} */
  public abstract ToolId id();

  /** {@return the name for people} */
  public abstract LocalizedText title();

  /** {@return what it is known for, in a few words} */
  public abstract Optional<LocalizedText> summary();

  /** {@return what it is mainly bought for} */
  public abstract ToolCategory category();

  /** {@return the ids it was known by before it was renamed} */
  public abstract Set<ToolId> formerIds();

  /** {@return what it can do} */
  @Value.Default
  public Fact<Set<Capability>> capabilities() {
    return Fact.unknown();
  }

  /** {@return where it can run} */
  @Value.Default
  public Fact<Set<Deployment>> deployments() {
    return Fact.unknown();
  }

  /** {@return under which terms it is used} */
  @Value.Default
  public Fact<Licence> licence() {
    return Fact.unknown();
  }

  /** {@return the company, foundation or family of products it belongs to} */
  @Value.Default
  public Fact<String> ecosystem() {
    return Fact.unknown();
  }

  /** {@return the tools it works with out of the box, by either's documentation} */
  @Value.Default
  public Fact<Set<ToolId>> integrations() {
    return Fact.unknown();
  }

  /** {@return what happened to it or was announced, in the order of time} */
  @Value.Default
  public Fact<List<ToolChange>> changes() {
    return Fact.unknown();
  }

  /** {@return whether it is known to do this} */
  public boolean can(Capability capability) {
    return capabilities().holds(known -> known.contains(capability));
  }

  /** {@return its known ends of sale and of support, past or announced} */
  public List<ToolChange> endings() {
    return changes().value().orElse(List.of()).stream()
        .filter(change -> change.kind() == ToolChangeKind.END_OF_SALE
            || change.kind() == ToolChangeKind.END_OF_SUPPORT)
        .toList();
  }

  /** {@return every fact by its name in files, in a fixed order} */
  public Map<String, Fact<?>> facts() {
    Map<String, Fact<?>> facts = new LinkedHashMap<>();
    facts.put("capabilities", capabilities());
    facts.put("deployment", deployments());
    facts.put("licence", licence());
    facts.put("ecosystem", ecosystem());
    facts.put("integrations", integrations());
    facts.put("changes", changes());
    return facts;
  }

  /** {@return {@code tool/prometheus}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of("tool " + id())
        .rejectIf(
            formerIds().contains(id()),
            "the former ids must not hold the present one: leave it out")
        .rejectIf(
            integrations().holds(with -> with.contains(id())),
            "a tool does not integrate with itself: leave it out")
        .throwIfAny();
  }

  /** Builds a tool; every fact is unknown unless given. */
  public static final class Builder extends ImmutableTool.Builder {
    Builder() {}
  }
}
