package io.monitoringstrategy.tool;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What one asks of tools, to be combined.
 *
 * <pre>{@code
 * import static io.monitoringstrategy.tool.ToolFilters.*;
 *
 * ToolCatalog.standard().that(stores(METRICS).and(selfHosted()).and(openSource()));
 * }</pre>
 *
 * <p>An unknown fact answers no question with yes; {@code selfHosted().negate()} therefore also
 * finds the tools of which nobody knows.
 */
public final class ToolFilters {
  private ToolFilters() {}

  /** {@return those filed under the category} */
  public static Predicate<Tool> in(ToolCategory category) {
    return tool -> tool.category() == category;
  }

  /** {@return those that can do this} */
  public static Predicate<Tool> can(Capability capability) {
    return tool -> tool.can(capability);
  }

  /** {@return those that keep the signal} */
  public static Predicate<Tool> stores(SignalType signal) {
    return can(Capability.of(PipelineStage.STORE, signal));
  }

  /** {@return those that gather the signal from its sources} */
  public static Predicate<Tool> collects(SignalType signal) {
    return can(Capability.of(PipelineStage.COLLECT, signal));
  }

  /** {@return those that show the signal to people} */
  public static Predicate<Tool> presents(SignalType signal) {
    return can(Capability.of(PipelineStage.PRESENT, signal));
  }

  /** {@return those that do anything with the signal} */
  public static Predicate<Tool> handles(SignalType signal) {
    return tool -> tool.capabilities()
        .holds(known ->
            known.stream().anyMatch(can -> can.signal().filter(signal::equals).isPresent()));
  }

  /** {@return those that do anything at the stage} */
  public static Predicate<Tool> worksAt(PipelineStage stage) {
    return tool ->
        tool.capabilities().holds(known -> known.stream().anyMatch(can -> can.stage() == stage));
  }

  /** {@return those that can run on machines of one's own} */
  public static Predicate<Tool> selfHosted() {
    return deployable(Deployment.SELF_HOSTED);
  }

  /** {@return those that a vendor runs} */
  public static Predicate<Tool> saas() {
    return deployable(Deployment.SAAS);
  }

  /** {@return those that can run so} */
  public static Predicate<Tool> deployable(Deployment deployment) {
    return tool -> tool.deployments().holds(known -> known.contains(deployment));
  }

  /** {@return those under an open-source licence} */
  public static Predicate<Tool> openSource() {
    return licensed(LicenceKind.OPEN_SOURCE);
  }

  /** {@return those under a licence of the kind} */
  public static Predicate<Tool> licensed(LicenceKind kind) {
    return tool -> tool.licence().holds(licence -> licence.kind() == kind);
  }

  /** {@return those that work with the other tool, by either one's documentation} */
  public static Predicate<Tool> integratesWith(Tool other) {
    return tool -> names(tool, other.id()) || names(other, tool.id());
  }

  /** {@return those of which no end of support is known to have come by the day} */
  public static Predicate<Tool> supportedOn(LocalDate day) {
    return tool -> !tool.changes()
        .holds(changes -> changes.stream()
            .anyMatch(change ->
                change.kind() == ToolChangeKind.END_OF_SUPPORT && change.isEffectiveOn(day)));
  }

  private static boolean names(Tool tool, ToolId other) {
    return tool.integrations().holds(with -> with.contains(other));
  }
}
