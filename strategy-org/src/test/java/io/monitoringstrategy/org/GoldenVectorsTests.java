package io.monitoringstrategy.org;

import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.TeamSize;
import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciChecks;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The numbers of the areas this module owns. */
class GoldenVectorsTests {
  private static final Set<String> OWNED = Set.of("raci", "rrule");
  private static final Map<String, String> NUMBERED = Map.of(
      "raci.exactly-one-accountable", "RACI-001",
      "raci.someone-responsible", "RACI-002",
      "raci.no-empty-activity", "RACI-003",
      "raci.no-unused-team", "RACI-004",
      "raci.no-contradiction", "RACI-005",
      "raci.few-consulted", "RACI-006",
      "raci.accountability-spread", "RACI-007",
      "raci.no-bystander", "RACI-008");

  @Test
  void everyMappedVectorGivesItsNumber() {
    GoldenRun.over(OWNED::contains, vector -> true)
        .map("raci.findings", inputs -> Map.of("findings", findings(table(inputs))))
        .map("raci.load", inputs -> Map.of("load", load(RaciAnalysis.of(table(inputs)))))
        .map("raci.accountableShare", inputs -> shares(RaciAnalysis.of(table(inputs))))
        .map("cadence.occurrences", GoldenVectorsTests::occurrences)
        .map("oncall.minTeam", inputs -> Map.of("people", minimumTeam(inputs)))
        .map("oncall.load", GoldenVectorsTests::utilisation)
        .verify();
  }

  private static int minimumTeam(JsonNode inputs) {
    return TeamSize.minimum(
        inputs.path("concurrent").asInt(), Ratio.of(inputs.path("maxShare").asDouble()));
  }

  private static Object utilisation(JsonNode inputs) {
    double utilisation = OnCallLoad.utilisation(
        inputs.path("incidents").asInt(),
        hours(inputs.path("hoursEach")),
        hours(inputs.path("shiftHours")));
    return Map.of("utilisation", utilisation, "withinLimit", utilisation <= 1);
  }

  private static Duration hours(JsonNode number) {
    return Duration.ofMillis(Math.round(number.asDouble() * Duration.ofHours(1).toMillis()));
  }

  private static Object occurrences(JsonNode inputs) {
    List<String> dates = new ArrayList<>();
    Cadence.parse(inputs.path("rrule").asString())
        .startingOn(LocalDateTime.parse(inputs.path("dtstart").asString()).toLocalDate())
        .first(inputs.path("count").asInt())
        .forEach(date -> dates.add(date.toString()));
    return Map.of("dates", dates);
  }

  private static Set<Map<String, String>> findings(RaciTable table) {
    return RaciChecks.all().stream()
        .flatMap(check -> check.evaluate(table).findings().stream())
        .map(finding -> Map.of(
            "subject", subject(finding, table),
            "rule", Objects.requireNonNull(NUMBERED.get(finding.rule().value()))))
        .collect(Collectors.toSet());
  }

  private static String subject(Finding finding, RaciTable table) {
    String name = finding.element().substring(finding.element().indexOf('/') + 1);
    return finding.rule().value().equals("raci.no-contradiction")
        ? table.rows().stream()
            .flatMap(row -> row.cells().keySet().stream()
                .filter(team -> name.equals(row.activity() + "/" + team))
                .map(team -> row.activity()))
            .findFirst()
            .orElseThrow()
        : name;
  }

  private static List<Map<String, Object>> load(RaciAnalysis analysis) {
    List<Map<String, Object>> load = new ArrayList<>();
    analysis.loadByTeam().forEach((team, letters) -> {
      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("role", team);
      for (RaciLetter letter : RaciLetter.values()) {
        counts.put(String.valueOf(letter.letter()), letters.of(letter));
      }
      load.add(counts);
    });
    return load;
  }

  private static Object shares(RaciAnalysis analysis) {
    var shares = analysis.accountableShares();
    var concentration = analysis.accountableConcentration();
    if (shares.isEmpty() || concentration.isEmpty()) {
      return new Undefined("nobody is accountable");
    }
    return Map.of(
        "shares",
        shares.get().entrySet().stream()
            .map(team -> Map.of(
                "role", team.getKey(),
                "share", team.getValue().toDouble()))
            .toList(),
        "hhi",
        concentration.get().toDouble());
  }

  private static RaciTable table(JsonNode inputs) {
    RaciTable.Builder table = RaciTable.builder();
    inputs.path("roles").forEach(role -> table.team(role.asString()));
    for (JsonNode row : inputs.path("rows")) {
      Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
      for (JsonNode cell : row.path("assignments")) {
        cells
            .computeIfAbsent(cell.path("role").asString(), role -> new HashSet<>())
            .addAll(RaciLetter.parseCell(cell.path("letters").asString()));
      }
      table.row(row.path("activity").asString(), cells);
    }
    return table.build();
  }
}
