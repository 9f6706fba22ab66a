package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksFailedErrorTests {
  private static final Waiver WAIVER = Waiver.builder(RuleId.of("van.is-insured"), "van/b")
      .reason("sold next week")
      .owner("chief")
      .until(LocalDate.of(2026, 11, 1))
      .build();

  private static ChecksFailedError failure(Fleet fleet) {
    return catchThrowableOfType(ChecksFailedError.class, () -> Fleet.SUITE.check(fleet));
  }

  @Test
  void aSubjectWithoutErrorsPasses() {
    assertThatCode(() -> Fleet.SUITE.check(Fleet.of(Fleet.van("a"), Fleet.leased("b"))))
        .doesNotThrowAnyException();
  }

  @Test
  void theMessageNamesEveryErrorWithItsReasonAndFix() {
    assertThat(failure(Fleet.of(Fleet.uninsured("a"), Fleet.leased("b"), Fleet.uninsured("c"))))
        .hasMessage("""
            2 findings of severity error or worse:
            error van.is-insured van/a: must be insured
                why: because an accident is a matter of time
                fix: insure it
            error van.is-insured van/c: must be insured
                why: because an accident is a matter of time
                fix: insure it""");
  }

  @Test
  void itIsAFailedAssertionAndHoldsTheWholeReport() {
    ChecksFailedError error = failure(Fleet.of(Fleet.uninsured("a"), Fleet.leased("b")));
    assertThat(error).isInstanceOf(AssertionError.class);
    assertThat(error.report().findings()).hasSize(2);
  }

  @Test
  void aFindingThatHasAPlaceBeginsWithIt() {
    CheckReport report = Fleet.SUITE
        .run(Fleet.of(Fleet.uninsured("a")), CheckPolicy.builder().build())
        .locatedBy(element -> Optional.of(new SourceLocation("fleet.yaml", 3, 5)));
    assertThat(catchThrowableOfType(
            ChecksFailedError.class, () -> report.requireNothingAtLeast(Severity.ERROR)))
        .hasMessageContaining("fleet.yaml:3:5: error van.is-insured van/a");
  }

  @Test
  void aSubjectMaySayItselfHowStrictlyItIsChecked() {
    Fleet fleet = Fleet.of(Fleet.uninsured("b"));
    CheckSuite<Fleet> lenient =
        Fleet.SUITE.withPolicyOf(any -> CheckPolicy.builder().addWaivers(WAIVER).build());
    assertThatCode(() -> lenient.check(fleet)).doesNotThrowAnyException();
  }

  @Test
  void aWaiverExpiresOnlyWhereADayIsGiven() {
    Fleet fleet = Fleet.of(Fleet.uninsured("b"));
    CheckPolicy later =
        CheckPolicy.builder(LocalDate.of(2026, 11, 2)).addWaivers(WAIVER).build();
    assertThat(catchThrowableOfType(ChecksFailedError.class, () -> Fleet.SUITE.check(fleet, later)))
        .hasMessageContaining("van.is-insured")
        .hasMessageContaining("waiver.not-expired");
  }
}
