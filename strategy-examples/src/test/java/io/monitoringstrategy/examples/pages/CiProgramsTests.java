package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs of {@code docs/ci}, each in a process of its own. */
class CiProgramsTests {
  private static final Path PROGRAMS = Path.of("../docs/ci").toAbsolutePath().normalize();

  @TempDir
  private Path folder = Path.of("");

  /** What becomes of the strategy, what a program ends with then, and what it prints. */
  enum Case {
    SOUND("", "", 0, ""),
    WITH_AN_ERROR("objective: 99.5 %", "objective: 90 %", 1, "alert.can-fire"),
    UNREADABLE("objectives:", "objektives:", 2, "did you mean 'objectives'");

    private final String before;
    private final String after;
    private final int exitCode;
    private final String printed;

    Case(String before, String after, int exitCode, String printed) {
      this.before = before;
      this.after = after;
      this.exitCode = exitCode;
      this.printed = printed;
    }

    void applyTo(Path file) throws IOException {
      Files.writeString(file, Files.readString(file).replace(before, after));
    }

    void verify(ChildProcess run) {
      assertThat(run.exitCode()).as(run.printed()).isEqualTo(exitCode);
      assertThat(run.printed()).contains(printed);
    }
  }

  @BeforeEach
  void aStrategy() throws IOException {
    new Shell(folder, Clock.systemUTC()).run("strategy init monitoring");
  }

  @ParameterizedTest
  @EnumSource
  void theFileRunsWithoutABuild(Case each) throws Exception {
    each.applyTo(folder.resolve("monitoring/strategy.yaml"));
    String program = PROGRAMS.resolve("CheckStrategy.java").toString();
    each.verify(ChildProcess.of(folder, "java", program, "monitoring"));
  }

  @ParameterizedTest
  @EnumSource
  void theScriptRunsInJShell(Case each) throws Exception {
    each.applyTo(folder.resolve("monitoring/strategy.yaml"));
    each.verify(ChildProcess.of(
        folder,
        "jshell",
        "-J-Djava.util.prefs.userRoot=" + folder,
        PROGRAMS.resolve("check.jsh").toString()));
  }

  @Test
  void theTestCompiles() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int exitCode = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "--class-path",
            ChildProcess.classPath(),
            "-proc:none",
            "-d",
            classes.toString(),
            PROGRAMS.resolve("MonitoringStrategyTest.java").toString());
    assertThat(exitCode).isZero();
    try (Stream<Path> compiled = Files.list(classes)) {
      assertThat(compiled).hasSize(1);
    }
  }
}
