package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strategies written in a test. */
final class StrategyText {
  static final String HEAD = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      """;

  private StrategyText() {}

  static StrategyDocument read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The strategy of sections that follow the usual three lines. */
  static StrategyDocument sections(String sections) {
    return read(HEAD + sections);
  }

  static StrategyDocument read(byte[] bytes) {
    return StrategyFiles.read("strategy.yaml", new ByteArrayInputStream(bytes));
  }

  /** The problems of a text that cannot be read, each as {@code file:line:column: message}. */
  static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(byte[] bytes) {
    UnreadableFileException refused =
        catchThrowableOfType(UnreadableFileException.class, () -> read(bytes));
    return refused.problems().stream().map(Object::toString).toList();
  }

  /**
   * The problems of sections that follow the usual three lines, each as {@code line:column: ...}.
   */
  static List<String> problemsOf(String sections) {
    return problems(HEAD + sections).stream()
        .map(problem -> problem.replace("strategy.yaml:", ""))
        .toList();
  }
}
