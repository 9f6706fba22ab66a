package io.monitoringstrategy.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import org.junit.jupiter.api.Test;

class BusinessObjectiveTests {
  private static final ObjectiveId ID = ObjectiveId.of("customers-can-pay");
  private static final BusinessObjective PAY =
      BusinessObjective.builder(ID, "Customers can pay at any time").build();

  @Test
  void anObjectiveNeedsNoMoreThanAnIdAndAStatement() {
    assertThat(PAY.id()).isEqualTo(ID);
    assertThat(PAY.owner()).isEmpty();
    assertThat(PAY.improves()).isEmpty();
  }

  @Test
  void itsPathIsThatOfItsId() {
    assertThat(PAY.path()).isEqualTo("objective/customers-can-pay");
  }

  @Test
  void aChangedCopyLeavesTheOriginalAlone() {
    BusinessObjective owned = PAY.withOwner(TeamId.of("business"));
    assertThat(owned.owner()).contains(TeamId.of("business"));
    assertThat(PAY.owner()).isEmpty();
  }

  @Test
  void aBlankStatementIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> BusinessObjective.builder(ID, "  ").build())
        .withMessage("objective customers-can-pay: the statement must not be blank:"
            + " say it in one sentence");
  }

  @Test
  void aChangedCopyIsCheckedToo() {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PAY.withStatement(""));
  }
}
