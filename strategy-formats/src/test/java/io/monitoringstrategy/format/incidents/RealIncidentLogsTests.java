package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real logs against figures computed independently of this library. They lie outside the
 * repository: in {@code -Ddata.dir}, or in {@code shared/data} beside a folder above this one.
 */
class RealIncidentLogsTests {
  private static final Path DATA = data().orElse(Path.of("absent"));

  private static JsonNode expected = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void findTheLogs() {
    boolean found = Files.isDirectory(DATA);
    if (!found) {
      System.out.println("real incident logs: skipped, no shared/data above "
          + Path.of("").toAbsolutePath() + " (name the folder with -Ddata.dir)");
    }
    Assumptions.assumeTrue(found, "no shared/data");
    expected =
        JsonMapper.shared().readTree(DATA.resolve("expected/incidents.json").toFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github-status.yaml downtime-windows.csv",
        "github-status-ndjson.yaml incidents.jsonl"
      })
  void aStatusPageHasItsOutagesAndNothingElse(String mappingAndFile) throws IOException {
    String[] names = mappingAndFile.split(" ", -1);
    JsonNode github = expected.get("github_status");
    JsonNode durations = github.get("minor_major_critical").get("duration_min");
    JsonNode impact = github.get("impact");

    IncidentLog log = read(names[0], "incidents/github-status/" + names[1]);

    assertThat(log.size()).isEqualTo(durations.get("n").asInt());
    assertThat(log.excluded())
        .isEqualTo(impact.get("none").asInt() + impact.get("maintenance").asInt());
    assertThat(log.invalid()).isZero();
    assertThat(meanMinutes(log.stream())).isCloseTo(durations.get("mean").asDouble(), within(1e-9));
    assertThat(log.services()).containsExactly("github");
    assertThat(log.severities()).containsExactlyInAnyOrder("minor", "major", "critical");
  }

  @Test
  void bothFormsOfTheStatusPageAreTheSameLog() throws IOException {
    assertThat(read("github-status.yaml", "incidents/github-status/downtime-windows.csv"))
        .containsExactlyElementsOf(
            read("github-status-ndjson.yaml", "incidents/github-status/incidents.jsonl"));
  }

  @Test
  void theNodeOutagesAreAllRead() throws IOException {
    JsonNode lanl = expected.get("lanl");

    IncidentLog log = read("lanl.yaml", "incidents/lanl/failures-systems-2-16-20.csv");

    assertThat(log.size()).isEqualTo(lanl.get("rows").asInt());
    assertThat(log.atClockChange()).as("the log leaves such rows out").isZero();
    assertThat(log.excluded()).isZero();
    assertThat(log.invalid()).isZero();
    assertThat(log.stream().filter(Incident::isOpen)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "16", "20"})
  void eachSystemIsRepairedInItsPublishedMeanTime(String system) throws IOException {
    JsonNode published = expected.get("lanl").get("by_system").get(system);

    IncidentLog log = read("lanl.yaml", "incidents/lanl/failures-systems-2-16-20.csv");

    double mean = published.get("mttr_min").asDouble();
    assertThat(meanMinutes(log.stream().filter(i -> i.service().orElseThrow().equals(system))))
        .isCloseTo(mean, within(mean * 1e-5));
  }

  @Test
  void anEventLogIsFoldedIntoItsIncidents() throws IOException {
    JsonNode events = expected.get("servicenow_event_log_198");
    JsonNode resolve = events.get("time_to_resolve_min");

    IncidentLog log = read("servicenow-events.yaml", "incidents/servicenow/event-log-198.csv");

    assertThat(log.size()).isEqualTo(events.get("incidents").asInt());
    assertThat(log.size() + log.folded()).isEqualTo(events.get("event_rows").asLong());
    assertThat(log.invalid()).isZero();
    assertThat(log.stream().filter(Incident::isOpen).count())
        .isEqualTo(events.get("no_resolved_at").asLong());
    assertThat(meanMinutes(closed(log))).isCloseTo(resolve.get("mean").asDouble(), within(1e-6));
    resolveByPriority(events).forEach((priority, published) -> {
      assertThat(closed(log).filter(i -> i.severity().orElseThrow().equals(priority)))
          .as(priority)
          .hasSize(published.get("n").asInt());
      assertThat(meanMinutes(closed(log).filter(i -> i.severity().orElseThrow().equals(priority))))
          .isCloseTo(published.get("mean").asDouble(), within(1e-6));
    });
  }

  @Test
  void aTableExportIsReadByThePreset() {
    IncidentLog log = IncidentFiles.mappedBy(IncidentMappings.preset("servicenow"))
        .read(DATA.resolve("incidents/servicenow/rest-export-67.csv"));

    assertThat(log.size() + log.folded() + log.invalid())
        .isEqualTo(expected.get("servicenow_rest_67").get("rows").asLong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"manticore", "hagicode"})
  void statesOfSitesBecomeTheirOutages(String page) {
    JsonNode sites = expected.get("upptime_" + page).get("sites");

    IncidentLog log = IncidentFiles.mappedBy(IncidentMappings.preset("upptime"))
        .read(DATA.resolve("incidents/upptime-" + page + "/transitions.csv"));

    assertThat(log.invalid()).isZero();
    long records = 0;
    for (var site : sites.properties()) {
      JsonNode published = site.getValue();
      records += published.get("log_records").asLong();
      assertThat(of(site.getKey(), log))
          .as(site.getKey())
          .hasSize(published.get("log_outages").asInt());
      assertThat(of(site.getKey(), log).anyMatch(Incident::isOpen))
          .isEqualTo(published.get("log_open_outage").asBoolean());
      assertThat(
              of(site.getKey(), log).mapToLong(RealIncidentLogsTests::seconds).sum() / 60.0)
          .isCloseTo(published.get("log_down_min").asDouble(), within(1e-6));
    }
    assertThat(log.folded()).isEqualTo(records);
  }

  private static Stream<Incident> of(String service, IncidentLog log) {
    return log.stream().filter(incident -> incident.service().orElseThrow().equals(service));
  }

  private static Stream<Incident> closed(IncidentLog log) {
    return log.stream().filter(incident -> !incident.isOpen());
  }

  private static long seconds(Incident incident) {
    return Duration.between(incident.startedAt(), incident.resolvedAt().orElseThrow())
        .toSeconds();
  }

  private static Map<String, JsonNode> resolveByPriority(JsonNode events) {
    Map<String, JsonNode> byPriority = new LinkedHashMap<>();
    events.get("by_priority").properties().forEach(e -> byPriority.put(e.getKey(), e.getValue()));
    return byPriority;
  }

  private static IncidentLog read(String mapping, String log) throws IOException {
    try (InputStream input =
        RealIncidentLogsTests.class.getResourceAsStream("/mappings/" + mapping)) {
      assertThat(input).as(mapping).isNotNull();
      return IncidentFiles.mappedBy(IncidentMappings.read(mapping, input)).read(DATA.resolve(log));
    }
  }

  private static double meanMinutes(Stream<Incident> incidents) {
    return incidents
        .mapToLong(
            i -> Duration.between(i.startedAt(), i.resolvedAt().orElseThrow()).toMinutes())
        .average()
        .orElseThrow();
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
