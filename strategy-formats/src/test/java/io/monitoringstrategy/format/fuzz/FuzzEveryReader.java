package io.monitoringstrategy.format.fuzz;

import io.monitoringstrategy.format.strategy.StrategySchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fuzzes every reader, or those named, for some seconds each: {@code mvn -Pfuzz ... -Dfuzz.seconds=60}.
 *
 * <p>What makes one of them fail is written beside its seeds as {@code found-crash-...}, so that from
 * then on the ordinary build runs it.
 */
public final class FuzzEveryReader {
  private static final String PARTS = "io.monitoringstrategy.**:tools.jackson.**"
      + ":org.snakeyaml.engine.**:de.siegmar.fastcsv.**:org.commonmark.**";

  private FuzzEveryReader() {}

  /** Takes the seconds for each reader, and the names of readers if not all are meant. */
  public static void main(String... args) throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    List<String> names = List.of(args).subList(1, args.length);
    for (FuzzedReader reader : FuzzedReader.values()) {
      boolean meant = names.isEmpty() || names.contains(reader.name());
      if (meant && fuzz(reader, args[0]) != 0) {
        broken.add(reader.name());
      }
    }
    if (!broken.isEmpty()) {
      throw new IllegalStateException("inputs that break " + broken + " lie beside their seeds");
    }
  }

  private static int fuzz(FuzzedReader reader, String seconds)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(Path.of("target/fuzz", reader.name()));
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
        "-Xmx512m",
        "-cp",
        System.getProperty("java.class.path", ""),
        "-Dfuzz.reader=" + reader,
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzTarget.class.getName(),
        "--instrumentation_includes=" + PARTS,
        "--reproducer_path=target/fuzz",
        "-max_total_time=" + seconds,
        "-verbosity=0",
        "-report_slow_units=60",
        "-timeout=60",
        "-dict=" + words(),
        "-rss_limit_mb=2048",
        "-artifact_prefix=" + reader.seeds() + "/found-",
        corpus.toString(),
        reader.seeds().toString()));
    Stream.of("rules", "strategies")
        .filter(folder -> reader == FuzzedReader.STRATEGY)
        .forEach(folder -> command.add("src/test/resources/" + folder));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** The keys and words of the strategy file, which chance would not write. */
  private static Path words() throws IOException {
    String words = Pattern.compile("\"[a-z][A-Za-z0-9-]*\"")
        .matcher(StrategySchema.json())
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining("\n"));
    return Files.writeString(Path.of("target/fuzz/words.dict"), words + "\n");
  }
}
