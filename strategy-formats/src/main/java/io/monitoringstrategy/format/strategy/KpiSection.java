package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.kpi.ClaimedImprovement;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.TimeWindow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The key {@code kpis}: what is measured, for which objective, against which target. */
final class KpiSection {
  private static final Pattern DAY =
      Pattern.compile("(?<![^/])\\s*+[0-9]{4}-[0-9]{2}-[0-9]{2}(?=\\s*+(?:/|$))");

  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  KpiSection(Places places) {
    this.places = places;
  }

  List<Kpi> read(YamlMap root) {
    places.putSection("kpis", root);
    return root.records("kpis", this::kpi);
  }

  private Optional<Kpi> kpi(YamlMap map) {
    Optional<KpiId> id = ids.read(map, KpiId::of);
    Optional<String> title = map.optionalText("title");
    Optional<KpiId> catalog = map.optional("catalog", KpiId::of);
    Optional<KpiCategory> category = map.optional("category", KpiCategory::parse);
    Optional<Unit> unit = map.optional("unit", Unit::parse);
    Optional<Direction> direction = map.optional("direction", Direction::parse);
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<Target> target = map.optional("target", Target::parse);
    Optional<String> source = map.optionalText("source");
    List<ObjectiveId> serves = map.list("serves", ObjectiveId::of);
    Optional<String> technicalMetric = map.optionalText("technical-metric");
    Optional<String> reviewedIn = map.optionalText("reviewed-in");
    Optional<ClaimedImprovement> improved = map.map("improved").flatMap(KpiSection::improved);
    id.ifPresent(name -> places(name, map));
    return map.build(() -> Kpi.builder(id.orElseThrow())
        .title(title)
        .catalog(catalog)
        .category(category)
        .unit(unit)
        .direction(direction)
        .owner(owner)
        .target(target)
        .source(source)
        .addAllServes(serves)
        .technicalMetric(technicalMetric)
        .reviewedIn(reviewedIn)
        .improved(improved)
        .build());
  }

  /** {@code {before: 2026-01-01/2026-04-01, after: 2026-04-01/2026-07-01}}, days being those of UTC. */
  private static Optional<ClaimedImprovement> improved(YamlMap map) {
    Optional<TimeWindow> before = map.required("before", KpiSection::period);
    Optional<TimeWindow> after = map.required("after", KpiSection::period);
    return map.build(() -> new ClaimedImprovement(before.orElseThrow(), after.orElseThrow()));
  }

  private static TimeWindow period(String text) {
    return TimeWindow.parse(DAY.matcher(text).replaceAll("$0T00:00:00Z"));
  }

  private void places(KpiId id, YamlMap map) {
    places.putMap(
        id.path(),
        map,
        "catalog",
        "owner",
        "target",
        "technical-metric",
        "reviewed-in",
        "improved");
    places.putEach(id.path(), map, "serves");
  }

  static List<Fields> write(List<Kpi> kpis) {
    return kpis.stream()
        .map(kpi -> new Fields()
            .put("id", kpi.id())
            .put("title", kpi.title())
            .put("catalog", kpi.catalog())
            .put("category", kpi.category().map(KpiCategory::label))
            .put("unit", kpi.unit().map(Unit::label))
            .put("direction", kpi.direction().map(Direction::label))
            .put("owner", kpi.owner())
            .put("target", kpi.target())
            .put("source", kpi.source())
            .put("serves", kpi.serves())
            .put("technical-metric", kpi.technicalMetric())
            .put("reviewed-in", kpi.reviewedIn())
            .put("improved", kpi.improved().map(KpiSection::write).orElseGet(Fields::new)))
        .toList();
  }

  private static Fields write(ClaimedImprovement improved) {
    return new Fields().put("before", improved.before()).put("after", improved.after());
  }
}
