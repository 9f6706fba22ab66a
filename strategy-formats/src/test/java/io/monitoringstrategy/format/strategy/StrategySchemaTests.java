package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
          Path.of("src/test/resources/strategies/checkout.yaml"),
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
    String probe = map.file("zzzzzzzzzz");
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
        .containsKeys("", "kpis[].improved", "slos[].alerts[]", "organization.raci.*")
        .containsKeys("architecture.routing", "organization.operations[].skipped[]");
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

  @ParameterizedTest
  @MethodSource("files")
  void everyStrategyThatIsWrittenIsValid(Path file) {
    assertThat(problems(StrategyFiles.write(StrategyFiles.read(file).strategy())))
        .isEmpty();
  }

  @Test
  void theWordsAreThoseOfTheVocabulary() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    SchemaObjects.SCHEMA.path("definitions").properties().stream()
        .filter(definition -> definition.getValue().has("enum"))
        .forEach(definition -> words.put(
            definition.getKey(),
            definition
                .getValue()
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList()));
    assertThat(words).containsExactlyInAnyOrderEntriesOf(Vocabulary.words());
  }

  @Test
  void everyDefinitionIsReferredTo() {
    String schema = StrategySchema.json();
    assertThat(SchemaObjects.SCHEMA.path("definitions").propertyNames())
        .allSatisfy(name -> assertThat(schema).contains("\"#/definitions/" + name + "\""));
  }

  @Test
  void everyMapSaysWhichKeysItHas() {
    assertThat(SchemaObjects.open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "warning", "info", "off", "ignore"})
  void everySeverityOfARuleIsReadAndValid(String level) {
    String text = StrategyText.HEAD + "checks: {severity: {raci.*: " + level + "}}";
    assertThat(problems(text)).isEmpty();
    assertThat(StrategyText.read(text).strategy().severities().levels()).hasSize(1);
  }
}
