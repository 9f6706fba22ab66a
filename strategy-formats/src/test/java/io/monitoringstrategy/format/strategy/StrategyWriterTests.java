package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ObjectiveId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyWriterTests {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "rules");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatWasReadAndWrittenIsReadAlike(Path file) {
    MonitoringStrategy strategy = StrategyFiles.read(file).strategy();
    String written = StrategyFiles.write(strategy);
    assertThat(StrategyText.read(written).strategy()).isEqualTo(strategy);
    assertThat(StrategyFiles.write(StrategyText.read(written).strategy())).isEqualTo(written);
  }

  @Test
  void aFileIsWrittenAsAPersonWould() {
    MonitoringStrategy strategy = MonitoringStrategy.builder("checkout")
        .title("Checkout: the platform")
        .addObjectives(BusinessObjective.builder(ObjectiveId.of("pay"), "Customers can pay")
            .build())
        .build();
    assertThat(StrategyFiles.write(strategy)).isEqualTo("""
            apiVersion: monitoringstrategy.io/v1
            kind: MonitoringStrategy
            metadata: {name: checkout, title: 'Checkout: the platform'}
            objectives:
              - {id: pay, statement: Customers can pay}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "null",
        "~",
        "12",
        "- a",
        "# b",
        "two\nlines",
        " blank ends ",
        "\u2028",
        "a: b",
        "'",
        "\"",
        "{x}",
        "[y]",
        "한국어",
        "\ud83d\ude80",
        "trailing:",
        "\tt",
        "0x1F",
        "1e3",
        "true",
        "*a",
        "&b",
        "!c",
        "%"
      })
  void anyTextIsReadAsItWasWritten(String title) {
    MonitoringStrategy strategy =
        MonitoringStrategy.builder("checkout").title(title).build();
    assertThat(StrategyText.read(StrategyFiles.write(strategy)).strategy()).isEqualTo(strategy);
  }

  @Test
  void whatAFileCannotSayIsRefusedAndNotCutShort() {
    RaciTable table = RaciTable.builder()
        .row("Incident response", Map.of("sre", Set.of(RaciLetter.ACCOUNTABLE)))
        .build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> StrategyFiles.write(
            MonitoringStrategy.builder("checkout").raci(table).build()))
        .withMessageContaining("strategy/checkout")
        .withMessageContaining("Incident response");
  }
}
