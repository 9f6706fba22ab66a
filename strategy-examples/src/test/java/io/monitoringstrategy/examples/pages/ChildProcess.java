package io.monitoringstrategy.examples.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of a tool of this JDK in a folder.
 *
 * @param exitCode what it ended with
 * @param printed its results and messages
 */
record ChildProcess(int exitCode, String printed) {
  /** {@return the run of such a tool, {@code java} or {@code jshell}, that sees the classes built here} */
  static ChildProcess of(Path folder, String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", tool).toString());
    command.add("--class-path");
    command.add(classPath());
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(
            Files.createTempFile(folder, "no", ".txt").toFile()))
        .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(tool + " does not end");
    }
    return new ChildProcess(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
  }

  /** {@return the folders and files of the classes, separated as this system does} */
  static String classPath() {
    String all = System.getProperty("java.class.path", "");
    return System.getProperty("surefire.test.class.path", all);
  }
}
