package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTests {
  private static final List<String> TEAMS = List.of("sre", "security", "platform", "payments");

  @ParameterizedTest
  @CsvSource({
    "ser, sre",
    "sr, sre",
    "SRE, sre",
    "sres, sre",
    "platfrom, platform",
    "platforms, platform",
    "securty, security",
    "pyament, payments"
  })
  void aSlipOfTheKeyboardFindsTheName(String written, String meant) {
    assertThat(NearestName.of(written, TEAMS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"devops", "sev", "plfo", "x", ""})
  void anotherWordFindsNothing(String written) {
    assertThat(NearestName.of(written, TEAMS)).isEmpty();
  }

  @Test
  void oneEditIsAllowedForEveryThreeLetters() {
    assertThat(NearestName.of("abcxyf", List.of("abcdef"))).contains("abcdef");
    assertThat(NearestName.of("abxyzf", List.of("abcdef"))).isEmpty();
  }

  @Test
  void aWordThatSharesNoLetterIsNeverMeant() {
    assertThat(NearestName.of("a", List.of("b"))).isEmpty();
    assertThat(NearestName.of("", List.of("b"))).isEmpty();
  }

  @Test
  void theNearerOfTwoIsTaken() {
    assertThat(NearestName.of("objective", List.of("objection", "objectives")))
        .contains("objectives");
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
    assertThat(NearestName.of("cat", List.of("hat", "bat"))).contains("bat");
  }

  @Test
  void nothingIsNearWhenNothingIsKnown() {
    assertThat(NearestName.of("sre", List.of())).isEmpty();
  }

  @Test
  void aHintCompletesAMessage() {
    assertThat(NearestName.hint("ser", TEAMS)).isEqualTo(" (did you mean 'sre'?)");
    assertThat(NearestName.hint("devops", TEAMS)).isEmpty();
  }
}
