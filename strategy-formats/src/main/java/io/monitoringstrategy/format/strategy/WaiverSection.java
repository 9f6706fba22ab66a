package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The key {@code waivers}: the findings that somebody answers for. */
final class WaiverSection {
  private final DeclaredPaths declared = new DeclaredPaths();
  private final Places places;

  WaiverSection(Places places) {
    this.places = places;
  }

  List<Waiver> read(YamlMap root) {
    places.putSection("waivers", root);
    return root.records("waivers", this::waiver);
  }

  private Optional<Waiver> waiver(YamlMap map) {
    Optional<RuleId> rule = map.required("rule", RuleId::of);
    Optional<String> element = map.requiredText("element");
    Optional<String> reason = map.requiredText("reason");
    Optional<String> owner = map.requiredText("owner");
    Optional<LocalDate> until = map.required("until", YamlScalar::date);
    Optional<Waiver> waiver =
        map.build(() -> Waiver.builder(rule.orElseThrow(), element.orElseThrow())
            .reason(reason.orElseThrow())
            .owner(owner.orElseThrow())
            .until(until.orElseThrow())
            .build());
    waiver.ifPresent(known -> {
      places.put(known.path(), map.location());
    });
    return waiver.filter(known ->
        declared.isFirst(known.path(), map, known.rule() + " is waived for " + known.element()));
  }

  static List<Fields> write(List<Waiver> waivers) {
    return waivers.stream()
        .map(waiver -> new Fields()
            .put("rule", waiver.rule())
            .put("element", waiver.element())
            .put("reason", waiver.reason())
            .put("owner", waiver.owner())
            .put("until", waiver.until()))
        .toList();
  }
}
