package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.format.strategy.StarterStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code init} and {@code schema}, and what one does after them. */
class FirstStepsTests {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void initWritesAStrategyThatPasses() {
    Path mine = folder.resolve("a/mine");
    Run init = Run.of("init", mine.toString());
    assertThat(init.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(init.out()).isEmpty();
    assertThat(init.err())
        .contains(mine.resolve("strategy.yaml") + " is written; next: strategy check");
    assertThat(mine.resolve("strategy.yaml")).hasContent(StarterStrategy.yaml());
    Run check = Run.of("check", mine.toString(), "--fail-on", "info");
    assertThat(check.out()).startsWith("my-service: 0 errors, 0 warnings, 0 info");
    assertThat(check.exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theStarterHasNoErrorInAnyProfile() {
    Run.of("init", folder.toString());
    for (String profile : new String[] {"standard", "regulated"}) {
      assertThat(Run.of("check", folder.toString(), "--profile", profile).exitCode())
          .as(profile)
          .isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void initRefusesToOverwrite() throws IOException {
    Path file = Files.writeString(folder.resolve("strategy.yaml"), "mine\n");
    Run run = Run.of("init", folder.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("strategy.yaml", "is there already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void initLeavesNothingElseBehind() throws IOException {
    Run.of("init", folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("strategy.yaml");
    }
  }

  @Test
  void initSaysSoWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("init", file.resolve("below").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("cannot be written");
  }

  @Test
  void schemaIsTheSchemaOfTheStrategyFile() {
    Run run = Run.of("schema");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.json().path("$schema").asString())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(run.json().path("properties").propertyNames()).contains("objectives", "slos");
  }
}
