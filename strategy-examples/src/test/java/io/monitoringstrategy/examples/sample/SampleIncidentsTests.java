package io.monitoringstrategy.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleIncidentsTests {
  private static final List<String[]> ROWS = SampleIncidents.csv(SampleIncidents.SEED)
      .lines()
      .skip(1)
      .map(line -> line.split(",", -1))
      .toList();

  @Test
  void theBundledFileIsWhatTheSeedGives() throws IOException {
    assertThat(bundled("incidents.csv")).isEqualTo(SampleIncidents.csv(SampleIncidents.SEED));
  }

  @Test
  void theBundledFileSaysBesideItThatItIsDrawnAndFromWhichSeed() throws IOException {
    assertThat(bundled("README.md")).contains("generated", String.valueOf(SampleIncidents.SEED));
  }

  @Test
  void theStrategySaysThatTheShopIsFictional() throws IOException {
    assertThat(bundled("strategy.yaml")).startsWith("#").contains("fictional");
  }

  @Test
  void anotherSeedGivesAnotherYear() {
    assertThat(SampleIncidents.csv(1)).isNotEqualTo(SampleIncidents.csv(SampleIncidents.SEED));
  }

  @Test
  void theFirstLineIsTheHeader() {
    assertThat(SampleIncidents.csv(1).lines().findFirst())
        .hasValue("id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt");
  }

  @Test
  void everyRowHasEightFieldsAndItsOwnId() {
    assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(8));
    assertThat(ROWS).extracting(row -> row[0]).doesNotHaveDuplicates();
  }

  @Test
  void aYearHasAboutAHundredAndEightyIncidents() {
    assertThat(ROWS).hasSizeBetween(170, 190);
  }

  @Test
  void everyIncidentStartsWithinTheYearAndInOrder() {
    assertThat(ROWS)
        .extracting(row -> row[3])
        .isSorted()
        .allSatisfy(start -> assertThat(start)
            .isBetween(SampleIncidents.FROM.toString(), SampleIncidents.TO.toString()));
  }

  @Test
  void everyServiceOfTheShopHasIncidents() {
    assertThat(ROWS)
        .extracting(row -> row[1])
        .contains("checkout", "payments", "search", "catalog")
        .isSubsetOf("checkout", "payments", "search", "catalog");
  }

  @Test
  void twoIncidentsAreOpenWhenTheYearEnds() {
    assertThat(ROWS).filteredOn(row -> row[7].isEmpty()).hasSize(2);
  }

  @Test
  void oneIncidentEndsBeforeItStarts() {
    assertThat(ROWS)
        .filteredOn(row -> !row[7].isEmpty() && row[7].compareTo(row[3]) < 0)
        .hasSize(1);
  }

  @Test
  void oneIncidentEndsOnADayThatDoesNotExist() {
    assertThat(ROWS).filteredOn(row -> row[7].startsWith("2026-02-30")).hasSize(1);
  }

  @Test
  void someIncidentsWereNeverAcknowledgedAndSomeNeverMitigated() {
    assertThat(ROWS).filteredOn(row -> row[5].isEmpty()).hasSizeGreaterThan(5);
    assertThat(ROWS).filteredOn(row -> row[6].isEmpty()).hasSizeGreaterThan(5);
  }

  @Test
  void someIncidentsOfOneServiceOverlap() {
    assertThat(ROWS)
        .filteredOn(row -> ROWS.stream()
            .anyMatch(other -> !other[0].equals(row[0])
                && other[1].equals(row[1])
                && other[3].compareTo(row[3]) > 0
                && other[3].compareTo(row[7]) < 0))
        .isNotEmpty();
  }

  @Test
  void mainWritesTheFileItIsGiven(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("incidents.csv");

    SampleIncidents.main(new String[] {file.toString()});

    assertThat(file).hasContent(SampleIncidents.csv(SampleIncidents.SEED));
  }

  @Test
  void mainAsksForOneFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleIncidents.main(new String[0]))
        .withMessage("name one file to write (were 0)");
  }

  private static String bundled(String name) throws IOException {
    try (InputStream resource = SampleIncidents.class.getResourceAsStream("/sample/" + name)) {
      byte[] bytes = Objects.requireNonNull(resource, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
