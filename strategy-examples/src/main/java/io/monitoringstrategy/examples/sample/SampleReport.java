package io.monitoringstrategy.examples.sample;

import io.monitoringstrategy.cli.ExitCode;
import io.monitoringstrategy.cli.Strategy;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The main job on the bundled sample: the incident KPIs, the RACI matrix and the findings of
 * harbor-shop, a shop that does not exist.
 */
public final class SampleReport {
  private static final Clock END_OF_SAMPLE =
      Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), ZoneOffset.UTC);

  private SampleReport() {}

  /**
   * Prints the report of the sample in a folder.
   *
   * @param args the folder that holds strategy.yaml and incidents.csv
   */
  public static void main(String... args) {
    Path folder = Path.of("").toAbsolutePath().relativize(Path.of(args[0]).toAbsolutePath());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int exitCode = print(folder, out);
    if (exitCode != ExitCode.OK) {
      throw new IllegalStateException(
          "the sample should end well, and ended with exit code " + exitCode);
    }
  }

  /** {@return the worst exit code of the three commands} */
  static int print(Path folder, PrintStream out) {
    out.println("harbor-shop is no real shop: its incidents are generated from the seed "
        + SampleIncidents.SEED + ".");
    String strategy = folder.resolve("strategy.yaml").toString();
    String incidents = folder.resolve("incidents.csv").toString();
    return Math.max(
        run(
            out,
            "kpi",
            "incidents",
            incidents,
            "--from",
            "2025-10-01",
            "--to",
            "2026-10-01",
            "--by",
            "service"),
        Math.max(run(out, "raci", strategy), run(out, "check", strategy)));
  }

  private static int run(PrintStream out, String... args) {
    out.println();
    out.println("$ strategy " + String.join(" ", args));
    out.println();
    return Strategy.run(InputStream.nullInputStream(), out, System.err, END_OF_SAMPLE, args);
  }
}
