package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log in the making, and the first rows that could not become part of it. */
final class LogCollector {
  private static final int SHOWN = 20;
  private static final int LONGEST_REASON = 300;

  private final String file;
  private final IncidentLog.Builder log = IncidentLog.builder();
  private final List<FileProblem> firstInvalid = new ArrayList<>();
  private long usable;
  private long invalid;

  LogCollector(String file) {
    this.file = file;
  }

  void add(Incident incident) {
    usable++;
    log.add(incident);
  }

  void addExcluded() {
    usable++;
    log.addExcluded();
  }

  void addInvalid(int line, String said) {
    invalid++;
    String reason = Quoted.visible(
        said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + "...");
    log.addInvalid("line " + line, reason);
    if (firstInvalid.size() < SHOWN) {
      firstInvalid.add(FileProblem.ofLine(file, line, reason));
    }
  }

  IncidentLog log(Optional<String> refusingBecause) {
    if (usable == 0) {
      throw refusal(
          invalid == 0
              ? "holds no incident: is this the right file?"
              : "holds no readable row among " + invalid + ": does it need a mapping?");
    }
    if (refusingBecause.isPresent() && invalid > 0) {
      throw refusal(invalid + " invalid rows: mend them" + refusingBecause.get());
    }
    return log.build();
  }

  private UnreadableFileException refusal(String message) {
    List<FileProblem> problems = new ArrayList<>(firstInvalid);
    problems.add(FileProblem.ofFile(file, message));
    return new UnreadableFileException(problems);
  }
}
