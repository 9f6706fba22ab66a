package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityPolicyTests {
  private static final Rule INSURED = Fleet.INSURED.rule();
  private static final Rule OWNED = Fleet.RETURNED.rule();
  private static final Rule SHORT = Fleet.SHORT_NAME.rule();

  private static SeverityPolicy policy(String... settings) {
    return SeverityPolicy.parse(List.of(settings));
  }

  @Nested
  class Precedence {

    @Test
    void aRuleNobodySpeaksOfCountsAsWritten() {
      assertThat(SeverityPolicy.AS_WRITTEN.severityOf(OWNED)).contains(Severity.WARNING);
      assertThat(policy("van.is-insured=info").severityOf(OWNED)).contains(Severity.WARNING);
    }

    @Test
    void aRuleIsSetByItsId() {
      assertThat(policy("van.is-insured=info").severityOf(INSURED)).contains(Severity.INFO);
    }

    @Test
    void aFamilyIsSetByAStar() {
      SeverityPolicy policy = policy("van.*=info");
      assertThat(policy.severityOf(INSURED)).contains(Severity.INFO);
      assertThat(policy.severityOf(OWNED)).contains(Severity.INFO);
      assertThat(policy.severityOf(SHORT)).contains(SHORT.severity());
    }

    @Test
    void everyRuleIsSetByAStarAlone() {
      assertThat(policy("*=error").severityOf(SHORT)).contains(Severity.ERROR);
    }

    @Test
    void theLongerPatternDecidesWhereverItStands() {
      assertThat(policy("van.is-owned=off", "van.*=error", "*=info").severityOf(OWNED))
          .isEmpty();
      assertThat(policy("*=info", "van.*=error", "van.is-owned=off").severityOf(OWNED))
          .isEmpty();
      assertThat(policy("van.*=error", "*=off").severityOf(INSURED)).contains(Severity.ERROR);
    }

    @Test
    void theIdItselfDecidesBeforeAnyPattern() {
      assertThat(policy("van.is-owned*=off", "van.is-owned=error").severityOf(OWNED))
          .contains(Severity.ERROR);
    }

    @Test
    void theLaterOfTwoSettingsOfOnePatternCounts() {
      assertThat(policy("van.*=error", "van.*=info").severityOf(OWNED)).contains(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "ignore"})
    void aRuleCanBeTurnedOff(String word) {
      assertThat(policy("van.is-owned=" + word).severityOf(OWNED)).isEmpty();
    }

    @Test
    void spacesAroundTheEqualsSignDoNotMatter() {
      assertThat(policy(" van.is-owned = info ").severityOf(OWNED)).contains(Severity.INFO);
    }
  }

  @Nested
  class Addition {

    @Test
    void anAddedSettingWinsForTheSamePattern() {
      SeverityPolicy both = policy("van.*=error", "name.*=error").and(policy("van.*=info"));
      assertThat(both.severityOf(OWNED)).contains(Severity.INFO);
      assertThat(both.severityOf(SHORT)).contains(Severity.ERROR);
    }

    @Test
    void theLongerPatternStillDecides() {
      assertThat(policy("van.is-owned=off").and(policy("van.*=error")).severityOf(OWNED))
          .isEmpty();
    }

    @Test
    void thePoliciesAddedStayAsTheyWere() {
      SeverityPolicy first = policy("van.*=error");
      SeverityPolicy both = first.and(policy("van.*=off"));
      assertThat(both.severityOf(OWNED)).isEmpty();
      assertThat(first.severityOf(OWNED)).contains(Severity.ERROR);
    }
  }

  @Nested
  class Mistakes {

    @ParameterizedTest
    @ValueSource(strings = {"van.is-owned", "van.is-owned=", "van.is-owned=fatal", "van.*=ERROR"})
    void aSettingWithoutALevelIsRefused(String setting) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> policy(setting))
          .withMessageStartingWith("severity: '" + setting + "' must be written ID=LEVEL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=error", "*.is-owned=error", "van.*.x=error", "**=error"})
    void aStarStandsAtTheEnd(String setting) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> policy(setting))
          .withMessage(
              "severity: '" + setting + "' must name a rule, a family such as raci.*, or *");
    }

    @Test
    void allMistakesAreSaidAtOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> policy("van.*=error", "a=b", "*x=info", "c"))
          .satisfies(e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void aPatternThatFitsNoRuleIsNamedWithTheNearest() {
      assertThat(policy("van.is-onwed=error", "van.*=info", "zoo.*=off")
              .unknownPatterns(Fleet.SUITE.rules().stream().map(Rule::id).toList()))
          .containsExactly(
              "'van.is-onwed' names no rule (did you mean 'van.is-owned'?)",
              "'zoo.*' names no rule");
    }
  }
}
