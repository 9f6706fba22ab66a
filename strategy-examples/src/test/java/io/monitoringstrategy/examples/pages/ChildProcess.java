package io.monitoringstrategy.examples.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A run of a tool of this JDK in a folder.
 *
 * @param exitCode what it ended with
 * @param printed its results and messages
 */
public record ChildProcess(int exitCode, String printed) {
  /** {@return the run of such a tool, {@code java} or {@code jshell}, that sees the classes built here} */
  public static ChildProcess of(Path folder, String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(tool(tool));
    command.add("--class-path");
    command.add(classPath());
    command.addAll(List.of(arguments));
    return of(folder, Map.of(), command);
  }

  /** {@return the run of any command, with these variables besides those of this process} */
  static ChildProcess of(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Process process = builder.start();
    CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES).execute(process::destroyForcibly);
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ChildProcess(process.waitFor(), printed);
  }

  /** {@return the file of a tool of this JDK} */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home", ""), "bin", name).toString();
  }

  /** {@return the folders and files of the classes, separated as this system does} */
  static String classPath() {
    String all = System.getProperty("java.class.path", "");
    return System.getProperty("surefire.test.class.path", all);
  }
}
