package io.monitoringstrategy.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Whether somebody before a terminal wants to see how far the reading of a long log is. */
final class ProgressOptions {
  @Option(
      names = "--quiet",
      description =
          "Show no progress on a terminal; elsewhere, and where CI is set, there is none.")
  private boolean quiet;

  UnaryOperator<InputStream> of(Console console, Path file) {
    return quiet ? UnaryOperator.identity() : Progress.of(console, file);
  }
}
