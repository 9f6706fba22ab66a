package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTests {
  private final Problems two = Problems.of("team sre")
      .rejectIf(true, "people must be at least 0 (was -2)")
      .rejectIf(false, "never noted")
      .rejectIf(true, "needs a role");

  @Test
  void nothingIsThrownWhenNothingIsWrong() {
    assertThatNoException()
        .isThrownBy(() -> Problems.of("x").rejectIf(false, "y").throwIfAny());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(two::throwIfAny)
        .withMessage("team sre: people must be at least 0 (was -2); needs a role");
  }

  @Test
  void eachProblemCanBeReadAlone() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(two::throwIfAny)
        .satisfies(e -> assertThat(e.problems())
            .containsExactly("people must be at least 0 (was -2)", "needs a role"))
        .satisfies(e -> assertThat(e.subject()).isEqualTo("team sre"));
  }

  @Test
  void aTransportedExceptionKeepsItsMessage() throws Exception {
    InvalidValueException sent = new InvalidValueException("a", List.of("b", "c"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidValueException received = (InvalidValueException) in.readObject();
      assertThat(received.problems()).containsExactly("a: b; c");
      assertThat(received.subject()).isEqualTo("a");
    }
  }
}
