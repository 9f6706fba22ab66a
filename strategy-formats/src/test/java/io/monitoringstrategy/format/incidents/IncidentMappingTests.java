package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentMappingTests {
  private static final String ROW = "2026-03-01T10:00:00Z,,3 - Moderate,?\n";
  private static final String LOG = "startedAt,resolvedAt,severity,service\n" + ROW;

  private static IncidentLog read(IncidentMapping.Builder mapping, String text) {
    return IncidentFiles.mappedBy(mapping.build()).read("log.csv", stream(text));
  }

  private static void assertRefused(IncidentMapping.Builder mapping, String problem) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(mapping::build)
        .withMessage("mapping: " + problem);
  }

  @Nested
  class Columns {
    @ParameterizedTest
    @EnumSource(IncidentField.class)
    void areTheStandardOnesWhenNoneIsNamed(IncidentField field) {
      assertThat(IncidentMapping.standard().column(field)).contains(field.columnName());
    }

    @Test
    void areOnlyTheNamedOnesWhenOneIsNamed() {
      IncidentMapping mapping =
          IncidentMapping.builder().putColumn(IncidentField.STARTED_AT, "start").build();

      assertThat(mapping.column(IncidentField.STARTED_AT)).contains("start");
      assertThat(mapping.column(IncidentField.ID)).isEmpty();
    }

    @Test
    void mustNameTheStart() {
      assertRefused(
          IncidentMapping.builder().putColumn(IncidentField.ID, "number"),
          "columns must name the one for startedAt");
    }

    @Test
    void mustHaveAName() {
      assertRefused(
          IncidentMapping.builder().putColumn(IncidentField.STARTED_AT, " "),
          "the column of startedAt must not be blank");
    }

    @Test
    void mayServeTwoFields() {
      IncidentMapping.Builder mapping = IncidentMapping.builder()
          .putColumn(IncidentField.STARTED_AT, "at")
          .putColumn(IncidentField.DETECTED_AT, "at");

      Incident incident = only(read(mapping, "at\n2026-03-01T10:00:00Z\n"));

      assertThat(incident.detectedAt()).contains(incident.startedAt());
    }
  }

  @Nested
  class Constants {
    @Test
    void standInForAColumn() {
      IncidentMapping.Builder mapping =
          IncidentMapping.builder().putConstant(IncidentField.SERVICE, "github");

      assertThat(only(read(mapping, LOG)).service()).contains("github");
    }

    @Test
    void areForServiceAndSeverityOnly() {
      assertRefused(
          IncidentMapping.builder().putConstant(IncidentField.ID, "x"),
          "id cannot be the same for every incident: name its column");
    }

    @Test
    void mustNotBeAColumnToo() {
      assertRefused(
          IncidentMapping.builder()
              .putColumn(IncidentField.STARTED_AT, "start")
              .putColumn(IncidentField.SERVICE, "app")
              .putConstant(IncidentField.SERVICE, "x"),
          "service is both a column and a constant: keep one");
    }

    @Test
    void mustNotBeExcluded() {
      assertRefused(
          IncidentMapping.builder()
              .putConstant(IncidentField.SERVICE, "x")
              .addExclusion(new Exclusion("service", Set.of("x"))),
          "exclude names the constant service: name a column");
    }
  }

  @Nested
  class Exclusions {
    @Test
    void nameAField() {
      IncidentMapping.Builder mapping = IncidentMapping.builder()
          .putColumn(IncidentField.STARTED_AT, "start")
          .putColumn(IncidentField.SEVERITY, "impact")
          .addExclusion(new Exclusion("severity", Set.of("none")));

      IncidentLog log =
          read(mapping, "start,impact\n2026-03-01T10:00:00Z,none\n2026-03-01T10:00:00Z,big\n");

      assertThat(log.excluded()).isEqualTo(1);
      assertThat(only(log).severity()).contains("big");
    }

    @Test
    void orAColumnOfTheFile() {
      IncidentMapping.Builder mapping =
          IncidentMapping.builder().addExclusion(new Exclusion("drill", Set.of("yes")));

      assertThat(read(mapping, "startedAt,resolvedAt,drill\nbroken,, yes \n").excluded())
          .isEqualTo(1);
    }

    @Test
    void compareTheWordsOfTheFileAndNotTheirNewNames() {
      IncidentMapping.Builder mapping = IncidentMapping.builder()
          .putSeverity("3 - Moderate", "moderate")
          .addExclusion(new Exclusion("severity", Set.of("moderate")));

      assertThat(read(mapping, LOG).excluded()).isZero();
    }

    @Test
    void mustListTexts() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Exclusion("severity", Set.of()))
          .withMessage("exclude severity: must list the texts to exclude");
    }
  }

  @Test
  void severitiesCanBeRenamed() {
    IncidentMapping.Builder mapping =
        IncidentMapping.builder().putSeverity("3 - Moderate", "moderate").putSeverity("x", "y");

    assertThat(only(read(mapping, LOG)).severity()).contains("moderate");
  }

  @Test
  void textsCanStandForTheUnknown() {
    assertThat(only(read(IncidentMapping.builder(), LOG)).service()).contains("?");
    assertThat(only(read(IncidentMapping.builder().addMissingText("?"), LOG)).service())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.csv,CSV", "-,CSV", "a.ndjson,NDJSON", "A.JSONL,NDJSON", "a.json,NDJSON", "json,CSV"
  })
  void theFormatGoesByTheEndingOfTheName(String name, LogFormat format) {
    assertThat(LogFormat.ofName(name)).isEqualTo(format);
  }

  @Test
  void aFieldIsFoundByTheNameOfItsColumn() {
    assertThat(IncidentField.named("resolvedAt")).isEqualTo(Optional.of(IncidentField.RESOLVED_AT));
  }

  @Test
  void aMisspeltFieldIsCorrected() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> IncidentField.parse("resolved"))
        .withMessageStartingWith("field 'resolved': must be one of id, service, severity,")
        .withMessageEndingWith("(did you mean 'resolvedAt'?)");
  }
}
