package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.Optional;

/**
 * A strategy together with where each of its elements stands in the file it was read from.
 *
 * <pre>{@code
 * StrategyDocument document = StrategyFiles.read(Path.of("strategy.yaml"));
 * CheckReport report = StrategyChecks.standard()
 *     .run(document.strategy(), document.strategy().policyOn(today))
 *     .locatedBy(document::locate);
 * }</pre>
 */
public final class StrategyDocument {
  private final MonitoringStrategy strategy;
  private final Places places;

  StrategyDocument(MonitoringStrategy strategy, Places places) {
    this.strategy = strategy;
    this.places = places;
  }

  /** {@return what the file says} */
  public MonitoringStrategy strategy() {
    return strategy;
  }

  /**
   * Finds an element in the file.
   *
   * @param element its path as findings name it, such as {@code kpi/uptime/owner}
   * @return where it stands; for what is not written, such as a missing owner, where the nearest
   *     element or section around it begins, and for what has neither, where the metadata begin
   */
  public Optional<SourceLocation> locate(String element) {
    return places.nearest(element);
  }
}
