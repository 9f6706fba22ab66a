package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTests {
  private static final KnownNames TEAMS = KnownNames.of(List.of("sre", "security", "Platform"));

  @Test
  void aNameIsKnownAsItIsWritten() {
    assertThat(TEAMS.contains("sre")).isTrue();
    assertThat(TEAMS.contains("platform")).isFalse();
    assertThat(TEAMS.nearest("platform")).contains("Platform");
  }

  @Test
  void whatIsNearIsAskedAndWhatIsNotIsNot() {
    assertThat(TEAMS.hint("ser")).isEqualTo(" (did you mean 'sre'?)");
    assertThat(TEAMS.hint("finance")).isEmpty();
  }

  @Test
  void namesOfTwoKindsCanBeJoined() {
    KnownNames both = TEAMS.and(KnownNames.of(List.of("finance")));
    assertThat(both.contains("finance")).isTrue();
    assertThat(both.contains("sre")).isTrue();
    assertThat(TEAMS.contains("finance")).isFalse();
  }

  @Test
  void amongNoNamesNoneIsNear() {
    assertThat(KnownNames.of(List.of()).isEmpty()).isTrue();
    assertThat(KnownNames.of(List.of()).nearest("sre")).isEmpty();
    assertThat(TEAMS.isEmpty()).isFalse();
  }
}
