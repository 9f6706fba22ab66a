package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import java.util.List;

/** Says on standard error what of a log is left out, where the answer itself has no place for it. */
final class LeftOut {
  private LeftOut() {}

  /** {@return the log, of which was said what is invalid} */
  static IncidentLog said(Console console, String file, IncidentLog log) {
    say(console, file, log.invalid(), log.rejected());
    return log;
  }

  /** {@return the log, of which was said what is invalid} */
  static AlertLog said(Console console, String file, AlertLog log) {
    say(console, file, log.invalid(), log.rejected());
    return log;
  }

  private static void say(
      Console console, String file, long invalid, List<RejectedRecord> rejected) {
    if (invalid > 0) {
      String records = Words.counted(invalid, "invalid record") + (invalid == 1 ? " is" : " are");
      console
          .err()
          .println("strategy: " + StandardInput.nameOf(file) + ": " + records
              + " left out, the first in " + rejected.get(0));
    }
  }
}
