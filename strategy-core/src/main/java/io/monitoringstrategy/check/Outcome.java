package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Problems;
import java.util.List;

/** What a rule gave for a subject. */
public sealed interface Outcome {

  /** {@return how many elements were looked at; 0 only when the rule was not applicable} */
  int examined();

  /** {@return the elements that break the rule; empty unless it failed} */
  List<Finding> findings();

  /**
   * Every element looked at keeps the rule.
   *
   * @param examined how many those were, at least one
   */
  record Passed(int examined) implements Outcome {
    /** Refuses an examination of nothing, which is {@link NotApplicable} instead. */
    public Passed {
      Problems.of("passed")
          .rejectIf(examined < 1, "examined nothing: not applicable")
          .throwIfAny();
    }

    @Override
    public List<Finding> findings() {
      return List.of();
    }
  }

  /**
   * Some elements break the rule.
   *
   * @param examined how many were looked at
   * @param findings one for each that breaks the rule, at least one
   */
  record Failed(int examined, List<Finding> findings) implements Outcome {
    /** Copies the findings. */
    public Failed {
      findings = List.copyOf(findings);
      Problems.of("failed")
          .rejectIf(findings.isEmpty(), "has no finding: passed")
          .rejectIf(examined < findings.size(), "examined fewer elements than it found broken")
          .throwIfAny();
    }
  }

  /**
   * There was nothing to look at.
   *
   * @param reason what is missing, such as {@code there is no KPI}
   */
  record NotApplicable(String reason) implements Outcome {
    @Override
    public int examined() {
      return 0;
    }

    @Override
    public List<Finding> findings() {
      return List.of();
    }
  }
}
