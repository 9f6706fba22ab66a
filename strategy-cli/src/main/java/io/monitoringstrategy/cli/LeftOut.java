package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.incident.RejectedRecord;
import java.util.List;

/** Says on standard error what of a log is left out, where the answer itself has no place for it. */
final class LeftOut {
  private LeftOut() {}

  static void say(Console console, String file, long invalid, List<RejectedRecord> rejected) {
    if (invalid > 0) {
      String records = Words.counted(invalid, "invalid record") + (invalid == 1 ? " is" : " are");
      console
          .err()
          .println("strategy: " + StandardInput.nameOf(file) + ": " + records
              + " left out, the first in " + rejected.get(0));
    }
  }
}
