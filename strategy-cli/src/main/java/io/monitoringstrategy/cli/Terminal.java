package io.monitoringstrategy.cli;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;

/** What shows the output of the process to somebody. */
enum Terminal {
  /** A file, a pipe or the log of a build. */
  NONE,
  /** A screen that can go back in a line, so that progress can be shown. */
  PLAIN,
  /** Such a screen before somebody who does not mind colours. */
  COLOURED;

  /** {@return the one from which the process is run} */
  static Terminal ofProcess() {
    return of(
        Optional.ofNullable(System.console()).map(Terminal::isInteractive).orElse(false),
        System.getenv());
  }

  /** {@return the one that the environment describes: none in a build, no colours under NO_COLOR} */
  static Terminal of(boolean isInteractive, Map<String, String> environment) {
    if (!isInteractive || isSet(environment, "CI") || "dumb".equals(environment.get("TERM"))) {
      return NONE;
    }
    return isSet(environment, "NO_COLOR") ? PLAIN : COLOURED;
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !Optional.ofNullable(environment.get(name)).orElse("").isEmpty();
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
