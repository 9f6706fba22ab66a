package io.monitoringstrategy.examples.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.examples.pages.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same input gives the same bytes on every JDK, in every language, zone and charset: what is kept in
 * {@code src/test/resources/bytes}. {@code -Dregenerate=bytes} writes it anew; read the difference.
 */
class SameBytesTests {
  @TempDir
  private Path folder = Path.of("");

  static List<PinnedCommand> commands() throws IOException {
    return PinnedCommand.all();
  }

  @BeforeAll
  static void writeThemAnewIfAsked() throws IOException {
    if (System.getProperty("regenerate", "").equals("bytes")) {
      for (PinnedCommand command : commands()) {
        Files.write(command.pinned(), command.print());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theyAreThoseThatAreKept(PinnedCommand command) {
    assertThat(command.pinned()).hasBinaryContent(command.print());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aSecondRunPrintsTheSame(PinnedCommand command) {
    assertThat(command.print()).isEqualTo(command.print());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul -Dfile.encoding=ISO-8859-9",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=nu-arab -Duser.timezone=Africa/Cairo",
        "-Duser.language=ko -Duser.country=KR -Duser.timezone=Asia/Seoul -Dfile.encoding=x-windows-949",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist-nu-thai -Duser.timezone=Pacific/Apia -Dline.separator=\r\n -Dfile.encoding=UTF-16"
      })
  void theyAreTheSameElsewhere(String settings) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(settings.split(" ")));
    arguments.add(PinnedCommand.class.getName());
    arguments.add(folder.toString());
    ChildProcess run =
        ChildProcess.of(Path.of("").toAbsolutePath(), "java", arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.printed()).isZero();
    for (PinnedCommand command : commands()) {
      assertThat(folder.resolve(command.name() + ".txt"))
          .as(command.name())
          .hasSameBinaryContentAs(command.pinned());
    }
  }

  @Test
  void theyLeaveTheProcessAsTheyAre() throws IOException, InterruptedException {
    PinnedCommand command = commands().stream()
        .filter(each -> each.name().equals("incidents-ko"))
        .findFirst()
        .orElseThrow();
    List<String> arguments = new ArrayList<>(List.of(
        "-Duser.language=tr",
        "-Dfile.encoding=ISO-8859-1",
        "-Dstdout.encoding=ISO-8859-1",
        "-Dline.separator=\r\n",
        "io.monitoringstrategy.cli.Strategy"));
    arguments.addAll(command.arguments());
    arguments.addAll(List.of("--now", "2026-11-02T00:00:00Z"));
    ChildProcess run =
        ChildProcess.of(Path.of("").toAbsolutePath(), "java", arguments.toArray(String[]::new));
    assertThat(run.printed() + "exit code " + run.exitCode() + "\n")
        .isEqualTo(Files.readString(command.pinned()));
  }
}
