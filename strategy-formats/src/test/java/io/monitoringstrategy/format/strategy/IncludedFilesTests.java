package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.org.Team;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludedFilesTests {
  private static final String HEAD = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      """;
  private static final String SLOS = "slos: [{id: latency, objective: 99 %}]\n";

  @TempDir
  private Path top;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(top.resolve("strategy"));
  }

  @Test
  void sectionsOfOtherFilesAreAddedInTheOrderOfTheIncludes() throws IOException {
    write("slos.yaml", SLOS);
    write(
        "more/teams.yaml",
        HEAD + "organization: {teams: [{id: sre}], raci: {run: {accountable: sre}}}\n");
    Path first = write("strategy.yaml", HEAD + """
        include: [more/teams.yaml, slos.yaml]
        metadata: {name: checkout}
        slos: [{id: uptime, objective: 99.9 %}]
        organization: {teams: [{id: platform}]}
        """);
    StrategyDocument document = StrategyFiles.read(first);
    assertThat(document.strategy().slos())
        .extracting(Slo::path)
        .containsExactly("slo/uptime", "slo/latency");
    assertThat(document.strategy().teams())
        .extracting(Team::path)
        .containsExactly("team/platform", "team/sre");
    assertThat(document.strategy().raci().rows()).hasSize(1);
    assertThat(document.locate("slo/latency"))
        .contains(
            new SourceLocation(folder.resolve("slos.yaml").toString(), 1, 8, OptionalInt.of(38)));
  }

  @Test
  void aFolderStandsForItsFilesByName() throws IOException {
    write("slos/b.yaml", "slos: [{id: b, objective: 99 %}]\n");
    write("slos/a.json", "{\"slos\": [{\"id\": \"a\", \"objective\": \"99 %\"}]}");
    write("slos/notes.txt", "not a strategy");
    Path first = write("strategy.yaml", HEAD + "include: slos\nmetadata: {name: checkout}\n");
    assertThat(StrategyFiles.read(folder).strategy().slos())
        .extracting(Slo::path)
        .containsExactly("slo/a", "slo/b");
    assertThat(first).exists();
  }

  @Test
  void anIncludedFileIncludesBesideItself() throws IOException {
    write("parts/slos.yaml", "include: more/latency.yaml\n");
    write("parts/more/latency.yaml", SLOS);
    write("strategy.yaml", HEAD + "include: parts/slos.yaml\nmetadata: {name: checkout}\n");
    assertThat(StrategyFiles.read(folder).strategy().slos()).hasSize(1);
  }

  @Test
  void everyProblemOfEveryFileIsNamedAtItsPlace() throws IOException {
    write("slos.yaml", "slos: [{id: latency, objektive: 99 %}]\n");
    assertThat(problems("include: slos.yaml\nmetadata: {name: checkout, ownr: sre}\n"))
        .contains("strategy.yaml:4:28: unknown key 'ownr'")
        .contains("slos.yaml:1:22: unknown key 'objektive'");
  }

  @Test
  void aValueThatTwoFilesGiveDifferentlyIsRefused() throws IOException {
    write("type.yaml", "type: reactive\n");
    assertThat(problems("include: type.yaml\ntype: proactive\nmetadata: {name: checkout}\n"))
        .contains(
            "type.yaml:1:1: key 'type' is already at " + folder.resolve("strategy.yaml") + ":4:1");
  }

  @Test
  void aCircleIsRefused() throws IOException {
    write("a.yaml", "include: strategy.yaml\n");
    assertThat(problems("include: a.yaml\nmetadata: {name: checkout}\n"))
        .contains("a.yaml:1:10:")
        .contains("is included already");
  }

  @Test
  void aFileOutsideOfTheFolderIsRefusedHoweverItIsReached() throws IOException {
    Files.writeString(top.resolve("secret.yaml"), SLOS);
    Files.createSymbolicLink(folder.resolve("link.yaml"), top.resolve("secret.yaml"));
    assertThat(problems("include: [../secret.yaml, link.yaml]\nmetadata: {name: checkout}\n"))
        .contains("strategy.yaml:3:11: '../secret.yaml' lies outside")
        .contains("strategy.yaml:3:27: 'link.yaml' lies outside");
  }

  @Test
  void aMissingFileIsNamedWhereItIsIncluded() throws IOException {
    assertThat(problems("include: [slo.yaml, [x]]\nmetadata: {name: checkout}\n"))
        .contains("strategy.yaml:3:11: there is no 'slo.yaml' beside this file")
        .contains("strategy.yaml:3:21: each of include must be the path of a file");
  }

  @Test
  void aStreamIncludesNothing() {
    String text = HEAD + "include: slos.yaml\nmetadata: {name: checkout}\n";
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> StrategyFiles.read(
            "-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .withMessageContaining("-:3:10: a stream cannot include files");
  }

  private String problems(String text) throws IOException {
    Path first = write("strategy.yaml", HEAD + text);
    try {
      StrategyFiles.read(first);
    } catch (UnreadableFileException e) {
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("was read");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
