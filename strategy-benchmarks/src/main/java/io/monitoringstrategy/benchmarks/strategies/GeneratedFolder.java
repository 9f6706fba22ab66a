package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generated strategy as people keep one of that size: a first file, and beside it a file of services
 * and SLOs for each forty services, in YAML or in JSON.
 */
final class GeneratedFolder {
  private static final int SERVICES_PER_FILE = 40;
  private static final int SLOS_PER_SERVICE = 5;

  private final MonitoringStrategy strategy;
  private final Path folder;
  private final String format;

  private GeneratedFolder(MonitoringStrategy strategy, Path folder, String format) {
    this.strategy = strategy;
    this.folder = folder;
    this.format = format;
  }

  /** Writes the files, and gives the first. */
  static Path write(int services, Path folder, String format) throws IOException {
    return new GeneratedFolder(GeneratedStrategy.of(services), folder, format).write();
  }

  private Path write() throws IOException {
    Path parts = Files.createDirectories(folder.resolve("parts"));
    int services = strategy.services().size();
    for (int from = 0; from < services; from += SERVICES_PER_FILE) {
      int to = Math.min(services, from + SERVICES_PER_FILE);
      MonitoringStrategy part = MonitoringStrategy.builder(strategy.id())
          .owner(strategy.owner())
          .addAllServices(strategy.services().subList(from, to))
          .addAllSlos(strategy.slos().subList(from * SLOS_PER_SERVICE, to * SLOS_PER_SERVICE))
          .build();
      Files.writeString(parts.resolve("part-" + from + "." + format), text(part, ""));
    }
    Path first = folder.resolve("strategy." + format);
    return Files.writeString(
        first, text(strategy.withServices(List.of()).withSlos(List.of()), "include: parts/\n"));
  }

  private String text(MonitoringStrategy part, String head) {
    String yaml = head + StrategyFiles.write(part);
    if (format.equals("yaml")) {
      return yaml;
    }
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(yaml.length())
        .setBufferSize(yaml.length() + 1) // a small one costs quadratic time
        .build();
    return JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(new Load(settings).loadFromString(yaml));
  }
}
