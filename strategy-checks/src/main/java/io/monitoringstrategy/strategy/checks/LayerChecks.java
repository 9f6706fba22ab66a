package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ServiceId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether every layer that services use is watched.
 *
 * <p>A source covers its own layer: for its service if it names one, else for all. A source that names a
 * service but no layer covers the application layer of that service.
 */
final class LayerChecks {
  private static final Set<SignalType> THREE =
      EnumSet.of(SignalType.METRICS, SignalType.LOGS, SignalType.TRACES);

  static final Check<MonitoringStrategy> IS_COVERED = Check.each(
          "declared layer", LayerChecks::layers, Examined::path)
      .must("have a source of signals", Examined::isKept)
      .but(Examined::found)
      .because("what fails in a layer nobody watches is seen first by the customer")
      .fix("add a component of stage 'source' with that 'layer:', or take it off the services")
      .source("SRE book, chapter 6: Monitoring Distributed Systems")
      .as("layer.is-covered", ERROR);

  static final Check<MonitoringStrategy> APPLICATION_HAS_THREE_SIGNALS = Check.each(
          "application layer that is watched", LayerChecks::application, Examined::path)
      .must("emit metrics, logs and traces", Examined::isKept)
      .but(Examined::found)
      .because("metrics say that something is wrong, traces where, and logs why")
      .fix("add the missing signals to 'emits:' of a source of the application layer")
      .source("AWS observability maturity model")
      .as("layer.application-has-three-signals", WARNING);

  static final Check<MonitoringStrategy> SECURITY_HAS_EVENTS = Check.each(
          "security layer that is watched", LayerChecks::security, Examined::path)
      .must("feed security events", Examined::isKept)
      .but(Examined::found)
      .because("an attack is a row of single events, and no average shows it")
      .fix("add 'events' to 'emits:' of a source of the security layer")
      .source("Course notes on monitoring strategy and operations, part 1: designing the strategy")
      .as("layer.security-has-events", WARNING);

  static final Check<MonitoringStrategy> CRITICAL_SERVICE = Check.each(
          "service of tier 1", LayerChecks::critical, Examined::path)
      .must("be covered on every layer it uses", Examined::isKept)
      .but(Examined::found)
      .because("where the business stops with a service, no part of it can be left unwatched")
      .fix(
          "add a source with the 'service:' and the 'layer:', or one of that layer for all services")
      .as("coverage.critical-service", ERROR);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(IS_COVERED, APPLICATION_HAS_THREE_SIGNALS, SECURITY_HAS_EVENTS, CRITICAL_SERVICE);

  private LayerChecks() {}

  private static List<Examined> layers(MonitoringStrategy strategy) {
    return strategy.services().stream()
        .filter(service -> !service.isExternal())
        .flatMap(service -> service.layers().stream())
        .distinct()
        .sorted()
        .map(layer ->
            Examined.of(path(layer), sources(strategy, layer).findAny().isPresent(), "has none"))
        .toList();
  }

  private static List<Examined> application(MonitoringStrategy strategy) {
    return signals(strategy, Layer.APPLICATION)
        .map(signals -> {
          Set<SignalType> missing = EnumSet.copyOf(THREE);
          missing.removeAll(signals);
          return Examined.of(path(Layer.APPLICATION), missing.isEmpty(), "lacks " + words(missing));
        })
        .stream()
        .toList();
  }

  private static List<Examined> security(MonitoringStrategy strategy) {
    return signals(strategy, Layer.SECURITY)
        .map(signals -> Examined.of(
            path(Layer.SECURITY),
            signals.contains(SignalType.EVENTS),
            "emits " + words(signals) + " only"))
        .stream()
        .toList();
  }

  private static List<Examined> critical(MonitoringStrategy strategy) {
    Map<Layer, Set<ServiceId>> own = new EnumMap<>(Layer.class);
    Set<Layer> shared = EnumSet.noneOf(Layer.class);
    for (Layer layer : Layer.values()) {
      sources(strategy, layer)
          .forEach(source -> source
              .service()
              .ifPresentOrElse(
                  service -> own.computeIfAbsent(layer, key -> new HashSet<>()).add(service),
                  () -> shared.add(layer)));
    }
    return strategy.services().stream()
        .filter(service -> service.isCritical() && !service.isExternal())
        .filter(service -> !service.layers().isEmpty())
        .map(service -> {
          List<String> blind = service.layers().stream()
              .filter(layer -> !shared.contains(layer)
                  && !own.getOrDefault(layer, Set.of()).contains(service.id()))
              .map(Layer::label)
              .toList();
          return Examined.of(
              service.path(), blind.isEmpty(), "nothing watches its " + String.join(", ", blind));
        })
        .toList();
  }

  /** What the sources of a layer emit; absent if it has none. */
  private static Optional<Set<SignalType>> signals(MonitoringStrategy strategy, Layer layer) {
    List<Component> sources = sources(strategy, layer).toList();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Set<SignalType> signals = EnumSet.noneOf(SignalType.class);
    sources.forEach(source -> signals.addAll(source.signals()));
    return Optional.of(signals);
  }

  private static Stream<Component> sources(MonitoringStrategy strategy, Layer layer) {
    return strategy.topology().components().stream()
        .filter(component -> component.isAt(PipelineStage.SOURCE))
        .filter(component -> component
            .layer()
            .map(own -> own == layer)
            .orElse(layer == Layer.APPLICATION && component.service().isPresent()));
  }

  private static String path(Layer layer) {
    return "layer/" + layer.label();
  }

  private static String words(Set<SignalType> signals) {
    return signals.stream().map(SignalType::label).collect(Collectors.joining(", "));
  }
}
