package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command on two real logs, held against figures that were computed without this library. The
 * logs lie outside the repository: in {@code -Ddata.dir}, or in {@code shared/data} beside a folder
 * above this one.
 */
class RealLogsTests {
  private static final Path DATA = data().orElse(Path.of("absent"));
  private static final Path MAPPINGS =
      Path.of("..", "strategy-formats", "src", "test", "resources", "mappings");
  private static final String STATUS_PAGE = "github-status/downtime-windows.csv";
  private static final String NODES = "lanl/failures-systems-2-16-20.csv";

  private static JsonNode expected = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void findTheLogs() {
    boolean found = Files.isDirectory(DATA);
    if (!found) {
      System.out.println(
          "kpi incidents on real logs: skipped, no shared/data above this folder (or name it with -Ddata.dir)");
    }
    Assumptions.assumeTrue(found, "no shared/data");
    expected =
        JsonMapper.shared().readTree(DATA.resolve("expected/incidents.json").toFile());
  }

  private static JsonNode measure(String mapping, String log, String... more) {
    List<String> args = new ArrayList<>(List.of(
        "kpi",
        "incidents",
        DATA.resolve("incidents").resolve(log).toString(),
        "--mapping",
        MAPPINGS.resolve(mapping).toString(),
        "--format",
        "json"));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    return run.json();
  }

  private static double minutes(JsonNode measurement) {
    return measurement.path("value").asDouble() / 60;
  }

  private static double downMinutes(JsonNode kpis) {
    return kpis.path("uptime").path("downSeconds").asDouble() / 60;
  }

  @ParameterizedTest
  @ValueSource(strings = {STATUS_PAGE, "github-status/incidents.jsonl"})
  void theStatusPageAsAWhole(String log) {
    JsonNode github = expected.path("github_status");
    JsonNode outages = github.path("minor_major_critical");
    JsonNode measured =
        measure(log.endsWith("csv") ? "github-status.yaml" : "github-status-ndjson.yaml", log);

    JsonNode records = measured.path("records");
    assertThat(records.path("read").asInt()).isEqualTo(github.path("rows").asInt());
    assertThat(records.path("excluded").asInt())
        .isEqualTo(github.path("impact").path("none").asInt()
            + github.path("impact").path("maintenance").asInt());
    assertThat(records.path("counted").asInt())
        .isEqualTo(outages.path("duration_min").path("n").asInt());
    assertThat(records.path("open").asInt()).isZero();
    assertThat(records.path("invalid").asInt()).isZero();
    JsonNode kpis = measured.path("kpis");
    assertThat(minutes(kpis.path("mttr")))
        .isCloseTo(outages.path("duration_min").path("mean").asDouble(), within(1e-9));
    assertThat(minutes(kpis.path("mttr").path("median")))
        .isCloseTo(outages.path("duration_min").path("median").asDouble(), within(1e-9));
    assertThat(downMinutes(kpis)).isEqualTo(outages.path("merged_min").asDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2024"})
  void theStatusPageByYear(String year) {
    JsonNode published =
        expected.path("github_status").path("years").path(year).path("minor_major_critical");
    JsonNode kpis = measure(
            "github-status.yaml",
            STATUS_PAGE,
            "--from",
            year + "-01-01",
            "--to",
            (Integer.parseInt(year) + 1) + "-01-01")
        .path("kpis");
    assertUptime(kpis, published);
    assertThat(kpis.path("mtbf").path("failures").asInt())
        .isEqualTo(published.path("merged_intervals").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022Q2", "2022Q3", "2022Q4", "2023Q1", "2023Q2", "2023Q3", "2023Q4", "2024Q1", "2024Q2",
        "2024Q3", "2024Q4"
      })
  void theStatusPageByQuarter(String quarter) {
    JsonNode published =
        expected.path("github_status").path("quarters_minor_major_critical").path(quarter);
    int year = Integer.parseInt(quarter.substring(0, 4));
    int first = 3 * (quarter.charAt(5) - '1') + 1;
    String from = "%d-%02d-01".formatted(year, first);
    String to = first == 10 ? (year + 1) + "-01-01" : "%d-%02d-01".formatted(year, first + 3);
    assertUptime(
        measure("github-status.yaml", STATUS_PAGE, "--from", from, "--to", to).path("kpis"),
        published);
  }

  private static void assertUptime(JsonNode kpis, JsonNode published) {
    assertThat(downMinutes(kpis)).isEqualTo(published.path("merged_min").asDouble());
    assertThat(kpis.path("uptime").path("value").asDouble() * 100)
        .isCloseTo(published.path("availability_pct_merged").asDouble(), within(1e-6));
    assertThat(kpis.path("mtbf").path("value").asDouble() / 3600)
        .isCloseTo(published.path("mtbf_uptime_h").asDouble(), within(1e-6));
  }

  @Test
  void theNodesAsAWhole() {
    JsonNode lanl = expected.path("lanl");
    JsonNode measured = measure("lanl.yaml", NODES);
    assertThat(measured.path("records").path("read").asInt())
        .isEqualTo(lanl.path("rows").asInt());
    assertThat(measured.path("records").path("counted").asInt())
        .isEqualTo(lanl.path("rows").asInt());
    assertThat(measured.path("records").path("invalid").asInt()).isZero();
    double mean = lanl.path("down_time_min").path("mean").asDouble();
    assertThat(minutes(measured.path("kpis").path("mttr"))).isCloseTo(mean, within(mean * 1e-5));
    assertThat(minutes(measured.path("kpis").path("mttr").path("median")))
        .isEqualTo(lanl.path("down_time_min").path("median").asDouble());
  }

  @Test
  void theNodesBySystem() {
    JsonNode systems = expected.path("lanl").path("by_system");
    JsonNode groups = measure("lanl.yaml", NODES, "--by", "service").path("by").path("service");
    assertThat(groups.size()).isEqualTo(systems.size());
    for (JsonNode group : groups) {
      JsonNode published = systems.path(group.path("key").asString());
      assertThat(group.path("records").path("counted").asInt())
          .isEqualTo(published.path("failures").asInt());
      double mean = published.path("mttr_min").asDouble();
      JsonNode kpis = group.path("kpis");
      assertThat(minutes(kpis.path("mttr"))).isCloseTo(mean, within(mean * 1e-5));
      assertThat(minutes(kpis.path("mttr").path("median")))
          .isEqualTo(published.path("median_ttr_min").asDouble());
      assertThat(downMinutes(kpis))
          .isEqualTo(published.path("any_node_down_merged_min").asDouble());
    }
  }

  @Test
  void everyOutageOfTheStatusPageIsAPageOfWhoWasOnCall(@TempDir Path folder) throws IOException {
    Path strategy = Files.writeString(folder.resolve("strategy.yaml"), """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: status}
        organization:
          teams:
            - id: sre
              on-call:
                rotation:
                  start: 2022-01-03
                  sites: [{name: here, zone: UTC, handovers: ["09:00"], people: [kim, lee, choi, park]}]
        """);
    JsonNode outages =
        expected.path("github_status").path("minor_major_critical").path("duration_min");

    Run run = Run.of(
        "oncall",
        strategy.toString(),
        "--incidents",
        DATA.resolve("incidents").resolve(STATUS_PAGE).toString(),
        "--mapping",
        MAPPINGS.resolve("github-status.yaml").toString(),
        "--format",
        "json");

    assertThat(run.err()).isEmpty();
    JsonNode load = run.json().path("load");
    assertThat(load.path("pages").asInt()).isEqualTo(outages.path("n").asInt());
    double handling = 0;
    for (JsonNode person : load.path("people")) {
      handling += person.path("handlingSeconds").asDouble() / 60;
    }
    assertThat(handling)
        .isCloseTo(outages.path("n").asInt() * outages.path("mean").asDouble(), within(1e-6));
  }

  private static Optional<Path> data() {
    String named = System.getProperty("data.dir", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.<Path>iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(folder -> folder.resolve("shared").resolve("data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
