package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFormatsTests {
  private static final int ERRORS = 300;
  private static final String HEAD = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      objectives:
      """;

  private final Locale before = Locale.getDefault();

  @TempDir
  private Path folder = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void writeAStrategyOf300Errors() throws IOException {
    String objectives = IntStream.range(0, ERRORS)
        .mapToObj(i -> "  - {id: objective-" + i + ", statement: Nobody measures this}\n")
        .collect(Collectors.joining());
    file = Files.writeString(folder.resolve("strategy.yaml"), HEAD + objectives);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private Run check(String format) {
    return Run.of("check", file.toString(), "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "markdown"})
  void threeHundredErrorsEndWithOne(String format) {
    Run run = check(format);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "markdown"})
  void everyFormatIsTheSameToTheByteWhateverTheMachineSpeaks(String format) {
    Locale.setDefault(Locale.ENGLISH);
    String english = check(format).out();
    for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "ko-KR", "th-TH-u-ca-buddhist"}) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(check(format).out()).as(tag).isEqualTo(english);
    }
  }

  @Test
  void sarifHasAResultForEachFindingAtItsLine() {
    var results = check("sarif").json().at("/runs/0/results");
    long errors = results
        .valueStream()
        .filter(result -> result.path("level").asString().equals("error"))
        .count();
    assertThat(errors).isEqualTo(ERRORS);
    assertThat(
            results.get(1).at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(6);
  }

  @Test
  void everyRegionOfSarifHasAnEnd() {
    var regions = check("sarif").json().at("/runs/0/results").findValues("region");
    assertThat(regions).hasSizeGreaterThan(ERRORS).allSatisfy(region -> {
      assertThat(region.path("endLine").asInt())
          .isEqualTo(region.path("startLine").asInt());
      assertThat(region.path("endColumn").asInt())
          .isGreaterThan(region.path("startColumn").asInt());
    });
  }

  @Test
  void sarifNamesNoFileForWhatCameOnStandardInput() throws IOException {
    Run run = Run.withInput(Files.readString(file), "check", "-", "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).doesNotContain("standard%20input");
    assertThat(run.json().findValues("physicalLocation")).isEmpty();
    assertThat(run.json().at("/runs/0/results/0/locations/0/logicalLocations/0").propertyNames())
        .containsExactly("fullyQualifiedName", "kind");
  }

  @Test
  void junitFailsByTheThreshold() {
    assertThat(check("junit").out())
        .contains("<testsuite name=\"checkout\"", "failures=\"1\"", "objective.has-kpi");
    String[] soft = {"check", file.toString(), "--format", "junit", "--fail-on", "info"};
    assertThat(Run.of(soft).out()).doesNotContain("failures=\"1\"");
  }

  @Test
  void markdownCountsWhatDoesNotFit() {
    assertThat(check("markdown").out())
        .startsWith("### Strategy `checkout`: 300 errors, 300 warnings, ")
        .contains(" more\n");
  }

  @Test
  void anotherFormatIsRefusedWithThoseThereAre() {
    Run run = check("html");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("html").containsIgnoringCase("sarif");
  }
}
