package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.cli.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The recipes of {@code docs/ci.md}. */
class CiPageTests {
  private static final Path DOCS = Path.of("../docs");
  private static final String JAR = "java -jar tools/strategy.jar ";

  @TempDir
  private Path folder = Path.of("");

  private Shell shell = new Shell(folder, Clock.systemUTC());

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve("ci"))) {
      return files.sorted().toList();
    }
  }

  @BeforeEach
  void aStrategyWithItsBaseline() throws IOException {
    shell = new Shell(folder, Clock.systemUTC());
    shell.run("strategy init monitoring");
    shell.run("strategy check monitoring --baseline monitoring/baseline.json --write-baseline");
    assertThat(shell.exitCode()).isZero();
    shell.run("strategy init before/monitoring");
    assertThat(shell.exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("files")
  void thePageShowsEveryFileAsItIs(Path file) throws IOException {
    String name = "ci/" + file.getFileName();
    assertThat(DOCS.resolve("ci.md"))
        .content()
        .containsPattern(Pattern.quote("[" + name + "](" + name + ")\n```") + "\\w+\n"
            + Pattern.quote(Files.readString(file) + "```\n"));
  }

  @Test
  void itIsFoundFromTheReadmeAndTheFirstHour() {
    assertThat(Path.of("../README.md")).content().contains("(docs/ci.md)");
    assertThat(DOCS.resolve("first-hour.md")).content().contains("(ci.md)");
  }

  @Test
  void theWorkflowOfGitHubHasWhatOneNeeds() throws IOException {
    Map<?, ?> workflow = yaml("github.yml");
    assertThat(workflow.get("permissions")).asString().contains("security-events=write");
    assertThat(workflow.get("on")).asString().contains("pull_request");
    Map<?, ?> job = map(map(workflow.get("jobs")).get("strategy"));
    assertThat(job.get("runs-on")).isEqualTo("ubuntu-latest");
    assertThat(list(job.get("steps")))
        .allSatisfy(step -> assertThat(map(step).containsKey("uses") ^ map(step).containsKey("run"))
            .isTrue())
        .anySatisfy(step -> {
          assertThat(map(step).get("uses"))
              .asString()
              .startsWith("github/codeql-action/upload-sarif@");
          assertThat(map(step).get("if")).isEqualTo("success() || failure()");
          assertThat(map(map(step).get("with")).get("sarif_file")).isEqualTo("strategy.sarif");
        });
  }

  @Test
  void theJobOfGitLabHasWhatOneNeeds() throws IOException {
    Map<?, ?> job = map(yaml("gitlab.yml").get("strategy"));
    assertThat(list(job.get("script"))).isNotEmpty();
    assertThat(map(job.get("artifacts")).get("when")).isEqualTo("always");
    assertThat(map(map(job.get("artifacts")).get("reports")).get("junit"))
        .isEqualTo("strategy.xml");
  }

  @Test
  void theHookHasWhatOneNeeds() throws IOException {
    Map<?, ?> repo = map(list(yaml("pre-commit.yaml").get("repos")).get(0));
    assertThat(repo.get("repo")).isEqualTo("local");
    Map<?, ?> hook = map(list(repo.get("hooks")).get(0));
    assertThat(hook.keySet().stream().map(String::valueOf))
        .contains("id", "name", "entry", "language");
    assertThat(hook.get("pass_filenames")).isEqualTo(false);
    assertThat("monitoring/strategy.yaml").containsPattern(String.valueOf(hook.get("files")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.yml", "gitlab.yml", "pre-commit.yaml"})
  void everyCommandOfARecipePassesOnASoundStrategy(String recipe) throws IOException {
    for (String command : commands(recipe)) {
      shell.run(command);
      assertThat(shell.exitCode()).as(command).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.yml", "gitlab.yml", "pre-commit.yaml"})
  void everyCommandOfARecipeFailsOnAWeakerStrategyWithAnError(String recipe) throws IOException {
    spoil();
    for (String command : commands(recipe)) {
      shell.run(command);
      assertThat(shell.exitCode()).as(command).isEqualTo(1);
    }
  }

  @Test
  void theReportsAreWhereTheServicesLookForThem() throws IOException {
    spoil();
    shell.run(commands("github.yml").get(0));
    shell.run(commands("gitlab.yml").get(0));
    assertThat(folder.resolve("strategy.sarif")).content().contains("\"version\" : \"2.1.0\"");
    assertThat(folder.resolve("strategy.xml")).content().contains("<testsuite", "alert.can-fire");
  }

  @Test
  void thePomRunsTheCommandThatIsThere() throws Exception {
    Document pom = xml(DOCS.resolve("ci/pom.xml"));
    List<String> arguments = texts(pom, "argument");
    assertThat(arguments).startsWith("-classpath", Strategy.class.getName());
    shell.run("strategy " + String.join(" ", arguments.subList(2, arguments.size())));
    assertThat(shell.exitCode()).isZero();
    assertThat(texts(pom, "executable")).containsExactly("java");
    assertThat(pom.getElementsByTagName("classpath").getLength()).isOne();
  }

  @Test
  void theVersionsOfThePomAreOurs() throws Exception {
    Document pom = xml(DOCS.resolve("ci/pom.xml"));
    Document ours = xml(Path.of("../pom.xml"));
    assertThat(Path.of("..").resolve(texts(pom, "artifactId").get(1))).isDirectory();
    assertThat(texts(pom, "version").get(1)).isEqualTo(texts(ours, "version").get(0));
    assertThat(Files.readString(Path.of("../pom.xml")))
        .containsPattern("<artifactId>exec-maven-plugin</artifactId>\\s*<version>"
            + Pattern.quote(texts(pom, "version").get(2)));
  }

  private void spoil() throws IOException {
    Path file = folder.resolve("monitoring/strategy.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("    objective: 99.5 %", "    objective: 90 %"));
    assertThat(file).content().isNotEqualTo(text);
  }

  private List<String> commands(String recipe) throws IOException {
    List<String> commands = Files.readString(DOCS.resolve("ci").resolve(recipe))
        .lines()
        .filter(line -> line.contains(JAR))
        .map(line -> line.substring(line.indexOf(JAR)))
        .toList();
    assertThat(commands).isNotEmpty();
    return commands;
  }

  private static Map<?, ?> yaml(String recipe) throws IOException {
    String text = Files.readString(DOCS.resolve("ci").resolve(recipe));
    return map(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  private static Document xml(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static List<String> texts(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
        .map(i -> found.item(i).getTextContent())
        .toList();
  }
}
