package io.monitoringstrategy.cli;

import io.monitoringstrategy.value.InvalidValueException;
import java.io.InputStream;

/** What {@code -} reads, once: a second reader would find it empty. */
final class StandardInput {
  /** What messages call it. */
  static final String NAME = "standard input";

  private final InputStream stream;
  private boolean isTaken;

  StandardInput(InputStream stream) {
    this.stream = stream;
  }

  /** {@return whether an argument names it} */
  static boolean isMeantBy(String argument) {
    return argument.equals("-");
  }

  /** {@return what messages call the input that an argument names} */
  static String nameOf(String argument) {
    return isMeantBy(argument) ? NAME : argument;
  }

  InputStream take() {
    if (isTaken) {
      throw InvalidValueException.of(
          NAME, "can be read once: give '-' for one of the inputs and files for the others");
    }
    isTaken = true;
    return stream;
  }
}
