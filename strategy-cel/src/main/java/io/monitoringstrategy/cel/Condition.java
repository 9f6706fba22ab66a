package io.monitoringstrategy.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import io.monitoringstrategy.strategy.CheckedElement;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.stream.Collectors;

/** An expression that is true or false for an element. */
final class Condition {
  private static final int LONGEST = 10_000;
  private static final int MOST_STEPS = 1_000_000;
  private static final CelOptions OPTIONS = CelOptions.current()
      .enableHeterogeneousNumericComparisons(true)
      .maxExpressionCodePointSize(LONGEST)
      .comprehensionMaxIterations(MOST_STEPS)
      .build();

  private final CustomCheck check;
  private final String key;
  private final Program program;

  private Condition(CustomCheck check, String key, Program program) {
    this.check = check;
    this.key = key;
    this.program = program;
  }

  /**
   * {@return the condition that stands under a key of the check}
   *
   * @throws InvalidValueException if the expression is none, or is never true or false
   */
  static Condition compile(CustomCheck check, String key, String expression) {
    Cel cel = CelFactory.plannerCelBuilder()
        .setOptions(OPTIONS)
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addVar(CheckedElement.STRATEGY.variable(), SimpleType.DYN)
        .addVar(check.each().variable(), SimpleType.DYN)
        .setResultType(SimpleType.BOOL)
        .build();
    try {
      CelAbstractSyntaxTree tree = cel.compile(expression).getAst();
      return new Condition(check, key, cel.createProgram(tree));
    } catch (CelValidationException e) {
      String issues =
          e.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; "));
      throw refusal(check, key, "is no condition (" + issues + "): " + expression.strip());
    } catch (CelEvaluationException e) {
      throw refusal(check, key, "cannot be made ready (" + e.getMessage() + ")");
    }
  }

  /**
   * {@return whether it is true for the element}
   *
   * @throws InvalidValueException if it cannot be told, as for a key that elements of this kind lack
   */
  boolean holds(Subject subject) {
    try {
      Object result = program.eval(subject.variables());
      if (result instanceof Boolean answer) {
        return answer;
      }
      throw refusal(
          check, key, "is neither true nor false for " + subject.path() + ": it is " + result);
    } catch (CelEvaluationException e) {
      throw refusal(
          check, key, "cannot be told for " + subject.path() + " (" + e.getMessage() + ")");
    }
  }

  private static InvalidValueException refusal(CustomCheck check, String key, String problem) {
    return InvalidValueException.of(check.path(), "'" + key + "' " + problem);
  }
}
