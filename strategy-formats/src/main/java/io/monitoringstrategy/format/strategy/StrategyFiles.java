package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads strategy files.
 *
 * <pre>{@code
 * apiVersion: monitoringstrategy.io/v1
 * kind: MonitoringStrategy
 * metadata: {name: checkout, title: Checkout platform, owner: platform, reviewed: 2026-10-01}
 * objectives:
 *   - {id: customers-can-pay, statement: Customers can pay at any time, owner: business}
 * kpis:
 *   - {id: uptime, catalog: system-availability, owner: sre, target: ">= 99.9 %",
 *      source: prometheus, serves: [customers-can-pay]}
 * organization:
 *   teams: [{id: sre, role: sre, people: 9}]
 *   raci:
 *     define-slos: {accountable: business, responsible: [sre], informed: security}
 * waivers:
 *   - {rule: kpi.is-operable, element: kpi/uptime, reason: Moving, owner: cto, until: 2027-03-31}
 * checks:
 *   severity: {"raci.*": warning, kpi.category-covered: ignore}
 * }</pre>
 *
 * <p>Only the first three lines are needed; a section that is missing is not assessed. JSON is YAML
 * and is read too.
 */
public final class StrategyFiles {
  /** What a strategy file is called where only its folder is named. */
  public static final String FILE_NAME = "strategy.yaml";

  private StrategyFiles() {}

  /**
   * Reads a file, or the {@value #FILE_NAME} of a folder.
   *
   * @throws io.monitoringstrategy.format.UnreadableFileException naming everything in it that
   *     cannot be read, each with line, column and remedy
   */
  public static StrategyDocument read(Path file) {
    Path path = Files.isDirectory(file) ? file.resolve(FILE_NAME) : file;
    return StrategyReader.read(IncludedFiles.read(path));
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param name what messages call it
   * @throws io.monitoringstrategy.format.UnreadableFileException naming everything in it that
   *     cannot be read, each with line, column and remedy; also if it includes files, since a stream
   *     has no folder
   */
  public static StrategyDocument read(String name, InputStream text) {
    YamlDocument document = YamlDocument.read(name, text);
    IncludedFiles.named(document)
        .forEach(
            node -> node.reject("a stream cannot include files: name the file instead of '-'"));
    return StrategyReader.read(document);
  }

  /**
   * {@return the strategy as the text of a file} Reading it gives an equal strategy.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the strategy holds what a file cannot
   *     say, such as an activity that is no id or a criterion with a preference function
   */
  public static String write(MonitoringStrategy strategy) {
    return StrategyWriter.text(strategy);
  }

  /**
   * {@return the strategy as an expression or a template sees it} The keys are those of the file, in
   * camelCase, and all of them are there: texts, numbers (ratios from 0 to 1), flags, lengths of time,
   * lists, maps, and {@code Optional.empty()} for what is absent.
   */
  public static Map<String, Object> values(MonitoringStrategy strategy) {
    return StrategyWriter.fields(strategy).values();
  }
}
