package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the data of a stack are kept and guarded. */
final class GovernanceChecks {
  static final Check<MonitoringStrategy> RETENTION_DEFINED = Check.each(
          "stored signal", GovernanceChecks::stored, Examined::path)
      .must("have a retention", Examined::isKept)
      .but(Examined::found)
      .because("what nobody decided is kept until the disk is full, or gone when it is asked for")
      .fix("add a data set of the signal under 'governance:' with 'retention:', such as 30d")
      .source("ISO/IEC 27001, annex A: protection of records")
      .as("governance.retention-defined", WARNING);

  static final Check<MonitoringStrategy> RETENTION_COVERS_WINDOW = Check.each(
          "data set that must be kept", GovernanceChecks::terms, Examined::path)
      .must("be kept as long as that", Examined::isKept)
      .but(Examined::found)
      .because("records that are gone before their term cannot be shown, whatever the reason")
      .fix("make 'retention:' at least as long as 'required-retention:'")
      .as("governance.retention-covers-window", ERROR);

  static final Check<MonitoringStrategy> PERSONAL_DATA_PROTECTED = Check.each(
          "data set of personal data", GovernanceChecks::personal, Examined::path)
      .must("have an access policy and be masked", Examined::isKept)
      .but(Examined::found)
      .because("who reads the logs reads about people, and the law holds you to it")
      .fix("add 'access:' with the teams that may read it, and 'masked: true' once it is")
      .source("GDPR, articles 25 and 32")
      .as("governance.personal-data-protected", ERROR);

  static final Check<MonitoringStrategy> DATA_QUALITY_OWNED = Check.each(
          "data set", GovernanceChecks::owned, Examined::path)
      .must("have a quality owner and metadata", Examined::isKept)
      .but(Examined::found)
      .because("data whose meaning or source has shifted misleads, and nobody notices by itself")
      .fix("add 'quality-owner:' with a team and 'metadata:' with where its fields are described")
      .source("DAMA-DMBOK: data quality and metadata management")
      .as("governance.data-quality-owned", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      RETENTION_DEFINED, RETENTION_COVERS_WINDOW, PERSONAL_DATA_PROTECTED, DATA_QUALITY_OWNED);

  private GovernanceChecks() {}

  /** Every signal that some store keeps, every store that data sets pass over, and every data set. */
  private static List<Examined> stored(MonitoringStrategy strategy) {
    List<Examined> stored = new ArrayList<>();
    if (strategy.topology().components().stream()
        .anyMatch(each -> each.isAt(PipelineStage.STORE))) {
      TopologyAnalysis analysis = strategy.topologyAnalysis();
      for (SignalType signal : analysis.signals()) {
        SignalReach reach = analysis.reach(signal);
        boolean kept = reach.unstored().size() < reach.sources().size();
        if (kept && strategy.dataSets().stream().noneMatch(each -> each.signal() == signal)) {
          stored.add(
              Examined.of("architecture/" + signal.label(), false, "no data set speaks of it"));
        }
        stored.addAll(passedOver(strategy, signal));
      }
    }
    strategy
        .dataSets()
        .forEach(data -> stored.add(
            Examined.of(data.path(), data.retention().isPresent(), "nobody has decided")));
    return stored;
  }

  /** The stores that say they keep a signal, where each data set of it names others; a replica is its original's. */
  private static List<Examined> passedOver(MonitoringStrategy strategy, SignalType signal) {
    List<DataSet> sets =
        strategy.dataSets().stream().filter(data -> data.signal() == signal).toList();
    if (sets.isEmpty() || sets.stream().anyMatch(data -> data.stores().isEmpty())) {
      return List.of();
    }
    return strategy.topology().components().stream()
        .filter(each -> each.isAt(PipelineStage.STORE) && each.signals().contains(signal))
        .filter(each -> each.replicaOf().isEmpty())
        .filter(each -> sets.stream().noneMatch(data -> data.stores().contains(each.id())))
        .map(each -> Examined.of(
            each.path(), false, "it keeps " + signal.label() + ", and no data set speaks of that"))
        .toList();
  }

  private static List<Examined> terms(MonitoringStrategy strategy) {
    Optional<Duration> window =
        strategy.slos().stream().map(slo -> slo.window().length()).max(Comparator.naturalOrder());
    return strategy.dataSets().stream()
        .flatMap(data -> term(data, window).stream()
            .map(term -> Examined.of(
                data.path(),
                data.retention().filter(kept -> kept.compareTo(term) >= 0).isPresent(),
                "must be kept " + days(term) + " and is kept "
                    + data.retention().map(GovernanceChecks::days).orElse("undecidedly"))))
        .toList();
  }

  /** How long data must be kept: by law or contract, and metrics for the longest SLO window on them. */
  private static Optional<Duration> term(DataSet data, Optional<Duration> window) {
    return Stream.concat(
            data.requiredRetention().stream(),
            data.signal() == SignalType.METRICS ? window.stream() : Stream.empty())
        .max(Comparator.naturalOrder());
  }

  private static List<Examined> personal(MonitoringStrategy strategy) {
    return strategy.dataSets().stream()
        .filter(DataSet::isPersonalData)
        .map(data -> {
          List<String> missing = new ArrayList<>();
          if (data.access().isEmpty()) {
            missing.add("everybody may read it");
          }
          if (!data.isMasked()) {
            missing.add("it is not masked");
          }
          return Examined.of(data.path(), missing.isEmpty(), String.join(" and ", missing));
        })
        .toList();
  }

  private static List<Examined> owned(MonitoringStrategy strategy) {
    return strategy.dataSets().stream()
        .map(data -> {
          List<String> missing = new ArrayList<>();
          if (data.qualityOwner().isEmpty()) {
            missing.add("owner");
          }
          if (data.metadata().isEmpty()) {
            missing.add("metadata");
          }
          return Examined.of(
              data.path(), missing.isEmpty(), "has no " + String.join(" and no ", missing));
        })
        .toList();
  }

  private static String days(Duration time) {
    return time.toDays() + " days";
  }
}
