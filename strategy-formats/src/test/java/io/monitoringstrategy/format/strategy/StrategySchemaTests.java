package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.framework.Concern;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.tool.Deployment;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.value.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class StrategySchemaTests {
  private static final Pattern KNOWN =
      Pattern.compile("unknown key 'zzzzzzzzzz': known here are (.*)");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7)
      .getSchema(StrategySchema.json());

  static Collection<SchemaObjects.Place> maps() {
    return SchemaObjects.all().values();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> rules = Files.walk(Path.of("src/test/resources/rules"))) {
      Stream<Path> sample = Stream.of(
          Path.of("../strategy-examples/src/main/resources/sample/strategy.yaml"),
          Path.of("src/main/resources/io/monitoringstrategy/format/strategy/starter.yaml"));
      return Stream.concat(rules.filter(file -> file.toString().endsWith(".yaml")), sample)
          .sorted()
          .toList();
    }
  }

  private static List<String> problems(String yaml) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode document = MAPPER.valueToTree(read);
    return SCHEMA.validate(document).stream().map(Error::toString).toList();
  }

  /** What the reader knows in a map, told by its answer to a key that it does not know. */
  private static List<String> known(SchemaObjects.Place map) {
    String probe = map.around().apply("{\"zzzzzzzzzz\": 1}");
    String head =
        "\"apiVersion\": \"monitoringstrategy.io/v1\", \"kind\": \"MonitoringStrategy\", ";
    String meta = probe.startsWith("{\"metadata\"") ? "" : "\"metadata\": {\"name\": \"x\"}, ";
    return StrategyText.problems("{" + head + meta + probe.substring(1)).stream()
        .map(KNOWN::matcher)
        .filter(Matcher::find)
        .map(found -> List.of(found.group(1).split(", ", -1)))
        .findFirst()
        .orElse(List.of());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyMapOfTheSchemaHasTheKeysThatTheReaderKnowsAndNoOther(SchemaObjects.Place map) {
    assertThat(map.schema().path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(known(map));
  }

  @Test
  void everyMapIsReached() {
    assertThat(SchemaObjects.all())
        .hasSizeGreaterThan(30)
        .containsKeys("", "kpis[].improved", "slos[].alerts[]", "organization.raci.*");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyKeyIsDescribed(SchemaObjects.Place map) {
    assertThat(map.schema().path("properties"))
        .allSatisfy(
            key -> assertThat(key.path("description").asString()).isNotBlank().doesNotEndWith("."));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyStrategyThatIsReadIsValid(Path file) throws IOException {
    assertThat(problems(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kpi: []",
        "kpis: [{catalog: system-availability}]",
        "kpis: [{id: Up Time}]",
        "kpis: [{id: uptime, category: tecnical}]",
        "kpis: {id: uptime}",
        "waivers: [{rule: kpi.is-operable, element: kpi/a, reason: b, owner: c, until: soon}]",
        "architecture: {flows: [{from: a, to: b, signals: [metric]}]}",
        "organization: {raci: {review: {acountable: sre}}}",
        "checks: {profile: strict}"
      })
  void whatTheReaderRefusesTheSchemaRefusesToo(String section) {
    assertThat(problems(StrategyText.HEAD + section)).isNotEmpty();
    assertThat(StrategyText.problemsOf(section)).isNotEmpty();
  }

  @Test
  void theWordsAreThoseOfTheVocabulary() {
    List<Enum<?>[]> vocabulary = List.of(
        StrategyType.values(),
        Trait.values(),
        StakeholderGroup.values(),
        RequirementKind.values(),
        Concern.values(),
        Layer.values(),
        KpiCategory.values(),
        Unit.values(),
        IntegrationArchitecture.values(),
        PipelineStage.values(),
        SignalType.values(),
        IntegrationPattern.values(),
        ToolCategory.values(),
        Deployment.values(),
        SelectionGate.values(),
        Normalization.values(),
        CriterionGroup.values(),
        MaturityLevel.values(),
        TeamRole.values(),
        CheckProfile.values());
    JsonNode definitions = SchemaObjects.SCHEMA.path("definitions");
    for (Enum<?>[] words : vocabulary) {
      String name = words[0].getDeclaringClass().getSimpleName();
      assertThat(definitions.path(name).path("enum").valueStream().map(JsonNode::asString))
          .as(name)
          .containsExactlyElementsOf(Stream.of(words).map(Labels::word).toList());
    }
  }
}
