package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What makes a KPI worth collecting. */
final class KpiChecks {
  static final Check<MonitoringStrategy> SERVES_OBJECTIVE = Check.each(
          "KPI", MonitoringStrategy::kpis, Kpi::path)
      .must("serve an objective", kpi -> !kpi.serves().isEmpty())
      .but(kpi -> "serves none")
      .because("a number that no objective needs is collected, paid for and looked at in vain")
      .fix("add 'serves:' with the ids of the objectives it shows, or delete the KPI")
      .source("Basili, Caldiera and Rombach: The Goal Question Metric Approach (1994)")
      .as("kpi.serves-objective", Severity.WARNING);

  static final Check<MonitoringStrategy> IS_OPERABLE = Check.each(
          "KPI", MonitoringStrategy::kpis, Kpi::path)
      .must(
          "have an owner, a unit, a direction, a target and a source",
          kpi -> missing(kpi).isEmpty())
      .but(kpi -> "has no " + joined(missing(kpi)))
      .because("a KPI can only be run by somebody who knows what it is counted in, which way is"
          + " better, how much is enough and where the data comes from")
      .fix(
          "add the missing keys, or 'catalog:' with the KPI it is an instance of, which brings unit"
              + " and direction")
      .source("ISO/IEC/IEEE 15939, measurement process: the measurement construct")
      .as("kpi.is-operable", Severity.WARNING);

  static final Check<MonitoringStrategy> TECHNICAL_METRIC_LINKED = Check.each(
          "KPI", MonitoringStrategy::kpis, Kpi::path)
      .that("belongs to the business category", KpiChecks::isBusiness)
      .must("link to a technical metric", kpi -> kpi.technicalMetric().isPresent())
      .but(kpi -> "links to none")
      .because(
          "a business number often moves long after its cause; the technical metric behind it moves at"
              + " once and tells whom to ask")
      .fix("add 'technical-metric:' with the metric that moves first when this KPI is about to")
      .source("SRE book, chapter 4: Service Level Objectives")
      .as("kpi.technical-metric-linked", Severity.WARNING);

  static final Check<MonitoringStrategy> CATEGORY_COVERED = Check.each(
          "KPI category", KpiChecks::categories, Covered::path)
      .must("have a KPI", Covered::isCovered)
      .but(category -> "has none")
      .because(
          "a strategy that looks only at systems, or only at money, improves what it sees at the"
              + " expense of the rest")
      .fix("add a KPI of that category; the catalogue has five for each")
      .source("Kaplan and Norton: The Balanced Scorecard (1992)")
      .as("kpi.category-covered", Severity.INFO);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(SERVES_OBJECTIVE, IS_OPERABLE, TECHNICAL_METRIC_LINKED, CATEGORY_COVERED);

  private KpiChecks() {}

  /** A category beside the answer to whether the strategy has a KPI of it. */
  private record Covered(String path, boolean isCovered) {}

  private static List<Covered> categories(MonitoringStrategy strategy) {
    if (strategy.kpis().isEmpty()) {
      return List.of();
    }
    return Stream.of(KpiCategory.values())
        .map(category -> new Covered(
            "kpis/" + category.label(),
            strategy.kpis().stream()
                .anyMatch(
                    kpi -> kpi.effectiveCategory().filter(category::equals).isPresent())))
        .toList();
  }

  private static boolean isBusiness(Kpi kpi) {
    return kpi.effectiveCategory().filter(KpiCategory.BUSINESS::equals).isPresent();
  }

  private static List<String> missing(Kpi kpi) {
    List<String> missing = new ArrayList<>();
    addIf(kpi.owner().isEmpty(), "owner", missing);
    addIf(kpi.effectiveUnit().isEmpty(), "unit", missing);
    addIf(kpi.effectiveDirection().isEmpty(), "direction", missing);
    addIf(kpi.target().isEmpty(), "target", missing);
    addIf(kpi.source().isEmpty(), "source", missing);
    return missing;
  }

  private static void addIf(boolean absent, String name, List<String> missing) {
    if (absent) {
      missing.add(name);
    }
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
