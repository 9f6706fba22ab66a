package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.value.ProcessId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Work that is the same each time, and what it would save to let a machine do it.
 *
 * @param process which work
 * @param timesPerYear how often it is done
 * @param hours how many hours of work it takes each time, all who take part together
 * @param errorCost what a slip costs, from 1, nothing to speak of, to 5, an outage
 */
public record AutomationCandidate(
    ProcessId process, double timesPerYear, double hours, int errorCost) {

  /** {@return how much speaks for it: {@code timesPerYear * hours * errorCost}} */
  public double score() {
    return timesPerYear * hours * errorCost;
  }

  /** {@return how many hours of work it takes in a year} */
  public double hoursPerYear() {
    return timesPerYear * hours;
  }

  /**
   * {@return the processes that are repetitive, those that most speaks for first}
   *
   * <p>A process is repetitive if it says so or, where it does not say, if its standard activity is.
   */
  public static List<AutomationCandidate> of(Collection<OperatingProcess> processes) {
    return processes.stream()
        .filter(AutomationCandidate::isRepetitive)
        .map(AutomationCandidate::of)
        .sorted(Comparator.comparingDouble(AutomationCandidate::score)
            .reversed()
            .thenComparing(AutomationCandidate::process))
        .toList();
  }

  private static AutomationCandidate of(OperatingProcess process) {
    int people = process.people().values().stream().mapToInt(Integer::intValue).sum();
    return new AutomationCandidate(
        process.id(),
        process.cadence().timesPerYear(),
        process.length().toMinutes() / 60.0 * Math.max(1, people),
        process.errorCost().orElse(1));
  }

  private static boolean isRepetitive(OperatingProcess process) {
    return process
        .repetitive()
        .orElse(process.activity().map(OperatingActivity::isRepetitive).orElse(false));
  }
}
