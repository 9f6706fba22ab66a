package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The key {@code services}: what is watched, and how much depends on it. */
final class ServiceSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  ServiceSection(Places places) {
    this.places = places;
  }

  List<Service> read(YamlMap root) {
    places.putSection("services", root);
    return root.records("services", this::service);
  }

  private Optional<Service> service(YamlMap map) {
    Optional<ServiceId> id = ids.read(map, ServiceId::of);
    Optional<Integer> tier = map.optional("tier", YamlScalar::integer);
    Optional<TeamId> team = map.optional("team", TeamId::of);
    List<Layer> layers = map.list("layers", Layer::parse);
    List<ServiceId> dependsOn = map.list("depends-on", ServiceId::of);
    Optional<Boolean> external = map.optional("external", YamlScalar::flag);
    Optional<Ratio> sla = map.optional("sla", Ratio::parse);
    Optional<Duration> recovery = map.optional("recovery-time", DurationText::parse);
    id.ifPresent(name -> places.putMap(name.path(), map, "team", "depends-on", "layers"));
    return map.build(() -> {
      Service.Builder service = Service.builder(id.orElseThrow())
          .team(team)
          .addAllLayers(layers)
          .addAllDependsOn(dependsOn)
          .sla(sla)
          .recoveryTime(recovery);
      tier.ifPresent(service::tier);
      external.ifPresent(service::isExternal);
      return service.build();
    });
  }

  static List<Fields> write(List<Service> services) {
    int usual = Service.builder(ServiceId.of("usual")).build().tier();
    return services.stream()
        .map(service -> new Fields()
            .put("id", service.id())
            .put("tier", service.tier(), usual)
            .put("team", service.team())
            .put("layers", service.layers().stream().map(Layer::label).toList())
            .put("depends-on", service.dependsOn())
            .put("external", service.isExternal(), false)
            .put("sla", service.sla())
            .put("recovery-time", service.recoveryTime()))
        .toList();
  }
}
