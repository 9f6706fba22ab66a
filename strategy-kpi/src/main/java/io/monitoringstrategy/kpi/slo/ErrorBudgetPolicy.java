package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is done as the budget runs out.
 *
 * <pre>{@code
 * ErrorBudgetPolicy policy = ErrorBudgetPolicy.standard();
 * policy.at(0.8);      // review risky releases; only releases that make it better
 * }</pre>
 *
 * @param steps the steps, by the share of the budget they begin at
 */
public record ErrorBudgetPolicy(List<Step> steps) {

  /**
   * Something that is done from some point on.
   *
   * @param spent the share of the budget that is spent by then; 1 is all of it, more is overdrawn
   * @param action what is done
   */
  public record Step(double spent, String action) {
    /**
     * Checks both.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException for a negative share or no action
     */
    public Step {
      Problems.of("step of an error-budget policy")
          .rejectIf(
              !(spent >= 0) || Double.isInfinite(spent),
              "must begin at a share of 0 or more (was " + spent + ")")
          .rejectIf(action.isBlank(), "must say what is done")
          .throwIfAny();
    }
  }

  /**
   * Sorts the steps.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is none
   */
  public ErrorBudgetPolicy {
    List<Step> sorted = new ArrayList<>(steps);
    sorted.sort(Comparator.comparingDouble(Step::spent));
    steps = List.copyOf(sorted);
    Problems.of("error-budget policy")
        .rejectIf(steps.isEmpty(), "must have a step")
        .throwIfAny();
  }

  /**
   * {@return a policy to begin with: look at releases at half the budget, release only what repairs at
   * four fifths, stop releases when it is spent, and decide above when it is spent twice}
   *
   * <p>Source: Google SRE workbook, appendix B, example error budget policy; the shares are ours.
   */
  public static ErrorBudgetPolicy standard() {
    return new ErrorBudgetPolicy(List.of(
        new Step(0.5, "review risky releases"),
        new Step(0.8, "release only what makes it more reliable"),
        new Step(1, "freeze releases until the budget recovers"),
        new Step(2, "management decides on the objective and the people")));
  }

  /** {@return what is to be done once so much of the budget is spent, mildest first} */
  public List<Step> at(double consumed) {
    return steps.stream().filter(step -> consumed >= step.spent()).toList();
  }
}
