package io.monitoringstrategy.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a subcommand talks to: never {@code System.out} itself, so that it can be run inside a test.
 *
 * @param input what {@code -} reads
 * @param out takes the results
 * @param err takes the messages
 * @param clock gives the instant of now where {@code --now} does not
 * @param terminal what shows all that to somebody
 */
record Console(
    StandardInput input, PrintStream out, PrintStream err, Clock clock, Terminal terminal) {

  Console(InputStream in, PrintStream out, PrintStream err, Clock clock, Terminal terminal) {
    this(new StandardInput(in), out, err, clock, terminal);
  }

  /**
   * {@return standard input}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if somebody has it already
   */
  InputStream in() {
    return input.take();
  }

  /**
   * {@return what an argument names}
   *
   * @param argument a path, or {@code -} for standard input
   * @param ofStream reads a stream that messages call by a name
   * @param ofFile reads a file
   * @throws io.monitoringstrategy.value.InvalidValueException if somebody has standard input already
   */
  <T> T read(
      String argument, BiFunction<String, InputStream, T> ofStream, Function<Path, T> ofFile) {
    return StandardInput.isMeantBy(argument)
        ? ofStream.apply(StandardInput.NAME, in())
        : ofFile.apply(Path.of(argument));
  }

  /** {@return whether somebody waits before a screen, to whom progress can be shown} */
  boolean isTerminal() {
    return terminal != Terminal.NONE;
  }

  /** {@return whether words of the results may be coloured} */
  boolean isColoured() {
    return terminal == Terminal.COLOURED;
  }
}
