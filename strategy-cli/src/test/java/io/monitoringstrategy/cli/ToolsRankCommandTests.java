package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ToolsRankCommandTests {
  // the table of Tzeng and Huang (2011) whose TOPSIS similarities are 0.5037, 0.6581, 0.7482,
  // 0.3340
  private static final String TZENG = """
      criterion,weight,direction,a,b,c,d
      x,30 %,benefit,5,7,8,7
      y,40 %,benefit,8,6,8,4
      z,30 %,benefit,4,8,6,6
      """;

  private static Run rank(String csv, String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "tools";
    args[1] = "rank";
    args[2] = "-";
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.withInput(csv, args);
  }

  @Test
  void writesTheContractedJson() {
    Run run = rank(TZENG, "--format", "json");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    JsonNode json = run.json();
    assertThat(json.path("method").asString()).isEqualTo("topsis");
    assertThat(json.path("normalization").asString()).isEqualTo("vector");
    assertThat(json.path("ranking").get(0).path("tool").asString()).isEqualTo("c");
    assertThat(json.path("ranking").get(0).path("rank").asInt()).isEqualTo(1);
    assertThat(json.path("ranking").get(0).path("score").asDouble())
        .isCloseTo(0.7482, within(1e-4));
    assertThat(json.path("robustness").path("margin").asDouble())
        .isCloseTo((0.7482 - 0.6581) / 0.7482, within(1e-3));
    assertThat(json.path("robustness").path("clearWinner").asBoolean()).isTrue();
    assertThat(
            json.path("robustness").path("stability").path("y").path("weight").asDouble())
        .isCloseTo(0.4, within(1e-12));
    assertThat(json.path("vetoed").isArray()).isTrue();
    assertThat(json.path("dominated").isArray()).isTrue();
    assertThat(json.path("findings").isArray()).isTrue();
  }

  @Test
  void leavesOutWhoMissesAMust() {
    String csv = "criterion,weight,direction,must,a,b\nx,1,benefit,>= 6,5,7\n";
    Run run = rank(csv);
    assertThat(run.out()).contains("not compared: a, misses x");
    assertThat(rank(csv, "--format", "json").json().path("vetoed").get(0).asString())
        .isEqualTo("a");
  }

  @Test
  void saysThatATieIsNoWinner() {
    assertThat(rank("criterion,weight,direction,a,b\nx,1,benefit,5,5\n", "--method", "wsm")
            .out())
        .contains("no clear winner, run a proof of concept");
  }

  @Test
  void namesTheDominatedAndReadsInKorean() {
    String csv = "criterion,weight,direction,a,b\nx,1,benefit,5,7\ny,1,cost,3,2\n";
    assertThat(rank(csv).out()).contains("dominated: a, nowhere better than b");
    assertThat(rank(csv, "--lang", "ko").out()).contains("열등: a");
  }

  @Test
  void takesWeightsFromTheData() {
    assertThat(rank(TZENG, "--weights", "critic", "--method", "vikor").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(rank("criterion,weight,direction,a,b\nx,1,benefit,5,5\n", "--weights", "entropy")
            .err())
        .contains("no criterion tells the tools apart");
  }

  @Test
  void namesEveryBadCell() {
    Run run = rank("criterion,weight,direction,a,b\nx,much,benefitt,5,many\nX y,1,cost,1,2\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .contains("standard input:2: column 2", "'much'", "a number such as 4")
        .contains("column 3", "did you mean 'benefit'")
        .contains("column 5", "'many'")
        .contains("standard input:3: column 1", "x-y");
  }

  @Test
  void namesWhatTheHeaderLacks() {
    assertThat(rank("criterion,direction\nx,cost\n").err())
        .contains("lacks 'weight'", "names no tool");
    assertThat(rank("criterion,weight,direction,a,a\nx,1,cost,1,2\n").err())
        .contains("tool a is there twice");
    assertThat(rank("").err()).contains("holds no criterion");
    assertThat(rank("criterion,weight,direction,a\nx,1,cost,\"1\n").err()).contains("is not CSV");
  }

  @Test
  void whatARuleNamesIsAFinding() {
    Run run = rank("criterion,weight,direction,a,b\nx,-1,cost,1,2\ny,2,,3,4\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("decision.weights-valid", "that of x is negative")
        .contains("decision.criteria-have-direction decision/matrix/y");

    JsonNode json = rank(
            "criterion,weight,direction,a,b\nx,60 %,cost,1,2\ny,60 %,cost,3,4\n",
            "--format", "json")
        .json();
    assertThat(json.path("ranking").size()).isEqualTo(2);
    assertThat(json.path("findings").get(0).path("message").asString()).contains("sum to 120 %");
  }

  @Test
  void percentThatDoNotSumToAHundredAreAFinding() {
    Run run = rank("criterion,weight,direction,a,b\nx,140,cost,1,2\ny,60,cost,4,3\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("they sum to 200 %");
    assertThat(rank("criterion,weight,direction,a,b\nx,13,cost,1,2\ny,30,cost,4,3\n")
            .exitCode())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void readsAStrategyFromStandardInput() {
    Run run =
        Run.withInput("""
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        tools:
          decisions:
            - id: logs
              criteria: [{id: cost, weight: 100 %, direction: cost}]
              candidates: {loki: {cost: 1}, elastic: {cost: 2}}
        """, "tools", "rank", "-", "--input-format", "yaml", "--fail-on", "error");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("loki");
  }

  @Test
  void proportionsAreNoFinding() {
    assertThat(
            rank("criterion,weight,direction,a,b\nx,3,cost,1,2\ny,2,cost,4,3\n").exitCode())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void refusesWhatCannotBeComputedWith() {
    assertThat(rank(TZENG, "--method", "topsi").err()).contains("did you mean 'topsis'");
    assertThat(rank(TZENG, "--method", "vikor", "--normalization", "sum").err())
        .contains("has no meaning for vikor");
    assertThat(rank("criterion,weight,direction,must,a\nx,1,benefit,>= 6,5\n").err())
        .contains("leaves no tool");
    assertThat(Run.of("tools").err()).contains("tools rank FILE");
    assertThat(Run.of("tools", "rank", "nowhere.csv").err()).contains("no such file");
  }
}
