package io.monitoringstrategy.tool;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.ToolId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes an entry of the standard catalogue: a page, then the facts it is the source of.
 *
 * <p>Names and summaries stand in the bundle {@code labels} under {@code tool.prometheus} and
 * {@code tool.prometheus.summary}.
 */
final class Listing {
  /** Up to this day the sources are known to have said what stands here. */
  private static final LocalDate REVIEWED = LocalDate.of(2026, 1, 15);

  private static final URI NO_PAGE = URI.create("about:blank");

  private final Tool.Builder tool;
  private final Set<Capability> capabilities = new LinkedHashSet<>();
  private final List<ToolChange> changes = new ArrayList<>();
  private URI page = NO_PAGE;
  private URI capabilityPage = NO_PAGE;
  private URI changePage = NO_PAGE;

  private Listing(Tool.Builder tool) {
    this.tool = tool;
  }

  static Listing of(String id, ToolCategory category) {
    return new Listing(Tool.builder(ToolId.of(id), Labels.text(Tool.class, "tool." + id), category)
        .summary(Labels.text(Tool.class, "tool." + id + ".summary")));
  }

  /** The page that says what follows. */
  Listing see(String address) {
    page = URI.create(address);
    return this;
  }

  Listing does(SignalType signal, PipelineStage... stages) {
    return can(Stream.of(stages).map(stage -> Capability.of(stage, signal)).toList());
  }

  Listing alerts(PipelineStage... stages) {
    return can(Stream.of(stages).map(Capability::of).toList());
  }

  Listing runs(Deployment... deployments) {
    tool.deployments(Fact.ofAll(List.of(deployments), page, REVIEWED));
    return this;
  }

  Listing licence(String licence) {
    tool.licence(Fact.of(Licence.parse(licence), page, REVIEWED));
    return this;
  }

  Listing belongsTo(String ecosystem) {
    tool.ecosystem(Fact.of(ecosystem, page, REVIEWED));
    return this;
  }

  Listing worksWith(String... tools) {
    List<ToolId> ids = Stream.of(tools).map(ToolId::of).toList();
    tool.integrations(Fact.ofAll(ids, page, REVIEWED));
    return this;
  }

  Listing formerly(String id) {
    tool.addFormerIds(ToolId.of(id));
    return this;
  }

  Listing changed(ToolChangeKind kind, String detail) {
    return changed(new ToolChange(kind, Optional.empty(), detail));
  }

  Listing changed(ToolChangeKind kind, String day, String detail) {
    return changed(new ToolChange(kind, Optional.of(LocalDate.parse(day)), detail));
  }

  /** Ends the entry; of several pages that speak of what it can do, or of its changes, the first counts. */
  Tool build() {
    if (!capabilities.isEmpty()) {
      tool.capabilities(Fact.ofAll(capabilities, capabilityPage, REVIEWED));
    }
    if (!changes.isEmpty()) {
      tool.changes(Fact.of(List.copyOf(changes), changePage, REVIEWED));
    }
    return tool.build();
  }

  private Listing can(List<Capability> added) {
    capabilityPage = capabilities.isEmpty() ? page : capabilityPage;
    capabilities.addAll(added);
    return this;
  }

  private Listing changed(ToolChange change) {
    changePage = changes.isEmpty() ? page : changePage;
    changes.add(change);
    return this;
  }
}
