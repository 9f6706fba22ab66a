package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of {@code docs/ci/github.yml} that compares with the base, run by bash in a repository. */
class GithubDiffTests {
  private static final Path RECIPE = Path.of("../docs/ci/github.yml");
  private static final Pattern STEP =
      Pattern.compile("- name: Refuse what gets weaker\n.*\n *run: [|]\n((?: {10}.*\n)+)");
  private static final Map<String, String> VARIABLES = Map.of(
      "GIT_CONFIG_GLOBAL", "/dev/null",
      "GIT_CONFIG_NOSYSTEM", "1",
      "GITHUB_BASE_REF", "main",
      "JAVA", ChildProcess.tool("java"),
      "CLASSES", ChildProcess.classPath());

  /** Stands for the jar, which is built after the tests. */
  private static final String JAVA = """
      java() {
        test "$1 $2" = "-jar tools/strategy.jar"
        shift 2
        "$JAVA" --class-path "$CLASSES" io.monitoringstrategy.cli.Strategy "$@"
      }
      """;

  private static final String FIRST = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      include: slos.yaml
      """;
  private static final String PART = "slos: [{id: uptime, objective: 99.9 %}]\n";

  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void aRepositoryWithoutAStrategy() throws Exception {
    git("init", "--quiet", "--initial-branch", "main");
    Files.writeString(folder.resolve("README"), "A shop.\n");
    commit();
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@b"));
    command.addAll(List.of(arguments));
    ChildProcess run = ChildProcess.of(folder, VARIABLES, command);
    assertThat(run.exitCode()).as(run.printed()).isZero();
  }

  private void commit() throws Exception {
    git("add", "--all");
    git("commit", "--quiet", "--message", "a change");
  }

  /** What the checkout of a pull request knows of its base. */
  private void callThisTheBase() throws Exception {
    git("update-ref", "refs/remotes/origin/main", "HEAD");
  }

  private void write(String first, String part) throws IOException {
    Path monitoring = Files.createDirectories(folder.resolve("monitoring"));
    Files.writeString(monitoring.resolve("strategy.yaml"), first);
    Files.writeString(monitoring.resolve("slos.yaml"), part);
  }

  private ChildProcess step() throws Exception {
    Matcher step = STEP.matcher(Files.readString(RECIPE));
    assertThat(step.find()).isTrue();
    return ChildProcess.of(
        folder, VARIABLES, List.of("bash", "-e", "-c", JAVA + step.group(1).stripIndent()));
  }

  @Test
  void passesOnThePullRequestThatBringsTheStrategy() throws Exception {
    callThisTheBase();
    write(FIRST, PART);
    commit();
    ChildProcess run = step();
    assertThat(run.exitCode()).as(run.printed()).isZero();
  }

  @Test
  void refusesWhatGetsWeakerInAnIncludedFile() throws Exception {
    write(FIRST, PART);
    commit();
    callThisTheBase();
    write(FIRST, PART.replace("99.9 %", "99 %"));
    commit();
    ChildProcess run = step();
    assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
    assertThat(run.printed()).contains("slo/uptime", "1 of them weaker");
  }

  @Test
  void passesWhereNothingGetsWeakerAgainAndAgain() throws Exception {
    write(FIRST, PART);
    commit();
    callThisTheBase();
    assertThat(step().printed()).endsWith("nothing changed\n");
    ChildProcess removed = ChildProcess.of(folder, VARIABLES, List.of("rm", "-r", "before"));
    assertThat(removed.exitCode()).isZero();
    ChildProcess again = step();
    assertThat(again.exitCode()).as(again.printed()).isZero();
  }
}
