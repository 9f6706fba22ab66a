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
import tools.jackson.databind.JsonNode;

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

  private Run unreadable(String format) throws IOException {
    Files.writeString(file, HEAD + "  - {id: a, statment: x}\n");
    Run run = check(format);
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("strategy.yaml:5:5: ", "strategy.yaml:5:13: ");
    return run;
  }

  @Test
  void sarifOfWhatCannotBeReadNotifiesAndClaimsNothing() throws IOException {
    JsonNode run = unreadable("sarif").json().at("/runs/0");
    assertThat(run.path("results").isEmpty()).isTrue();
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    JsonNode first = invocation.at("/toolConfigurationNotifications/0");
    assertThat(first.path("level").asString()).isEqualTo("error");
    assertThat(first.at("/message/text").asString()).contains("'statement' is missing");
    assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(5);
    assertThat(run.at("/automationDetails/id").asString()).doesNotContain("/checkout/");
  }

  @Test
  void sarifOfAnUnreadableStreamNamesNoFile() {
    Run run = Run.withInput("a: [", "check", "-", "--format", "sarif");
    JsonNode artifact = run.json()
        .at("/runs/0/invocations/0/toolConfigurationNotifications/0/locations/0/physicalLocation"
            + "/artifactLocation");
    assertThat(artifact.propertyNames()).containsExactly("description");
  }

  @Test
  void sarifOfAnUnreadableLogOnAStreamNamesNoFile() {
    Run run =
        Run.withInput("begin\n", "check", file.toString(), "--incidents", "-", "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    JsonNode artifact = run.json()
        .at("/runs/0/invocations/0/toolConfigurationNotifications/0/locations/0/physicalLocation"
            + "/artifactLocation");
    assertThat(artifact.propertyNames()).containsExactly("description");
    assertThat(run.json().at("/runs/0/automationDetails/id").asString())
        .doesNotContain("//")
        .endsWith("strategy.yaml/");
  }

  @Test
  void aBaselineIsAFile() {
    Run run = Run.of("check", file.toString(), "--baseline", "-", "--write-baseline");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo("strategy: --baseline '-': must be a file, which --write-baseline can write\n");
  }

  @Test
  void junitOfWhatCannotBeReadIsInError() throws IOException {
    assertThat(unreadable("junit").out())
        .contains("failures=\"0\" errors=\"2\"", "<error type=\"unreadable\"", "statment");
  }

  @Test
  void markdownOfWhatCannotBeReadSaysWhere() throws IOException {
    assertThat(unreadable("markdown").out())
        .contains(": not checked", "cannot be read as they are", "strategy.yaml:5:13` ");
  }

  @Test
  void jsonOfWhatCannotBeReadHasProblemsAndNoFindings() throws IOException {
    JsonNode json = unreadable("json").json();
    assertThat(json.propertyNames()).containsExactly("strategy", "problems");
    JsonNode problem = json.at("/problems/0");
    assertThat(problem.propertyNames()).containsExactly("file", "line", "column", "message");
    assertThat(problem.path("line").asInt()).isEqualTo(5);
  }

  @Test
  void textOfWhatCannotBeReadIsTheMessagesAlone() throws IOException {
    assertThat(unreadable("text").out()).isEmpty();
  }
}
