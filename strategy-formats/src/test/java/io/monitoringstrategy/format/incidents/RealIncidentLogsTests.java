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
 * Two real logs against figures computed independently of this library. They lie outside the
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
