package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The KPIs that strategies choose from.
 *
 * <p>The {@linkplain #standard() standard catalogue} defines twenty, five of each category; an
 * organisation with its own adds them with {@link #of}.
 */
public final class KpiCatalog {
  private static final KpiCatalog STANDARD = standardCatalog();

  private final Map<KpiId, KpiDefinition> byId;

  private KpiCatalog(Map<KpiId, KpiDefinition> byId) {
    this.byId = byId;
  }

  /** {@return the twenty KPIs every strategy can refer to} */
  public static KpiCatalog standard() {
    return STANDARD;
  }

  /**
   * {@return a catalogue of these definitions}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two have one id
   */
  public static KpiCatalog of(Collection<KpiDefinition> definitions) {
    Map<KpiId, KpiDefinition> byId = new LinkedHashMap<>();
    Problems problems = Problems.of("KPI catalogue");
    definitions.forEach(definition -> problems.rejectIf(
        byId.put(definition.id(), definition) != null,
        "defines " + definition.id() + " twice: rename one"));
    problems.throwIfAny();
    return new KpiCatalog(byId);
  }

  /** {@return every definition, by category} */
  public List<KpiDefinition> definitions() {
    return List.copyOf(byId.values());
  }

  /** {@return the definition of this id, or empty if there is none} */
  public Optional<KpiDefinition> find(KpiId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** {@return the definitions of one category} */
  public List<KpiDefinition> in(KpiCategory category) {
    return byId.values().stream()
        .filter(definition -> definition.category() == category)
        .toList();
  }

  private static KpiCatalog standardCatalog() {
    List<KpiDefinition> all = new ArrayList<>();
    all.addAll(TechnicalKpis.ALL);
    all.addAll(OperationalKpis.ALL);
    all.addAll(BusinessKpis.ALL);
    all.addAll(InnovationKpis.ALL);
    return of(all);
  }
}
