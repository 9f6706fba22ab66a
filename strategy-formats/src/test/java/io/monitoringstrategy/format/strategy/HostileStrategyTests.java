package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.HEAD;
import static io.monitoringstrategy.format.strategy.StrategyText.problems;
import static io.monitoringstrategy.format.strategy.StrategyText.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files nobody writes by hand; each is refused quickly, with its place and a remedy. */
@Timeout(20)
class HostileStrategyTests {

  private static void isRefusedAt(String place, String remedy, List<String> problems) {
    assertThat(problems).singleElement().asString().startsWith(place).contains(remedy);
  }

  @Test
  void anAliasBomb() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + IntStream.range(0, 20)
            .mapToObj(i -> "b" + i + ": &b" + i + " [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")
            .collect(Collectors.joining());
    isRefusedAt("4:4: anchor '&a'", "write the text out", problemsOf(bomb));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URL [http://example.org]]",
        "!!java.lang.String x",
        "!custom x",
        "!!binary aGVsbG8="
      })
  void aTag(String value) {
    isRefusedAt("4:13: tag ", "remove it", problemsOf("objectives: " + value + "\n"));
  }

  @Test
  void tenThousandLevelsOfFlowLists() {
    isRefusedAt(
        "4:76: more than 64 levels",
        "make it flatter",
        problemsOf("objectives: " + "[".repeat(10_000) + "]".repeat(10_000)));
  }

  @Test
  void tenThousandLevelsOfFlowMaps() {
    assertThat(problemsOf("objectives: " + "{a: ".repeat(10_000) + "}".repeat(10_000)))
        .singleElement()
        .asString()
        .contains("more than 64 levels of nesting: make it flatter");
  }

  @Test
  void tenThousandLevelsOfBlockLists() {
    assertThat(problemsOf("objectives:\n  " + "- ".repeat(10_000) + "a\n"))
        .singleElement()
        .asString()
        .startsWith("5:")
        .contains("more than 64 levels of nesting: make it flatter");
  }

  @Test
  void binaryGarbage() {
    byte[] garbage = new byte[100_000];
    new Random(42).nextBytes(garbage);
    assertThat(problems(garbage)).singleElement().asString().startsWith("strategy.yaml:");
  }

  @Test
  void aFileOfAnotherFormat() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
    isRefusedAt("strategy.yaml:1:3", "no text file", problems(zip));
  }

  @Test
  void nothingAtAll() {
    isRefusedAt("strategy.yaml: ", "is empty", problems(""));
  }

  @Test
  void aListInsteadOfAStrategy() {
    isRefusedAt("strategy.yaml:1:1: ", "must be a map", problems("- a\n- b\n"));
  }

  @Test
  void twoStrategiesInOneFile() {
    isRefusedAt("strategy.yaml:4:1: ", "one document per file", problems(HEAD + "---\n" + HEAD));
  }

  @Test
  void tenThousandElementsOfOneId() {
    List<String> found = problemsOf("kpis:\n" + "  - {id: uptime}\n".repeat(10_000));
    assertThat(found)
        .hasSize(101)
        .anyMatch(problem -> problem.contains("9999 problems in all; the first 100 are listed"));
  }

  @Test
  void namesThatWriteToTheTerminal() {
    assertThat(problemsOf("\"\\e[2J\\u202Eevil\": 1\n"))
        .singleElement()
        .asString()
        .contains("unknown key '\\u001b[2J\\u202eevil'");
  }

  @Test
  void aKeyOfAMillionLetters() {
    assertThat(problemsOf("? " + "a".repeat(1_000_000) + "\n: 1\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem).hasSizeLessThan(400));
  }

  @Test
  void aTeamOfAMillionLetters() {
    assertThat(problemsOf("metadata: {name: a, owner: " + "a".repeat(1_000_000) + "}\n"))
        .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(400));
  }
}
