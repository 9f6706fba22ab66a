package io.monitoringstrategy.cli;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;

/** Whether somebody sits before the process. */
final class Terminal {
  private Terminal() {}

  /** {@return whether the process is run from a terminal on which progress can be shown} */
  static boolean isPresent() {
    return isPresent(
        Optional.ofNullable(System.console()).map(Terminal::isInteractive).orElse(false),
        System.getenv());
  }

  /** {@return whether it is one that can go back in a line, and no build} */
  static boolean isPresent(boolean isInteractive, Map<String, String> environment) {
    return isInteractive
        && Optional.ofNullable(environment.get("CI")).orElse("").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** From JDK 22 on there is a console without a terminal too, which says so itself. */
  private static boolean isInteractive(Object console) {
    try {
      Method asked = Class.forName("java.io.Console").getMethod("isTerminal");
      return Boolean.TRUE.equals(asked.invoke(console));
    } catch (NoSuchMethodException olderThan22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
